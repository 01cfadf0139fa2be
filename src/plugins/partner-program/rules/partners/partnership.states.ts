import type { StateTable } from '../shared/moves';
import type { Partnership } from './partner';

export type PartnershipMove = 'suspend' | 'resume' | 'end-partnership';

/** §1: partnership active / suspended / ended. An ended one starts again by an action of staff. */
export const PARTNERSHIP_MOVES: StateTable<Partnership, PartnershipMove> = {
  id: 'partner',
  states: ['active', 'suspended', 'ended'],
  initial: 'active',
  moves: {
    suspend: { from: ['active'], to: 'suspended', by: ['staff'] },
    resume: { from: ['suspended', 'ended'], to: 'active', by: ['staff'] },
    'end-partnership': { from: ['active', 'suspended'], to: 'ended', by: ['staff'] },
  },
};
