import { dayOf, type Instant } from '../shared/days';
import type { CallFacts, Patience, Standing } from './call';
import { isOpen } from './call.states';
import { hoursOn } from './hours.rules';

const HOUR_MS = 3_600_000;

/**
 * Q-survey, Q-join: whether a customer is called now, and if not, why. Nobody is called without the
 * partner's consent, nor who was not told. A time the customer named itself goes before its hours.
 */
export function standingOf(call: CallFacts, { pauseHours }: Patience, now: Instant): Standing {
  if (!isOpen(call.state) || call.erased) return 'ended';
  if (!call.warned) return 'not-warned';
  if (!call.consented) return 'no-consent';
  const { state, callBackAt, lastAttemptAt } = call;
  if (state === 'call-back' && callBackAt !== null)
    return callBackAt <= now ? 'call-back-due' : 'call-back-later';
  if (lastAttemptAt !== null && later(lastAttemptAt, pauseHours) > now) return 'tried-lately';
  return isWithin(call, now) ? 'due' : 'outside-hours';
}

function isWithin({ hours }: CallFacts, now: Instant): boolean {
  if (hours === null) return true;
  const { from, to } = hoursOn(hours, dayOf(now));
  return from <= now && now < to;
}

function later(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString() as Instant;
}

/** Whether that standing means: now. */
export function isDue(standing: Standing): boolean {
  return standing === 'due' || standing === 'call-back-due';
}

/** Who is called first: whoever asked to be called back, then whoever handed over longest ago. */
export function byTurn(now: Instant, patience: Patience): (a: CallFacts, b: CallFacts) => number {
  const keyOf = (call: CallFacts): string => {
    const standing = standingOf(call, patience, now);
    const turn = standing === 'call-back-due' ? 0 : isDue(standing) ? 1 : 2;
    return `${turn} ${turn === 1 ? '' : (call.callBackAt ?? '9')} ${call.handedOn}`;
  };
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
