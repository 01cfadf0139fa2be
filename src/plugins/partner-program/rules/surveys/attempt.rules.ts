import { accept, refuse, type Decision } from '../shared/decision';
import { addDays, dayOf, type Day, type Instant } from '../shared/days';
import { decideMove } from '../shared/moves';
import type { CallFacts, CallState, Outcome, Patience } from './call';
import { CALL_MOVES, isOpen, type CallMove } from './call.states';
import { decideMayAsk } from './whom.rules';

const MOVES = { 'call-back': 'call-back', refused: 'refuse', done: 'complete' } as const;
/** The move that an outcome is, whatever state it leads to. */
export function moveOf(outcome: Outcome): CallMove {
  return outcome === 'no-answer' ? 'no-answer' : MOVES[outcome];
}

/**
 * Q-survey: the state after an attempt. Nobody may have been called without consent, or without
 * being told; the hours only say whom to call first. After too many attempts without an answer the
 * customer counts as unreachable.
 */
export function decideAttempt(
  call: CallFacts,
  outcome: Outcome,
  patience: Patience,
): Decision<CallState> {
  const may = decideMayAsk(call, moveOf(outcome));
  if (!may.ok) return may;
  if (outcome !== 'no-answer') return decideMove(CALL_MOVES, call.state, MOVES[outcome], 'staff');
  const move = call.attempts + 1 >= patience.attempts ? 'give-up' : 'no-answer';
  return decideMove(CALL_MOVES, call.state, move, 'staff');
}

/** Q-survey: when to call back: after now, and within so many days: soon enough to be meant. */
export function decideCallBack(at: Instant, now: Instant, days: number): Decision<null> {
  const latest = addDays(dayOf(now), days);
  if (at > now && dayOf(at) <= latest) return accept(null);
  return refuse('survey.call-back-time', { at, latest });
}

/**
 * Q-private: the state after a customer asked to be forgotten: nobody calls any more; what came of a
 * call that has ended stays. Refuses with `survey.contact-erased` what is forgotten already.
 */
export function decideForget({
  state,
  erased,
}: Pick<CallFacts, 'state' | 'erased'>): Decision<CallState> {
  if (erased) return refuse('survey.contact-erased');
  return isOpen(state) ? decideMove(CALL_MOVES, state, 'forget', 'staff') : accept(state);
}

/** D-settings: for how long a customer's contact is kept. */
export interface Retention {
  /** Days after the call ended. */
  readonly afterCall: number;
  /** Days after the handover, called or not. */
  readonly atMost: number;
}

/** Contacts of calls handed over, or ended, before these days are kept no more on a day. */
export interface KeptSince {
  readonly handedOn: Day;
  readonly endedOn: Day;
}

/** Q-private (D): since when a contact is kept on a day; both days themselves are. */
export function contactsKeptSince(on: Day, { afterCall, atMost }: Retention): KeptSince {
  return { handedOn: addDays(on, -atMost), endedOn: addDays(on, -afterCall) };
}
