import type { Text } from './use-text';

/** How long is left in working days, or since when it is late (D-count). */
export interface ClockFacts {
  readonly state: 'running' | 'stopped';
  readonly overdue: boolean;
  /** Left, or since it was due. */
  readonly workingDays: number;
}

/** “2 working days left”, “overdue by 1 working day”, “stopped, 3 working days left”. */
export function clockText(text: Text, { state, overdue, workingDays: count }: ClockFacts): string {
  if (state === 'stopped') return text('clock.stopped', { count });
  return text(overdue ? 'clock.overdue' : 'clock.left', { count });
}
