import type { Day } from '../shared/days';
import type { Held, Transfer } from './key';

/** Q-again: the transfer that speaks for a day: the latest to begin by then; of those, the last made. */
export function transferOn(transfers: readonly Transfer[], on: Day): Transfer | undefined {
  let newest: Transfer | undefined;
  for (const one of transfers) {
    if (one.from <= on && (!newest || one.from >= newest.from)) newest = one;
  }
  return newest;
}

/**
 * Q-again: who may hand the project over on that day: the buyer, and the partner to which staff
 * transferred it last. Whether a handover counts in the buyer's half (Q-competence) is the buyer's alone.
 */
export function handersOf({ partnerId, transfers }: Held, on: Day): readonly number[] {
  const newest = transferOn(transfers, on);
  return newest && newest.partnerId !== partnerId ? [partnerId, newest.partnerId] : [partnerId];
}

/** Q-again: whether that partner is one of those who may hand the project over on that day. */
export function mayHandOver(held: Held, partnerId: number, on: Day): boolean {
  return handersOf(held, on).includes(partnerId);
}
