import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  dayOf,
  isDay,
  isWeekend,
  lastDayOfYears,
  startOf,
  yearOf,
  type Day,
  type Instant,
} from './days';

const HOUR = 3_600_000;
const instant = (text: string): Instant => text as Instant;
const millisecondsOf = (value: Day): number => Date.parse(startOf(value));

/** Any day the programme can name, by counting from the first: no code under test involved. */
const anyDay = fc
  .integer({ min: 0, max: (Date.UTC(2999, 11, 31) - Date.UTC(1900, 0, 1)) / (24 * HOUR) })
  .map((n) => new Date(Date.UTC(1900, 0, 1) + n * 24 * HOUR).toISOString().slice(0, 10) as Day);

describe('D-time: what a day is', () => {
  it.each([
    ['1900-01-01', 'the first'],
    ['2999-12-31', 'the last'],
    ['2024-02-29', 'leap year'],
    ['2000-02-29', 'leap year of a full 400'],
    ['2026-12-31', 'end of a year'],
  ])('%s is a day: %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(day(text)).toBe(text);
  });

  it.each([
    ['1899-12-31', 'before the first'],
    ['3000-01-01', 'after the last'],
    ['2026-02-29', 'not a leap year'],
    ['2100-02-29', 'a full century is not a leap year'],
    ['2026-02-30', 'February'],
    ['2026-04-31', 'April'],
    ['2026-13-01', 'month 13'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['2026-1-1', 'short'],
    ['20260101', 'without hyphens'],
    ['2026-01-01T00:00:00Z', 'an instant'],
    [' 2026-01-01', 'space before'],
    ['2026-01-01\n', 'newline after'],
    ['-002026-01-01', 'signed year'],
    ['٢٠٢٦-٠١-٠١', 'digits of another script'],
    ['', 'empty'],
    ['today', 'a word'],
  ])('%j is not a day: %s', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });

  it('counts every day from 1900 to 2999 as one', () => {
    fc.assert(fc.property(anyDay, (value) => isDay(value)));
  });
});

describe('D-time: days in Almaty, UTC+6 before 2024-03-01, UTC+5 since', () => {
  it.each([
    ['2024-02-28T17:59:59.999Z', '2024-02-28'],
    ['2024-02-28T18:00:00.000Z', '2024-02-29'],
    ['2024-02-29T17:59:59.999Z', '2024-02-29'],
    ['2024-02-29T18:00:00.000Z', '2024-02-29'],
    ['2024-02-29T18:59:59.999Z', '2024-02-29'],
    ['2024-02-29T19:00:00.000Z', '2024-03-01'],
    ['2026-12-31T18:59:59.999Z', '2026-12-31'],
    ['2026-12-31T19:00:00.000Z', '2027-01-01'],
    ['2026-06-30T19:00:00Z', '2026-07-01'],
  ])('at %s it is %s', (at, expected) => {
    expect(dayOf(instant(at))).toBe(expected);
  });

  it.each([
    ['2023-12-31', '2023-12-30T18:00:00.000Z'],
    ['2024-02-29', '2024-02-28T18:00:00.000Z'],
    ['2024-03-01', '2024-02-29T19:00:00.000Z'],
    ['2024-03-02', '2024-03-01T19:00:00.000Z'],
    ['2026-01-01', '2025-12-31T19:00:00.000Z'],
  ])('%s starts at %s', (value, expected) => {
    expect(startOf(day(value))).toBe(expected);
  });

  it.each([
    ['2024-02-28', 24],
    ['2024-02-29', 25],
    ['2024-03-01', 24],
    ['2026-03-29', 24],
    ['2026-10-25', 24],
  ])('%s lasts %i hours', (value, hours) => {
    const length = millisecondsOf(addDays(day(value), 1)) - millisecondsOf(day(value));
    expect(length).toBe(hours * HOUR);
  });

  it('starts every day with an instant of that day, after an instant of the day before', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const before = instant(new Date(millisecondsOf(value) - 1).toISOString());
        expect(dayOf(startOf(value))).toBe(value);
        expect(dayOf(before)).toBe(addDays(value, -1));
      }),
    );
  });
});

describe('D-count, D-year: days, months and years on', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-15', -14, '2026-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
  });

  it('adds days as a plain count, there and back, whatever the clocks did', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const later = addDays(from, days);
        expect((Date.parse(later) - Date.parse(from)) / (24 * HOUR)).toBe(days);
        expect(addDays(later, -days)).toBe(from);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-08-15', 2, '2026-10-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-07-31', 1, '2026-08-31'],
  ])('K5.5 %s and %i months is %s: clamped to the end of the month', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it.each([
    ['2026-05-12', 1, '2027-05-12'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2026-01-01', 1, '2027-01-01'],
    ['2025-12-31', 2, '2027-12-31'],
  ])('D-year from %s for %i years the last valid day is %s', (from, years, expected) => {
    expect(lastDayOfYears(day(from), years)).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2026-12-31'],
    ['2026-12-31', '2026-01-01', '2026-12-31'],
    ['2024-02-29', '2024-01-01', '2024-12-31'],
  ])('the year of %s runs from %s to %s', (value, first, last) => {
    expect(yearOf(day(value))).toEqual({ first, last });
  });
});

describe('D-workday: Saturdays and Sundays', () => {
  it.each([
    ['2026-12-04', false, 'Friday'],
    ['2026-12-05', true, 'Saturday'],
    ['2026-12-06', true, 'Sunday'],
    ['2026-12-07', false, 'Monday'],
    ['2024-02-29', false, 'Thursday, a leap day'],
    ['1900-01-01', false, 'Monday, the first day there is'],
    ['2999-12-29', true, 'Sunday'],
  ])('%s: %s, a %s', (text, weekend) => {
    expect(isWeekend(day(text))).toBe(weekend);
  });

  it('are two of any seven days on end', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days));
        expect(week.filter(isWeekend)).toHaveLength(2);
      }),
    );
  });
});
