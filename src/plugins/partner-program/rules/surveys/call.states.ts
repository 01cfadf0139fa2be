import type { StateTable } from '../shared/moves';
import { CALL_STATES, type CallState } from './call';

export type CallMove =
  'no-answer' | 'give-up' | 'call-back' | 'refuse' | 'complete' | 'forget' | 'close';

const OPEN: readonly CallState[] = ['waiting', 'call-back'];

/**
 * Q-survey: a customer is called until it answers or refuses, or cannot be reached. `forget`: it asked
 * to be forgotten. `close`: the handover was annulled, or nobody can be called any more.
 */
export const CALL_MOVES: StateTable<CallState, CallMove> = {
  id: 'survey-call',
  states: CALL_STATES,
  initial: 'waiting',
  moves: {
    'no-answer': { from: OPEN, to: 'waiting', by: ['staff'] },
    'give-up': { from: OPEN, to: 'unreachable', by: ['staff'] },
    'call-back': { from: OPEN, to: 'call-back', by: ['staff'] },
    refuse: { from: OPEN, to: 'refused', by: ['staff'] },
    complete: { from: OPEN, to: 'done', by: ['staff'] },
    forget: { from: OPEN, to: 'closed', by: ['staff'] },
    close: { from: OPEN, to: 'closed', by: ['job'] },
  },
};

/** Whether somebody may still call. */
export function isOpen(state: CallState): boolean {
  return OPEN.includes(state);
}
