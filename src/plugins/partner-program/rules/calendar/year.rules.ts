import { addDays, isWeekend, type Day } from '../shared/days';
import type { CalendarDay, ExceptionKind, WorkCalendar } from './calendar';
import { holidaysOf, type Holiday } from './holidays';

type DayOff = Pick<CalendarDay, 'cause' | 'holiday'>;

// The laws of a year do not change while the program runs: each year is worked out once.
const years = new Map<string, ReadonlyMap<Day, DayOff>>();

/** A calendar of the law's holidays and these exceptions. */
export function calendarOf(
  exceptions: readonly { readonly day: Day; readonly kind: ExceptionKind }[],
): WorkCalendar {
  return { exceptions: new Map(exceptions.map(({ day, kind }) => [day, kind])) };
}

/** D-workday: what a day is, and why. An exception decides over law and weekend. */
export function dayIn(calendar: WorkCalendar, day: Day): CalendarDay {
  const exception = calendar.exceptions.get(day);
  const { cause, holiday } = byLaw(day);
  if (exception) return { day, working: exception === 'working-day', cause: 'exception', holiday };
  return { day, working: cause === 'weekday', cause, holiday };
}

/** D-workday: whether the day is worked. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const exception = calendar.exceptions.get(day);
  return exception ? exception === 'working-day' : byLaw(day).cause === 'weekday';
}

/** Every day of a year, in order. */
export function daysOfYear(calendar: WorkCalendar, year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = `${year}-01-01` as Day; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    days.push(dayIn(calendar, day));
  }
  return days;
}

const WEEKDAY: DayOff = { cause: 'weekday', holiday: null };
const WEEKEND: DayOff = { cause: 'weekend', holiday: null };

function byLaw(day: Day): DayOff {
  const year = day.slice(0, 4);
  const known = years.get(year) ?? holidaysAndMoved(Number(year));
  years.set(year, known);
  return known.get(day) ?? (isWeekend(day) ? WEEKEND : WEEKDAY);
}

/**
 * Holidays stay holidays where they are; one on a weekend gives the next working day off besides,
 * in order: of two on one weekend the second takes the day after the first one's.
 */
function holidaysAndMoved(year: number): ReadonlyMap<Day, DayOff> {
  const holidays = holidaysOf(year);
  const off = new Map<Day, DayOff>(
    holidays.map(({ day, name }) => [day, { cause: 'holiday', holiday: name }]),
  );
  for (const holiday of holidays.filter(fallsAway)) {
    let next = holiday.day;
    while (off.has(next) || isWeekend(next)) next = addDays(next, 1);
    off.set(next, { cause: 'moved', holiday: holiday.name });
  }
  return off;
}

function fallsAway({ day, moves }: Holiday): boolean {
  return moves && isWeekend(day);
}
