import { Temporal } from 'temporal-polyfill';

/** The programme's time zone (rule D-time). */
export const PROGRAMME_ZONE = 'Asia/Almaty';

/** A calendar day in Asia/Almaty, written YYYY-MM-DD. Days compare correctly as strings. */
export type Day = string & { readonly __day: never };

/** A point in time, ISO 8601 in UTC. */
export type Instant = string & { readonly __instant: never };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, from year 1900 to 2999: 2026-02-30 is not one. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text) || text < '1900-01-01' || text > '2999-12-31') return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The text as a day. Throws RangeError for one that does not exist: for constants and checked input. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The day it is in Almaty at that instant (UTC+6 before 2024-03-01, UTC+5 since). */
export function dayOf(instant: Instant): Day {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(PROGRAMME_ZONE);
  return zoned.toPlainDate().toString() as Day;
}

/** The instant at which that day starts in Almaty. */
export function startOf(value: Day): Instant {
  const zoned = Temporal.PlainDate.from(value).toZonedDateTime(PROGRAMME_ZONE);
  return new Date(zoned.epochMilliseconds).toISOString() as Instant;
}

/** The day so many days later; earlier when negative. */
export function addDays(value: Day, days: number): Day {
  const [year, month, date] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number);
  const at = Date.UTC(year ?? NaN, (month ?? NaN) - 1, (date ?? NaN) + days);
  // Days know no time zone, and thousands are reckoned at once: UTC does it in no time.
  return new Date(at).toISOString().slice(0, 10) as Day;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(value: Day): boolean {
  const weekday = new Date(value).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The same day so many months on, clamped to the month's end (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(value: Day, months: number): Day {
  return Temporal.PlainDate.from(value).add({ months }).toString() as Day;
}

/** D-year: the last valid day of N years from that day: same day and month, 29 Feb becomes 28 Feb. */
export function lastDayOfYears(from: Day, years: number): Day {
  return Temporal.PlainDate.from(from).add({ years }).toString() as Day;
}

/** The first and last day of the calendar year that holds the day. */
export function yearOf(value: Day): { first: Day; last: Day } {
  const year = value.slice(0, 4);
  return { first: day(`${year}-01-01`), last: day(`${year}-12-31`) };
}
