import { addDays, type Day } from '../shared/days';
import type { WorkCalendar } from './calendar';
import { isWorkingDay } from './year.rules';

/**
 * D-count: the day on which "within N working days of X" is due, at its end. X is not counted.
 * Throws RangeError unless N is a whole number from 1: no term of the programme is shorter.
 */
export function workingDaysAfter(calendar: WorkCalendar, from: Day, count: number): Day {
  return walk(calendar, from, count, 1);
}

/** The day that lies N working days before X: counting N from it comes back to a working X. */
export function workingDaysBefore(calendar: WorkCalendar, from: Day, count: number): Day {
  return walk(calendar, from, count, -1);
}

/** How many working days come after `from`, through `to`; negative when `to` is the earlier one. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/**
 * How a deadline stands on a day. `workingDays` are those that are left, today not counted (0: due
 * today, or before the next working day), or those since the deadline, today counted (0: overdue
 * since a day off).
 */
export interface DeadlineStanding {
  readonly overdue: boolean;
  readonly workingDays: number;
}

/** D-count: a deadline is kept until the end of its day. */
export function deadlineOn(calendar: WorkCalendar, due: Day, today: Day): DeadlineStanding {
  const left = workingDaysBetween(calendar, today, due);
  return { overdue: today > due, workingDays: Math.abs(left) };
}

/** D-workday: an open deadline after the calendar changed; never earlier than it was. */
export function dueAfterChange(before: Day, recomputed: Day): Day {
  return recomputed > before ? recomputed : before;
}

function walk(calendar: WorkCalendar, from: Day, count: number, step: 1 | -1): Day {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a term: ${count}`);
  let day = from;
  for (let counted = 0; counted < count;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) counted += 1;
  }
  return day;
}
