import { clockTimeOf, instantAt } from '../shared/clock-times';
import { dayOf, type Day, type Instant } from '../shared/days';
import type { Hours } from './call';

/** The zone in which the Quality Monitor asks for a customer's hours. */
const ASKED_IN = 'Europe/Moscow';
const SHAPE = /^([01]\d|2[0-3])-([0-5]\d)$/;

/** A time on one day: from the first instant up to the second. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The hours of a report; null where it names none that can be read, or none that last. */
export function hoursOf(from: string | null, to: string | null): Hours | null {
  if (from === null || to === null || !SHAPE.test(from) || !SHAPE.test(to)) return null;
  return from < to ? { from, to } : null;
}

/** The customer's hours on a day of Almaty: Moscow's clock is two hours behind ours. */
export function hoursOn({ from, to }: Hours, on: Day): Span {
  return { from: instantOf(from, on), to: instantOf(to, on) };
}

/**
 * What the clock by which customers name their hours shows, as they are written: `10-00`. Hours are
 * those of Almaty's day: before it begins there, the clock stands before all of them.
 */
export function clockOfHours(now: Instant): string {
  const begun = instantOf('00-00', dayOf(now)) <= now;
  return begun ? clockTimeOf(now, ASKED_IN).replace(':', '-') : '';
}

/** Whether a customer's hours are running by that clock. */
export function isWithin({ from, to }: Hours, clock: string): boolean {
  return from <= clock && clock < to;
}

function instantOf(time: string, on: Day): Instant {
  return instantAt(time.replace('-', ':'), on, ASKED_IN);
}
