import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { REQUEST_STATES, type RequestState } from './request';
import { REQUEST_MOVES, type RequestMove } from './request.states';

/** Written by hand from §4: what each mover can do in each state, and where it leads. */
const LEGAL: Record<RequestState, Partial<Record<`${Mover} ${RequestMove}`, RequestState>>> = {
  draft: { 'partner submit': 'submitted', 'partner withdraw': 'withdrawn' },
  submitted: {
    'partner withdraw': 'withdrawn',
    'staff grant': 'granted',
    'staff refuse': 'refused',
    'staff return': 'returned',
  },
  returned: { 'partner submit': 'submitted', 'partner withdraw': 'withdrawn' },
  granted: {},
  refused: {},
  withdrawn: { 'partner submit': 'submitted' },
};
const MOVES: RequestMove[] = ['submit', 'withdraw', 'grant', 'refuse', 'return'];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];

describe('§4 requests: draft, submitted, returned, granted, refused, withdrawn', () => {
  it('starts as a draft, names every state and no other move, and reaches them all', () => {
    expect(REQUEST_MOVES.initial).toBe('draft');
    expect(REQUEST_MOVES.states).toEqual(REQUEST_STATES);
    expect(Object.keys(REQUEST_MOVES.moves).sort()).toEqual([...MOVES].sort());
    expect(unreachableStates(REQUEST_MOVES)).toEqual([]);
  });

  const rows = REQUEST_STATES.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: LEGAL[state][`${by} ${move}`] ?? null })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(REQUEST_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ refusal: { code: 'point-request.move-not-allowed' } });
  });
});
