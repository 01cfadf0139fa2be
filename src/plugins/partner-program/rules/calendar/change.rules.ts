import { accept, refuse, type Decision } from '../shared/decision';
import type { Day } from '../shared/days';
import type { ExceptionKind, WorkCalendar } from './calendar';
import { dueAfterChange } from './count.rules';
import { calendarOf, isWorkingDay } from './year.rules';

/**
 * D-workday: an exception may be entered for a day of last year through the year after next, and
 * makes something of the day that it is not without it.
 */
export function decideException(
  calendar: WorkCalendar,
  { day, kind }: { readonly day: Day; readonly kind: ExceptionKind },
  today: Day,
): Decision<WorkCalendar> {
  const distance = Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  if (distance < -1 || distance > 2) return refuse('calendar-exception.day-out-of-reach', { day });
  if (calendar.exceptions.has(day)) return refuse('calendar-exception.day-taken', { day });
  if (isWorkingDay(calendar, day) === (kind === 'working-day')) {
    return refuse('calendar-exception.nothing-changes', { day });
  }
  return accept({ exceptions: new Map([...calendar.exceptions, [day, kind]]) });
}

/** The calendar without the exception of that day: law and weekend decide again. */
export function calendarWithout({ exceptions }: WorkCalendar, gone: Day): WorkCalendar {
  const left = [...exceptions].filter(([day]) => day !== gone);
  return calendarOf(left.map(([day, kind]) => ({ day, kind })));
}

/** What becomes of an open deadline when the calendar changes. */
export type DeadlineFate =
  | { readonly fate: 'moved'; readonly due: Day }
  /** It would have become earlier, and stays. */
  | { readonly fate: 'kept' }
  | { readonly fate: 'untouched' };

/**
 * D-workday: an open deadline never gets earlier by a change of the calendar.
 * @param before its day counted by the calendar before the change, @param after by the changed one
 */
export function decideDeadline(due: Day, before: Day, after: Day): DeadlineFate {
  const later = dueAfterChange(due, after);
  if (later !== due) return { fate: 'moved', due: later };
  return { fate: after < before ? 'kept' : 'untouched' };
}

const WARN_FROM = '12-01';

/** The Government's decree is out by December: from then on the next year waits to be confirmed. */
export function yearsToConfirm(confirmed: ReadonlySet<number>, today: Day): number[] {
  const year = Number(today.slice(0, 4));
  const due = today.slice(5) >= WARN_FROM ? [year, year + 1] : [year];
  return due.filter((each) => !confirmed.has(each));
}

/** D-workday: a year can be confirmed once, from the year before it on. */
export function decideConfirmation(
  { year, confirmedOn }: { readonly year: number; readonly confirmedOn: Day | null },
  today: Day,
): Decision<Day> {
  if (confirmedOn !== null) return refuse('calendar-year.already-confirmed', { year });
  if (year > Number(today.slice(0, 4)) + 1) return refuse('calendar-year.too-early', { year });
  return accept(today);
}
