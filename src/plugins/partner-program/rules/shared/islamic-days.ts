import { Temporal } from 'temporal-polyfill';

import type { Day } from './days';

const ISLAMIC = 'islamic-umalqura';

/** The days of a calendar year that are the 10th of Dhu al-Hijjah: one, in some years two. */
export function tenthsOfDhuAlHijjah(year: number): Day[] {
  const newYear = Temporal.PlainDate.from({ year, month: 1, day: 1 }).withCalendar(ISLAMIC);
  return [newYear.year, newYear.year + 1]
    .map((islamic) =>
      Temporal.PlainDate.from({ calendar: ISLAMIC, year: islamic, month: 12, day: 10 })
        .withCalendar('iso8601')
        .toString(),
    )
    .filter((text) => text.startsWith(`${year}-`)) as Day[];
}
