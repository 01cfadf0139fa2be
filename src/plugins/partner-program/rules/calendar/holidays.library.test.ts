import Holidays from 'date-holidays';

import { addDays, isWeekend, type Day } from '../shared/days';
import { holidaysOf } from './holidays';
import { calendarOf, daysOfYear } from './year.rules';

const YEARS = Array.from({ length: 9 }, (_, i) => 2022 + i);
const library = new Holidays('KZ');

interface Told {
  readonly day: string;
  readonly moved: boolean;
}

function toldBy(year: number): Told[] {
  return library
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, substitute }) => ({ day: date.slice(0, 10), moved: substitute === true }));
}

const without = (days: readonly string[], others: readonly string[]): string[] =>
  days.filter((day) => !others.includes(day));

/**
 * D-workday: our few lines of law beside the library's. A difference is written down here with its
 * reason, so that a newer library, or a newer law in it, is heard of.
 */
describe('the holidays of Kazakhstan beside date-holidays', () => {
  it('D-workday: fall on the same days, but for what the library has a year early', () => {
    const differences = YEARS.flatMap((year) => {
      const ours = holidaysOf(year).map(({ day }) => day as string);
      const told = toldBy(year).filter(({ moved }) => !moved);
      const theirs = told.map(({ day }) => day);
      return [
        ...without(ours, theirs).map((day) => `only ours ${day}`),
        ...without(theirs, ours).map((day) => `only theirs ${day}`),
      ];
    });
    // Constitution Day is 15 March from 2027; 2026 has none.
    expect(differences).toEqual(['only theirs 2026-03-15']);
  });

  it('D-workday: leave the same days free, but for holidays that move onto one another', () => {
    const differences = YEARS.flatMap((year) => {
      const ours = daysOfYear(calendarOf([]), year).filter(({ working }) => !working);
      const off = new Set(toldBy(year).map(({ day }) => day));
      return ours
        .filter(({ day }) => !isWeekend(day) && !off.has(day))
        .map(({ day }) => `only ours ${day}`)
        .concat(freeThereOnly(year, [...off], new Set(ours.map(({ day }) => day))));
    });
    expect(differences).toEqual([
      // Defender's Day of Saturday the 7th: Monday the 9th is Victory Day, so Tuesday.
      'only ours 2022-05-10',
      // Two days of Nauryz on a weekend, the third on the Monday after it.
      'only ours 2026-03-25',
      'only theirs 2026-03-16',
      'only ours 2027-03-24',
      // Independence Day of Sunday the 16th: the 17th has been no holiday since 2022.
      'only ours 2029-12-17',
      'only theirs 2029-12-18',
    ]);
  });
});

function freeThereOnly(year: number, off: readonly string[], ours: ReadonlySet<Day>): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01` as Day; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    if (off.includes(day) && !ours.has(day)) days.push(`only theirs ${day}`);
  }
  return days;
}
