import { day, dayOf, type Instant } from '../shared/days';
import type { ExceptionKind } from './calendar';
import {
  deadlineOn,
  dueAfterChange,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from './count.rules';
import { calendarOf } from './year.rules';

const LAW = calendarOf([]);
const withException = (text: string, kind: ExceptionKind) => calendarOf([{ day: day(text), kind }]);

describe('D-count: within N working days of X', () => {
  it.each([
    ['2026-12-01', 3, '2026-12-04', 'a plain week'],
    ['2026-12-03', 3, '2026-12-08', 'over a weekend'],
    ['2026-12-04', 1, '2026-12-07', 'Friday to Monday'],
    ['2026-12-05', 1, '2026-12-07', 'from a Saturday'],
    ['2026-12-06', 1, '2026-12-07', 'from a Sunday'],
    ['2026-12-15', 1, '2026-12-17', 'over Independence Day'],
    ['2026-12-16', 1, '2026-12-17', 'from a holiday'],
    ['2026-03-20', 1, '2026-03-26', 'over all of Nauryz'],
    ['2026-03-19', 7, '2026-04-02', 'seven over Nauryz'],
    ['2026-12-31', 1, '2027-01-05', 'over the end of a year, and 4 January for Saturday 2'],
    ['2026-12-28', 7, '2027-01-11', 'over the end of a year and 7 January'],
    ['2028-02-28', 1, '2028-02-29', 'to a leap day'],
    ['2028-02-28', 2, '2028-03-01', 'over a leap day'],
    ['2027-02-26', 1, '2027-03-01', 'without a leap day'],
    ['2026-05-26', 1, '2026-05-28', 'over Kurban Ait'],
    ['2027-05-14', 1, '2027-05-17', 'Kurban Ait on a Sunday takes nothing'],
    ['2024-02-28', 2, '2024-03-01', 'over the change of the zone, a leap day too'],
  ])('X = %s, N = %i is due on %s: %s', (from, count, due) => {
    expect(workingDaysAfter(LAW, day(from), count)).toBe(due);
    expect(workingDaysBetween(LAW, day(from), day(due))).toBe(count);
  });

  it.each<[string, ExceptionKind, string, string]>([
    ['2026-12-05', 'working-day', '2026-12-05', 'a Saturday declared working counts'],
    ['2026-12-07', 'day-off', '2026-12-08', 'a Monday declared off does not'],
  ])('with %s a %s, one day from Friday 2026-12-04 is %s: %s', (on, kind, due) => {
    expect(workingDaysAfter(withException(on, kind), day('2026-12-04'), 1)).toBe(due);
  });

  it.each([
    ['2024-02-29T18:30:00.000Z', '2024-03-01', 'half past midnight by the old zone is 29 February'],
    ['2024-02-29T19:00:00.000Z', '2024-03-04', 'the first instant of 1 March, a Friday'],
    ['2026-12-03T18:59:59.999Z', '2026-12-04', 'the last instant of 3 December'],
    ['2026-12-03T19:00:00.000Z', '2026-12-07', 'the first instant of 4 December'],
  ])('D-time: what came in at %s is due a working day later, on %s: %s', (at, due) => {
    expect(workingDaysAfter(LAW, dayOf(at as Instant), 1)).toBe(due);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('knows no term of %s working days', (count) => {
    expect(() => workingDaysAfter(LAW, day('2026-12-01'), count)).toThrow(RangeError);
    expect(() => workingDaysBefore(LAW, day('2026-12-01'), count)).toThrow(RangeError);
  });

  it.each([
    ['2026-12-07', 1, '2026-12-04'],
    ['2026-12-17', 1, '2026-12-15'],
    ['2027-01-05', 1, '2026-12-31'],
    ['2026-12-06', 1, '2026-12-04'],
  ])('D-count: %s less %i is %s', (from, count, before) => {
    expect(workingDaysBefore(LAW, day(from), count)).toBe(before);
  });
});

describe('D-count: how a deadline stands', () => {
  it.each([
    ['2026-12-09', '2026-12-07', false, 2, 'two working days left'],
    ['2026-12-09', '2026-12-09', false, 0, 'due today'],
    ['2026-12-07', '2026-12-05', false, 1, 'a Saturday before'],
    ['2026-12-08', '2026-12-09', true, 1, 'overdue by one'],
    ['2026-12-04', '2026-12-05', true, 0, 'overdue on a Saturday, by no working day yet'],
    ['2026-12-04', '2026-12-07', true, 1, 'overdue by Monday'],
    ['2026-12-15', '2026-12-17', true, 1, 'a holiday between is not counted'],
    ['2026-12-31', '2027-01-06', true, 2, 'over the end of a year'],
  ])('due %s, on %s: overdue %s, %i: %s', (due, today, overdue, workingDays) => {
    expect(deadlineOn(LAW, day(due), day(today))).toEqual({ overdue, workingDays });
  });
});

describe('D-workday: deadlines when the calendar changes', () => {
  it.each([
    ['2026-12-08', '2026-12-09', '2026-12-09', 'a new day off moves it'],
    ['2026-12-08', '2026-12-07', '2026-12-08', 'a new working day does not bring it forward'],
    ['2026-12-08', '2026-12-08', '2026-12-08', 'nothing changed'],
  ])('was %s, now counted %s: %s, %s', (before, recomputed, expected) => {
    expect(dueAfterChange(day(before), day(recomputed))).toBe(expected);
  });
});
