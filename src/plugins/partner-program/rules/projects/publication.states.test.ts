import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { PUBLICATIONS, type Publication } from './project';
import { PUBLICATION_MOVES, type PublicationMove } from './publication.states';

/** Written by hand from §4: what each mover can do in each state, and where it leads. */
const LEGAL: Record<Publication, Partial<Record<`${Mover} ${PublicationMove}`, Publication>>> = {
  draft: { 'partner submit': 'submitted', 'staff publish': 'published' },
  submitted: {
    'partner withdraw': 'draft',
    'staff return': 'returned',
    'staff publish': 'published',
  },
  returned: { 'partner submit': 'submitted' },
  published: { 'partner unpublish': 'unpublished', 'staff unpublish': 'unpublished' },
  unpublished: { 'partner submit': 'submitted', 'staff publish': 'published' },
};
const MOVES: PublicationMove[] = ['submit', 'withdraw', 'return', 'publish', 'unpublish'];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];

describe('§4 publication: draft, submitted, returned, published, unpublished', () => {
  it('starts as a draft, names every state and no other move, and reaches them all', () => {
    expect(PUBLICATION_MOVES.initial).toBe('draft');
    expect(PUBLICATION_MOVES.states).toEqual(PUBLICATIONS);
    expect(Object.keys(PUBLICATION_MOVES.moves).sort()).toEqual([...MOVES].sort());
    expect(unreachableStates(PUBLICATION_MOVES)).toEqual([]);
  });

  const rows = PUBLICATIONS.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: LEGAL[state][`${by} ${move}`] ?? null })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(PUBLICATION_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else {
      expect(decision).toMatchObject({ refusal: { code: 'project-publication.move-not-allowed' } });
    }
  });
});
