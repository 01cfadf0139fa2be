import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { PARTNERSHIP, type Partnership } from './partner';
import { PARTNERSHIP_MOVES, type PartnershipMove } from './partnership.states';

/** Written by hand from §1: where staff can take the partnership from each state. */
const LEGAL: Record<Partnership, Record<PartnershipMove, Partnership | null>> = {
  active: { suspend: 'suspended', resume: null, 'end-partnership': 'ended' },
  suspended: { suspend: null, resume: 'active', 'end-partnership': 'ended' },
  ended: { suspend: null, resume: 'active', 'end-partnership': null },
};
const MOVES = Object.keys(LEGAL.active) as PartnershipMove[];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];

describe('§1 partnership active / suspended / ended', () => {
  it('starts active, names every state and no other move, and reaches them all', () => {
    expect(PARTNERSHIP_MOVES.initial).toBe('active');
    expect(PARTNERSHIP_MOVES.states).toEqual(PARTNERSHIP);
    expect(Object.keys(PARTNERSHIP_MOVES.moves).sort()).toEqual([...MOVES].sort());
    expect(unreachableStates(PARTNERSHIP_MOVES)).toEqual([]);
  });

  const rows = PARTNERSHIP.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: by === 'staff' ? LEGAL[state][move] : null })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(PARTNERSHIP_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ refusal: { code: 'partner.move-not-allowed' } });
  });
});
