import { yearsToConfirm } from '../../../../rules/calendar/change.rules';
import { daysOfYear } from '../../../../rules/calendar/year.rules';
import { isWeekend, startOf, type Day } from '../../../../rules/shared/days';
import type { PlaceholderSource } from '../../platform/go-live/go-live';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { readCalendar } from './calendar';
import { readYears } from './years.store';

/** Years whose calendar nobody has confirmed: this one, and the next from 1 December on. */
export const yearsWaiting: WaitingKind = {
  kind: 'calendar-year',
  name: {
    ru: 'Подтвердить рабочий календарь',
    kk: 'Жұмыс күнтізбесін растау',
    en: 'Confirm the working calendar',
  },
  permission: 'plugin::partner-program.calendar-year.confirm',
  href: '/plugins/partner-program/calendar',
  count: async (db, today) => {
    const confirmed = (await readYears(db)).filter(({ confirmedOn }) => confirmedOn !== null);
    const waiting = yearsToConfirm(new Set(confirmed.map(({ year }) => year)), today);
    const [first] = waiting;
    return { count: waiting.length, since: first === undefined ? null : askedOn(first) };
  },
};

/** The day from which on a year waits: 1 December before it. */
function askedOn(year: number): Date {
  return new Date(startOf(`${year - 1}-12-01` as Day));
}

/** D-settings: this year and the next one are shipped by the law alone, without the decree. */
export const yearPlaceholders: PlaceholderSource = async (db, today) => {
  const current = Number(today.slice(0, 4));
  const [years, calendar] = [await readYears(db), await readCalendar(db)];
  return years
    .filter(
      ({ year, confirmedOn }) => confirmedOn === null && [current, current + 1].includes(year),
    )
    .map(({ documentId, version, year }) => {
      const off = daysOfYear(calendar, year).filter(
        ({ day, working }) => !working && !isWeekend(day),
      );
      return {
        record: 'calendar-year',
        records: 'calendar-years',
        documentId,
        version,
        name: { ru: String(year), kk: String(year), en: String(year) },
        value: String(off.length),
      };
    });
};
