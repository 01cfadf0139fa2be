import type { StateTable } from '../shared/moves';
import { VIOLATION_STATES, type ViolationState } from './violation';

export type ViolationMove = 'answer' | 'confirm' | 'dismiss' | 'overturn';

/**
 * K5.6: opened, the partner heard, confirmed or dismissed. A confirmation that proves wrong is
 * overturned: that is a decision of its own, and the earlier one stays in the journal (D-history).
 */
export const VIOLATION_MOVES: StateTable<ViolationState, ViolationMove> = {
  id: 'violation',
  states: VIOLATION_STATES,
  initial: 'opened',
  moves: {
    answer: { from: ['opened'], to: 'opened', by: ['partner'] },
    confirm: { from: ['opened'], to: 'confirmed', by: ['staff'] },
    dismiss: { from: ['opened'], to: 'dismissed', by: ['staff'] },
    overturn: { from: ['confirmed'], to: 'dismissed', by: ['staff'] },
  },
};
