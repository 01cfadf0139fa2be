import type { StateTable } from '../shared/moves';
import type { RequestState } from './request';

export type RequestMove = 'submit' | 'withdraw' | 'grant' | 'refuse' | 'return';

/**
 * §4: marketing is requested with evidence and decided by staff. As in other claim software a
 * decision is final: what was granted by mistake is reversed in the ledger, what was refused is
 * filed anew. A withdrawn request rests with its evidence and can be submitted again, so no move
 * only repeats another. One that came by e-mail begins as submitted.
 */
export const REQUEST_MOVES: StateTable<RequestState, RequestMove> = {
  id: 'point-request',
  states: ['draft', 'submitted', 'returned', 'granted', 'refused', 'withdrawn'],
  initial: 'draft',
  moves: {
    submit: { from: ['draft', 'returned', 'withdrawn'], to: 'submitted', by: ['partner'] },
    withdraw: { from: ['draft', 'submitted', 'returned'], to: 'withdrawn', by: ['partner'] },
    grant: { from: ['submitted'], to: 'granted', by: ['staff'] },
    refuse: { from: ['submitted'], to: 'refused', by: ['staff'] },
    return: { from: ['submitted'], to: 'returned', by: ['staff'] },
  },
};
