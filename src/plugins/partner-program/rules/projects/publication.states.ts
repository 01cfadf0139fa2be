import type { StateTable } from '../shared/moves';
import type { Publication } from './project';

export type PublicationMove = 'submit' | 'withdraw' | 'return' | 'publish' | 'unpublish';

/** §4: a project's publication. Only published ones count. */
export const PUBLICATION_MOVES: StateTable<Publication, PublicationMove> = {
  id: 'project-publication',
  states: ['draft', 'submitted', 'returned', 'published', 'unpublished'],
  initial: 'draft',
  moves: {
    submit: { from: ['draft', 'returned', 'unpublished'], to: 'submitted', by: ['partner'] },
    withdraw: { from: ['submitted'], to: 'draft', by: ['partner'] },
    return: { from: ['submitted'], to: 'returned', by: ['staff'] },
    publish: { from: ['draft', 'submitted', 'unpublished'], to: 'published', by: ['staff'] },
    unpublish: { from: ['published'], to: 'unpublished', by: ['partner', 'staff'] },
  },
};
