import { accept, refuse, type Decision } from '../shared/decision';
import type { Instant } from '../shared/days';
import { decideMove } from '../shared/moves';
import type { CallFacts, Patience, Standing } from './call';
import type { Contact, HandedOver } from './contact';
import { CALL_MOVES, isOpen, type CallMove } from './call.states';
import { clockOfHours, isWithin } from './hours.rules';

const HOUR_MS = 3_600_000;

/** Why a customer may not be asked at all; null: it may. */
type Bar = Extract<Standing, 'ended' | 'not-warned' | 'no-consent'>;

function barOf({ state, erased, warned, consented }: CallFacts): Bar | null {
  if (!isOpen(state) || erased) return 'ended';
  if (!warned) return 'not-warned';
  return consented ? null : 'no-consent';
}

/**
 * Q-survey, Q-join: whether a customer may be asked at all, whatever the hour: nobody is without the
 * partner's consent, nor who was not told. `move` is what is about to come of it.
 */
export function decideMayAsk(call: CallFacts, move: CallMove = 'complete'): Decision<null> {
  const bar = barOf(call);
  if (bar === null) return accept(null);
  if (bar !== 'ended') return refuse(`survey.${bar}`);
  const moved = decideMove(CALL_MOVES, call.state, move, 'staff');
  return moved.ok ? refuse('survey.contact-erased') : moved;
}

/** Q-survey, Q-private: nobody calls who was not told: nothing of such a customer is kept. */
export function contactToKeep({
  warned,
  contact,
}: Pick<HandedOver, 'warned' | 'contact'>): Contact | null {
  return warned ? contact : null;
}

/** What the moment decides about every call: the clock of hours, and how long ago is long enough. */
export interface Moment {
  readonly now: Instant;
  /** As hours are written: `10-00`. */
  readonly clock: string;
  /** Who was tried after that was tried lately. */
  readonly triedBefore: Instant;
}

/** Q-survey: an instant as calls are judged by it: the clock of hours, and who was tried lately. */
export function momentOf(now: Instant, { pauseHours }: Patience): Moment {
  const triedBefore = new Date(Date.parse(now) - pauseHours * HOUR_MS).toISOString() as Instant;
  return { now, clock: clockOfHours(now), triedBefore };
}

/**
 * Q-survey: whether a customer is called now, and if not, why. A time the customer named itself goes
 * before its hours.
 */
export function standingOf(call: CallFacts, patience: Patience, now: Instant): Standing {
  const bar = barOf(call);
  if (bar !== null) return bar;
  const { state, callBackAt, lastAttemptAt, hours } = call;
  if (state === 'call-back' && callBackAt !== null)
    return callBackAt <= now ? 'call-back-due' : 'call-back-later';
  const { clock, triedBefore } = momentOf(now, patience);
  if (lastAttemptAt !== null && lastAttemptAt > triedBefore) return 'tried-lately';
  return hours === null || isWithin(hours, clock) ? 'due' : 'outside-hours';
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
