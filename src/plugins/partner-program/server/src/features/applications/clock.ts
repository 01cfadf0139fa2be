import { stopsOf, type Stopped } from '../../../../rules/applications/application.rules';
import type { Question } from '../../../../rules/applications/application';
import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { clockOn } from '../../../../rules/calendar/clock.rules';
import {
  deadlineOn,
  dueAfterChange,
  workingDaysBetween,
} from '../../../../rules/calendar/count.rules';
import { day, type Day } from '../../../../rules/shared/days';
import type { Application } from './application.record';

/** How the clock of an application stands; working days as D-count counts them. */
export type ClockView =
  | { readonly state: 'stopped'; readonly workingDays: number }
  | {
      readonly state: 'running';
      readonly due: Day;
      readonly overdue: boolean;
      readonly workingDays: number;
    };

export type Clocked = Pick<Application, 'clockFrom' | 'clockDays' | 'dueOn'>;

/**
 * K4.2, K4.3, K4.7: the clock of an application on a day; null where none runs. A due day that was
 * promised is not taken back by a change of the calendar (D-workday).
 */
export function clockView(
  calendar: WorkCalendar,
  { clockFrom, clockDays, dueOn }: Clocked,
  questions: readonly Question[],
  today: Day,
): ClockView | null {
  if (clockFrom === null || clockDays === null) return null;
  const standing = clockOn(calendar, clockFrom, clockDays, stopsSince(clockFrom, questions, today));
  if (standing.state === 'stopped') {
    return { state: 'stopped', workingDays: standing.workingDaysLeft };
  }
  const due = dueOn === null ? standing.due : dueAfterChange(dueOn, standing.due);
  return { state: 'running', due, ...deadlineOn(calendar, due, today) };
}

/** A day on which no time to answer is left. */
const WHEN_ALL_IS_OVER = day('2999-12-31');

/** D-workday: the due day of a running clock by that calendar, counted from its beginning. */
export function dueBy(
  calendar: WorkCalendar,
  { clockFrom, clockDays }: Pick<Clocked, 'clockFrom' | 'clockDays'>,
  questions: readonly Question[],
): Day | null {
  if (clockFrom === null || clockDays === null) return null;
  const stops = stopsSince(clockFrom, questions, WHEN_ALL_IS_OVER);
  const standing = clockOn(calendar, clockFrom, clockDays, stops);
  return standing.state === 'running' ? standing.due : null;
}

/**
 * D-workday: by how many working days the promised due day of a running clock lies after the one
 * that the calendar has now. A stop does not lose them.
 */
export function workingDaysKept(
  calendar: WorkCalendar,
  application: Clocked,
  questions: readonly Question[],
): number {
  const due = application.dueOn === null ? null : dueBy(calendar, application, questions);
  if (due === null || application.dueOn === null) return 0;
  return Math.max(0, workingDaysBetween(calendar, due, application.dueOn));
}

/** Stops of an earlier clock are not this one's. */
function stopsSince(from: Day, questions: readonly Question[], today: Day): Stopped[] {
  return stopsOf(questions, today).filter(
    ({ answeredOn }) => answeredOn === null || answeredOn >= from,
  );
}
