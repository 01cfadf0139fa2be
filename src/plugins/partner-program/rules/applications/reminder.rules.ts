import { addDays, type Day } from '../shared/days';

/** D-settings: on which days a partner is reminded. */
export interface ReminderDays {
  /** Days before the last day of a term whose renewal is not requested (D-reminders). */
  readonly renewalFirst: number;
  readonly renewalSecond: number;
  readonly renewalThird: number;
  readonly renewalLast: number;
  /** Days after documents were asked for and the package did not come. */
  readonly documentsFirst: number;
  readonly documentsSecond: number;
}

/** D-reminders: how many days before that last day a reminder is due on a day; null: none is. */
export function renewalReminderOn(lastDay: Day, days: ReminderDays, on: Day): number | null {
  const { renewalFirst, renewalSecond, renewalThird, renewalLast } = days;
  const before = [renewalFirst, renewalSecond, renewalThird, renewalLast];
  return before.find((count) => addDays(lastDay, -count) === on) ?? null;
}

/** How many days after documents were asked for a reminder is due on a day; null: none is. */
export function documentsReminderOn(askedOn: Day, days: ReminderDays, on: Day): number | null {
  const after = [days.documentsFirst, days.documentsSecond];
  return after.find((count) => addDays(askedOn, count) === on) ?? null;
}
