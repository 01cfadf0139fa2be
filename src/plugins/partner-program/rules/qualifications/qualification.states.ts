import type { StateTable } from '../shared/moves';
import { QUALIFICATION_STATES, type QualificationState } from './qualification';

export type QualificationMove = 'correct' | 'withdraw' | 'confirm' | 'reject' | 'revoke';

/**
 * §1: specialists, their certificates and attestations, publications, large web projects and
 * turnover are entered by the partner and confirmed by staff. What is confirmed is not edited: the partner may
 * withdraw it, staff may take their confirmation back, and what they did not accept is corrected
 * and waits again.
 */
export const QUALIFICATION_MOVES: StateTable<QualificationState, QualificationMove> = {
  id: 'qualification',
  states: QUALIFICATION_STATES,
  initial: 'waiting',
  moves: {
    correct: { from: ['waiting', 'rejected'], to: 'waiting', by: ['partner'] },
    withdraw: { from: ['waiting', 'rejected', 'confirmed'], to: 'withdrawn', by: ['partner'] },
    confirm: { from: ['waiting'], to: 'confirmed', by: ['staff'] },
    reject: { from: ['waiting'], to: 'rejected', by: ['staff'] },
    revoke: { from: ['confirmed'], to: 'rejected', by: ['staff'] },
  },
};
