import type { StateTable } from '../shared/moves';
import type { ClaimState } from './claim';

export type ClaimMove = 'transfer' | 'link' | 'refuse';

/**
 * Q-again: a claim waits until staff transfer the project or refuse. A claim of a hash that nobody
 * knew ends as linked when the hash turns out to belong to a key the claimant may hand over anyway.
 */
export const CLAIM_MOVES: StateTable<ClaimState, ClaimMove> = {
  id: 'key-claim',
  states: ['requested', 'transferred', 'linked', 'refused'],
  initial: 'requested',
  moves: {
    transfer: { from: ['requested'], to: 'transferred', by: ['staff'] },
    link: { from: ['requested'], to: 'linked', by: ['staff', 'job'] },
    refuse: { from: ['requested'], to: 'refused', by: ['staff'] },
  },
};
