import Holidays from 'date-holidays';

import type { Day } from './days';

// Names are asked for in English, as keys: people's names of the days are ours.
const kazakhstan = new Holidays('KZ', { types: ['public'], languages: 'en' });

/**
 * The public holidays of Kazakhstan in a year on their own days, by their English name in
 * date-holidays. Days off for holidays that fell on a weekend are not among them.
 */
export function publicHolidaysOf(year: number): { readonly day: Day; readonly name: string }[] {
  return kazakhstan
    .getHolidays(year)
    .filter(({ substitute }) => substitute !== true)
    .map(({ date, name }) => ({ day: date.slice(0, 10) as Day, name }));
}
