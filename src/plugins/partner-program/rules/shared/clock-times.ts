import { Temporal } from 'temporal-polyfill';

import { PROGRAMME_ZONE, type Day, type Instant } from './days';

/** When a clock of that IANA zone shows `HH:MM` on a day. */
export function instantAt(time: string, on: Day, timeZone: string): Instant {
  const plainTime = Temporal.PlainTime.from(time);
  const zoned = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone, plainTime });
  return new Date(zoned.epochMilliseconds).toISOString() as Instant;
}

/** What a clock of that IANA zone, Almaty's unless told, shows at that instant: `12:00`. */
export function clockTimeOf(instant: Instant, timeZone: string = PROGRAMME_ZONE): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return zoned.toPlainTime().toString({ smallestUnit: 'minute' });
}
