import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { startOf } from '../../../../rules/shared/days';
import type { Language } from '../../platform/languages';
import { CALENDAR_NAME, DATE_NAMES } from './calendar.words';
import { datesOf } from './deadlines';

/** How often calendars that have subscribed are asked to look again. */
const LOOK_AGAIN_SECONDS = 6 * 60 * 60;

/** The deadlines of a partner as calendars read them: whole days, one for each. */
export async function calendarFile(
  db: Knex,
  { partnerId, today }: { readonly partnerId: number; readonly today: Day },
  language: Language,
): Promise<string> {
  const calendar = ical({
    name: CALENDAR_NAME[language],
    prodId: { company: '1C-Bitrix Kazakhstan', product: 'Partner programme', language: 'RU' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
  });
  // A day of the programme, however the calendar's own zone stands: it has no hour.
  for (const { kind, record, day } of await datesOf(db, partnerId, today)) {
    // The same day of a record keeps its place in a calendar when it moves.
    calendar.createEvent({
      id: `${record}-${kind}@partner-programme`,
      start: `${day}T00:00:00Z`,
      allDay: true,
      stamp: startOf(today),
      summary: DATE_NAMES[kind][language],
    });
  }
  return calendar.toString();
}
