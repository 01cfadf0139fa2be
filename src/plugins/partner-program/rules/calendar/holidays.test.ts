import Holidays from 'date-holidays';

import { addDays, isWeekend, type Day } from '../shared/days';
import { HOLIDAYS, holidaysOf } from './holidays';
import { calendarOf, daysOfYear } from './year.rules';

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const library = new Holidays('KZ');

/** Days that the library has off, its own days for holidays on weekends included. */
function offInLibrary(year: number): Set<string> {
  const told = library.getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(told.map(({ date }) => date.slice(0, 10)));
}

function weekdaysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01` as Day; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    if (!isWeekend(day)) days.push(day);
  }
  return days;
}

describe('D-workday: the holidays that date-holidays knows', () => {
  it('all have a name of ours, in every year that it knows Kurban Ait of', () => {
    const named = years(2000, 2076).flatMap((year) => holidaysOf(year).map(({ name }) => name));
    expect(new Set(named)).toEqual(new Set(HOLIDAYS));
  });

  it.each([
    [2025, ['2025-08-30']],
    [2026, []],
    [2027, ['2027-03-15']],
  ])('Constitution Day of %i: %j', (year, days) => {
    const found = holidaysOf(year).filter(({ name }) => name === 'constitution');
    expect(found.map(({ day }) => day)).toEqual(days);
  });

  // A newer library that moves holidays as the law does, or knows another law, is heard of here.
  it('leave the weekdays free that it says, but for those that move onto one another', () => {
    const differences = years(2022, 2030).flatMap((year) => {
      const theirs = offInLibrary(year);
      const days = daysOfYear(calendarOf([]), year).filter(({ working }) => !working);
      const ours = new Set(days.map(({ day }) => day));
      return weekdaysOf(year)
        .filter((day) => ours.has(day) !== theirs.has(day))
        .map((day) => `${ours.has(day) ? 'only ours' : 'only theirs'} ${day}`);
    });
    expect(differences).toEqual([
      // Defender's Day of Saturday the 7th: Monday the 9th is Victory Day, so Tuesday.
      'only ours 2022-05-10',
      // Constitution Day of a year early.
      'only theirs 2026-03-16',
      // Two days of Nauryz on a weekend, the third on the Monday after it.
      'only ours 2026-03-25',
      'only ours 2027-03-24',
      // Independence Day of Sunday the 16th: the 17th has been no holiday since 2022.
      'only ours 2029-12-17',
      'only theirs 2029-12-18',
    ]);
  });
});
