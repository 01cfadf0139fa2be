import { day } from '../shared/days';
import { documentsReminderOn, renewalReminderOn, type ReminderDays } from './reminder.rules';

const DAYS: ReminderDays = {
  ...{ renewalFirst: 60, renewalSecond: 30, renewalThird: 21, renewalLast: 15 },
  ...{ documentsFirst: 7, documentsSecond: 14 },
};

describe('D-reminders', () => {
  it.each([
    ['2027-01-29', null],
    ['2027-01-30', 60],
    ['2027-01-31', null],
    ['2027-03-01', 30],
    ['2027-03-10', 21],
    ['2027-03-16', 15],
    ['2027-03-17', null],
    ['2027-03-31', null],
  ])('of a term through 31 March 2027, on %s: %s', (on, expected) => {
    expect(renewalReminderOn(day('2027-03-31'), DAYS, day(on))).toBe(expected);
  });

  it.each([
    ['2026-12-01', null],
    ['2026-12-08', 7],
    ['2026-12-15', 14],
    ['2026-12-22', null],
  ])('of documents asked for on 1 December 2026, on %s: %s', (on, expected) => {
    expect(documentsReminderOn(day('2026-12-01'), DAYS, day(on))).toBe(expected);
  });
});
