import { day } from '../shared/days';
import { clockOn, type Stop } from './clock.rules';
import { calendarOf } from './year.rules';

const LAW = calendarOf([]);
const stop = (requestedOn: string, answeredOn?: string): Stop => ({
  requestedOn: day(requestedOn),
  ...(answeredOn && { answeredOn: day(answeredOn) }),
});

describe('K4.7: a clock that stops', () => {
  it.each<[string, number, Stop[], string, string]>([
    ['2026-12-01', 3, [], '2026-12-04', 'nobody was asked'],
    ['2026-12-01', 3, [stop('2026-12-02', '2026-12-03')], '2026-12-07', 'one working day lost'],
    ['2026-12-01', 3, [stop('2026-12-02', '2026-12-02')], '2026-12-04', 'answered the same day'],
    ['2026-12-01', 3, [stop('2026-12-01', '2026-12-01')], '2026-12-04', 'on the day of the start'],
    ['2026-12-01', 3, [stop('2026-12-01', '2026-12-02')], '2026-12-07', 'asked at the start'],
    ['2026-12-01', 3, [stop('2026-12-04', '2026-12-06')], '2026-12-04', 'asked on the due day'],
    ['2026-12-01', 3, [stop('2026-12-03', '2026-12-06')], '2026-12-07', 'Friday is lost'],
    ['2026-12-01', 4, [stop('2026-12-04', '2026-12-06')], '2026-12-07', 'a weekend loses nothing'],
    ['2026-12-14', 3, [stop('2026-12-15', '2026-12-16')], '2026-12-18', 'a holiday loses nothing'],
    ['2026-12-28', 3, [stop('2026-12-29', '2027-01-05')], '2027-01-08', 'over the end of a year'],
    ['2028-02-25', 3, [stop('2028-02-28', '2028-02-29')], '2028-03-02', 'over a leap day'],
    ['2024-02-27', 3, [stop('2024-02-28', '2024-03-01')], '2024-03-05', 'over the zone change'],
    [
      '2026-12-01',
      5,
      [stop('2026-12-01', '2026-12-02'), stop('2026-12-04', '2026-12-08')],
      '2026-12-11',
      'twice',
    ],
    [
      '2026-12-01',
      3,
      [stop('2026-12-02', '2026-12-04'), stop('2026-12-01', '2026-12-03')],
      '2026-12-09',
      'overlapping ones in any order lose a day once',
    ],
    [
      '2026-12-01',
      3,
      [stop('2026-12-01', '2026-12-02'), stop('2026-12-02', '2026-12-03')],
      '2026-12-08',
      'one right after the other',
    ],
    ['2026-12-01', 3, [stop('2026-12-10')], '2026-12-04', 'asked when it was overdue'],
    ['2026-12-01', 3, [stop('2026-11-20', '2026-11-30')], '2026-12-04', 'over before the start'],
    ['2026-12-01', 3, [stop('2026-11-20', '2026-12-02')], '2026-12-07', 'begun before the start'],
  ])('from %s, %i days, stops %j: due %s, %s', (start, count, stops, due) => {
    expect(clockOn(LAW, day(start), count, stops)).toEqual({ state: 'running', due });
  });

  it.each<[string, number, Stop[], number, string]>([
    ['2026-12-01', 3, [stop('2026-12-02')], 2, 'the day of the request counts'],
    ['2026-12-01', 3, [stop('2026-12-01')], 3, 'asked at the start'],
    ['2026-12-01', 3, [stop('2026-11-30')], 3, 'asked before the start'],
    ['2026-12-01', 3, [stop('2026-12-05')], 0, 'never: it was due on the Friday before'],
    ['2026-12-01', 5, [stop('2026-12-05')], 2, 'asked on a Saturday'],
    ['2026-12-01', 3, [stop('2026-12-02', '2026-12-03'), stop('2026-12-04')], 1, 'asked again'],
    [
      '2026-12-01',
      3,
      [stop('2026-12-03'), stop('2026-12-02')],
      2,
      'two open: the first stopped it',
    ],
  ])('from %s, %i days, stops %j: stopped with %i left, %s', (start, count, stops, left) => {
    const expected =
      left === 0
        ? { state: 'running', due: '2026-12-04' }
        : { state: 'stopped', workingDaysLeft: left };
    expect(clockOn(LAW, day(start), count, stops)).toEqual(expected);
  });

  it.each([0, -1, 2.5])('knows no term of %s working days', (count) => {
    expect(() => clockOn(LAW, day('2026-12-01'), count, [])).toThrow(RangeError);
  });
});
