import { yearsToConfirm } from '../../../../rules/calendar/change.rules';
import { daysOfYear } from '../../../../rules/calendar/year.rules';
import { isWeekend } from '../../../../rules/shared/days';
import type { PlaceholderSource } from '../../platform/go-live/go-live';
import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { readCalendar } from './calendar';
import { TABLES } from './tables';
import { readYears } from './years.store';

const HREF = '/plugins/partner-program/calendar';

/** Years whose calendar nobody has confirmed: this one, and the next from 1 December on. */
export const yearsWaiting: WaitingKind = {
  kind: 'calendar-year',
  name: {
    ru: 'Подтвердить рабочий календарь',
    kk: 'Жұмыс күнтізбесін растау',
    en: 'Confirm the working calendar',
  },
  record: 'calendar-year',
  permission: 'plugin::partner-program.calendar-year.confirm',
  href: HREF,
  steps: {
    confirm: {
      side: 'staff',
      name: {
        ru: 'Сверить с постановлением и подтвердить',
        kk: 'Қаулымен салыстырып, растау',
        en: 'Compare with the decree and confirm',
      },
    },
  },
  link: () => HREF,
  open: async (db, today) => {
    const confirmed = (await readYears(db)).filter(({ confirmedOn }) => confirmedOn !== null);
    const waiting = yearsToConfirm(new Set(confirmed.map(({ year }) => year)), today);
    return openRows(db, db({ y: TABLES.years }).whereIn('y.year', waiting), {
      id: 'y.document_id',
      step: "'confirm'",
      title: 'y.year',
      since: ASKED,
    });
  },
};

/** A year waits from 1 December before it on. */
const ASKED = 'make_date(y.year - 1, 12, 1)';

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
