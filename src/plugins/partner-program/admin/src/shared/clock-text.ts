import type { Text } from './use-text';

/** How long is left in working days, or since when it is late (D-count). */
export interface ClockFacts {
  readonly state: 'running' | 'stopped';
  readonly overdue: boolean;
  /** Left, or since it was due. */
  readonly workingDays: number;
}

/**
 * “2 working days left”, “overdue by 1 working day”, “stopped, 3 working days left”. What is due is
 * a working day: with none left it is today.
 */
export function clockText(text: Text, { state, overdue, workingDays: days }: ClockFacts): string {
  if (state === 'stopped') return text('desk.stopped-left', { days });
  if (overdue) return text('desk.overdue-by', { days });
  return days === 0 ? text('desk.due-today') : text('desk.left', { days });
}
