import { addDays, type Day } from '../shared/days';
import type { WorkCalendar } from './calendar';
import { isWorkingDay } from './year.rules';

/** K4.7: somebody was asked; the days after the request through the answer do not count. */
export interface Stop {
  readonly requestedOn: Day;
  /** Absent while the answer is awaited. */
  readonly answeredOn?: Day | null;
}

/** When a term ends that others can hold up. */
export type ClockStanding =
  | { readonly state: 'running'; readonly due: Day }
  /** No day can be named: so many working days are left when the answer comes. */
  | { readonly state: 'stopped'; readonly workingDaysLeft: number };

/**
 * K4.7, D-count: the due day of "within N working days of `start`" when the clock stopped in
 * between. Stops may touch, overlap and come in any order; a working day is lost to them once.
 * Throws RangeError unless N is a whole number from 1.
 */
export function clockOn(
  calendar: WorkCalendar,
  start: Day,
  count: number,
  stops: readonly Stop[],
): ClockStanding {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a term: ${count}`);
  let left = count;
  for (let day = start; ;) {
    if (isOpenAfter(stops, day)) return { state: 'stopped', workingDaysLeft: left };
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day) && !isStopped(stops, day)) left -= 1;
    if (left === 0) return { state: 'running', due: day };
  }
}

function isStopped(stops: readonly Stop[], day: Day): boolean {
  return stops.some(
    ({ requestedOn, answeredOn }) => requestedOn < day && (!answeredOn || day <= answeredOn),
  );
}

/** From the next day on nothing counts until somebody answers. */
function isOpenAfter(stops: readonly Stop[], day: Day): boolean {
  return stops.some(({ requestedOn, answeredOn }) => requestedOn <= day && !answeredOn);
}
