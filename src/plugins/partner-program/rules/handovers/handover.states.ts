import type { StateTable } from '../shared/moves';
import type { HandoverState } from './handover';

export type HandoverMove = 'confirm' | 'hold' | 'accept' | 'refuse' | 'annul';

/**
 * Q-handover: the life of a handover. It waits as a report until its partner confirms it: a passing one
 * is accepted at once, or held for staff. A failing one goes on waiting: it is refused, not moved.
 */
export const HANDOVER_MOVES: StateTable<HandoverState, HandoverMove> = {
  id: 'handover',
  states: ['waiting', 'accepted', 'held', 'refused', 'annulled'],
  initial: 'waiting',
  moves: {
    confirm: { from: ['waiting'], to: 'accepted', by: ['partner'] },
    hold: { from: ['waiting'], to: 'held', by: ['partner'] },
    accept: { from: ['held'], to: 'accepted', by: ['staff'] },
    refuse: { from: ['held'], to: 'refused', by: ['staff'] },
    annul: { from: ['accepted'], to: 'annulled', by: ['staff'] },
  },
};
