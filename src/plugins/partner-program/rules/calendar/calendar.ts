import type { Day } from '../shared/days';
import type { HolidayName } from './holidays';

export const EXCEPTION_KINDS = ['day-off', 'working-day'] as const;

/** D-workday: what a decree makes of a day. */
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** The working calendar: the law's holidays, and the exceptions in force by day. */
export interface WorkCalendar {
  readonly exceptions: ReadonlyMap<Day, ExceptionKind>;
}

/** Why a day is worked or not: `moved` is the day off for a holiday that fell on a weekend. */
export type DayCause = 'weekday' | 'weekend' | 'holiday' | 'moved' | 'exception';

export interface CalendarDay {
  readonly day: Day;
  readonly working: boolean;
  readonly cause: DayCause;
  /** The holiday it is, or is the day off for; also when an exception decides. */
  readonly holiday: HolidayName | null;
}
