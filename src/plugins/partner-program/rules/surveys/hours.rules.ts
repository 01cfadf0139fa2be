import { Temporal } from 'temporal-polyfill';
import { PROGRAMME_ZONE, type Day, type Instant } from '../shared/days';
import type { Hours } from './call';

/** The zone in which the Quality Monitor asks for a customer's hours. */
const ASKED_IN = 'Europe/Moscow';
const SHAPE = /^([01]\d|2[0-3])-([0-5]\d)$/;

/** A time on one day: from the first instant up to the second. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The hours of a report; null where it names none that can be read, or none that last. */
export function hoursOf(from: string | null, to: string | null): Hours | null {
  if (from === null || to === null || !SHAPE.test(from) || !SHAPE.test(to)) return null;
  return from < to ? { from, to } : null;
}

/** The customer's hours on a day of Almaty: Moscow's clock is two hours behind ours. */
export function hoursOn({ from, to }: Hours, on: Day): Span {
  return { from: instantOf(from, on), to: instantOf(to, on) };
}

function instantOf(time: string, on: Day): Instant {
  const clock = Temporal.PlainTime.from(time.replace('-', ':'));
  const zoned = Temporal.PlainDate.from(on).toZonedDateTime({
    timeZone: ASKED_IN,
    plainTime: clock,
  });
  return new Date(zoned.epochMilliseconds).toISOString() as Instant;
}

/** What a clock in Almaty shows at that instant: `12:00`. */
export function clockTimeOf(instant: Instant): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(PROGRAMME_ZONE);
  return zoned.toPlainTime().toString({ smallestUnit: 'minute' });
}
