import { addDays, day, isWeekend, type Day } from '../shared/days';
import type { ExceptionKind } from './calendar';
import { calendarOf, dayIn, daysOfYear, isWorkingDay } from './year.rules';

const LAW = calendarOf([]);
const withException = (text: string, kind: ExceptionKind) => calendarOf([{ day: day(text), kind }]);

/** Days off of a year that are not just a weekend: holidays on any day, and days off for them. */
const offIn = (year: number): Day[] =>
  daysOfYear(LAW, year)
    .filter(({ cause }) => cause === 'holiday' || cause === 'moved')
    .map((found) => found.day);
const onWeekdays = (days: readonly Day[]): string[] =>
  days.filter((value) => !isWeekend(value)).map((value) => value.slice(5));

describe('D-workday: the days off of the law', () => {
  it('of 2026 that fall on weekdays are exactly those of the sources', () => {
    expect(onWeekdays(offIn(2026))).toEqual([
      ...['01-01', '01-02', '01-07', '03-09', '03-23', '03-24', '03-25', '05-01', '05-07'],
      ...['05-11', '05-27', '07-06', '10-26', '12-16'],
    ]);
  });

  it('of 2027 that fall on weekdays are exactly those of the sources', () => {
    expect(onWeekdays(offIn(2027))).toEqual([
      ...['01-01', '01-04', '01-07', '03-08', '03-15', '03-22', '03-23', '03-24', '05-03'],
      ...['05-07', '05-10', '07-06', '10-25', '12-16'],
    ]);
  });

  it.each<[string, string, string | null, string]>([
    ['2026-03-21', 'holiday', 'nauryz', 'a Saturday'],
    ['2026-03-22', 'holiday', 'nauryz', 'a Sunday'],
    ['2026-03-23', 'holiday', 'nauryz', 'the third day itself'],
    ['2026-03-24', 'moved', 'nauryz', 'for Saturday 21'],
    ['2026-03-25', 'moved', 'nauryz', 'for Sunday 22'],
    ['2026-03-26', 'weekday', null, 'all of Nauryz is had'],
    ['2026-03-09', 'moved', 'womens-day', 'for Sunday 8'],
    ['2026-05-11', 'moved', 'victory', 'for Saturday 9'],
    ['2026-10-26', 'moved', 'republic', 'for Sunday 25'],
    ['2027-01-04', 'moved', 'new-year', 'for Saturday 2'],
    ['2027-03-24', 'moved', 'nauryz', 'for Sunday 21: Monday and Tuesday are holidays'],
    ['2027-03-15', 'holiday', 'constitution', 'a holiday from 2027'],
    ['2026-03-15', 'weekend', null, 'Constitution Day is not here yet'],
    ['2026-03-16', 'weekday', null, 'nor moves from there'],
    ['2025-08-30', 'holiday', 'constitution', 'the last one in August, a Saturday'],
    ['2025-09-01', 'moved', 'constitution', 'for Saturday 30 August'],
    ['2026-08-30', 'weekend', null, 'no holiday from 2026'],
    ['2026-08-31', 'weekday', null, 'so nothing moves'],
    ['2026-05-27', 'holiday', 'kurban-ait', 'Kurban Ait'],
    ['2027-05-16', 'holiday', 'kurban-ait', 'Kurban Ait on a Sunday'],
    ['2027-05-17', 'weekday', null, 'Kurban Ait does not move'],
    ['2024-01-07', 'holiday', 'christmas', 'a Sunday'],
    ['2024-01-08', 'weekday', null, '7 January does not move'],
    ['2028-02-29', 'weekday', null, 'a leap day'],
    ['2026-12-31', 'weekday', null, 'the last day of a year'],
  ])('%s is a %s (%s): %s', (text, cause, holiday) => {
    const working = cause === 'weekday';
    expect(dayIn(LAW, day(text))).toEqual({ day: text, working, cause, holiday });
    expect(isWorkingDay(LAW, day(text))).toBe(working);
  });

  it.each([
    [2022, ['07-09']],
    [2023, ['06-28']],
    [2024, ['06-16']],
    [2025, ['06-06']],
    [2028, ['05-05']],
    [2039, ['01-05', '12-26']],
  ])('Kurban Ait of %i is on %j', (year, expected) => {
    const found = daysOfYear(LAW, year).filter(({ holiday }) => holiday === 'kurban-ait');
    expect(found.map((each) => each.day.slice(5))).toEqual(expected);
  });

  it.each([
    [2026, 365],
    [2028, 366],
    [2100, 365],
  ])('%i has %i days, each once and in order', (year, count) => {
    const days = daysOfYear(LAW, year).map((found) => found.day);
    expect(days).toHaveLength(count);
    expect(days).toEqual(days.map((_day, i) => addDays(day(`${year}-01-01`), i)));
  });

  it('gives every holiday that moves a weekday off, for a hundred years', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const days = daysOfYear(LAW, year);
      const fallen = days.filter(
        ({ cause, holiday, day: on }) =>
          cause === 'holiday' &&
          isWeekend(on) &&
          holiday !== 'christmas' &&
          holiday !== 'kurban-ait',
      );
      const moved = days.filter(({ cause }) => cause === 'moved');
      expect([year, moved.length]).toEqual([year, fallen.length]);
      expect(moved.filter((found) => isWeekend(found.day))).toEqual([]);
    }
  });
});

describe('D-workday: exceptions decide over law and weekend', () => {
  it.each<[string, ExceptionKind, boolean, string | null, string]>([
    ['2026-12-05', 'working-day', true, null, 'a Saturday declared working'],
    ['2026-12-06', 'working-day', true, null, 'a Sunday declared working'],
    ['2026-12-16', 'working-day', true, 'independence', 'a holiday declared working'],
    ['2026-03-25', 'working-day', true, 'nauryz', 'a moved day declared working'],
    ['2026-12-17', 'day-off', false, null, 'a weekday declared off'],
    ['2026-12-05', 'day-off', false, null, 'a Saturday that was off before'],
  ])('%s as %s: working %s', (text, kind, working, holiday) => {
    const calendar = withException(text, kind);
    expect(dayIn(calendar, day(text))).toEqual({ day: text, working, cause: 'exception', holiday });
    expect(isWorkingDay(calendar, day(text))).toBe(working);
  });

  it('and over their own day alone', () => {
    const calendar = withException('2026-12-05', 'working-day');
    const changed = daysOfYear(calendar, 2026).filter(
      (found) => found.working !== isWorkingDay(LAW, found.day),
    );
    expect(changed.map((found) => found.day)).toEqual(['2026-12-05']);
  });
});
