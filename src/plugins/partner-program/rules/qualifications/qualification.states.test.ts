import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { QUALIFICATION_STATES, type QualificationState } from './qualification';
import { QUALIFICATION_MOVES, type QualificationMove } from './qualification.states';

type Row = Record<QualificationMove, QualificationState | null>;
const NOTHING: Row = { correct: null, withdraw: null, confirm: null, reject: null, revoke: null };

/** Written by hand from §1: entered by the partner, confirmed by staff. */
const PARTNER: Record<QualificationState, Row> = {
  waiting: { ...NOTHING, correct: 'waiting', withdraw: 'withdrawn' },
  rejected: { ...NOTHING, correct: 'waiting', withdraw: 'withdrawn' },
  confirmed: { ...NOTHING, withdraw: 'withdrawn' },
  withdrawn: NOTHING,
};
const STAFF: Record<QualificationState, Row> = {
  waiting: { ...NOTHING, confirm: 'confirmed', reject: 'rejected' },
  rejected: NOTHING,
  confirmed: { ...NOTHING, revoke: 'rejected' },
  withdrawn: NOTHING,
};
const LEGAL: Record<Mover, Record<QualificationState, Row> | null> = {
  partner: PARTNER,
  staff: STAFF,
  job: null,
};
const MOVES = Object.keys(NOTHING) as QualificationMove[];
const MOVERS = Object.keys(LEGAL) as Mover[];

describe('§1 what a partner enters waits, is confirmed or rejected, and may be withdrawn', () => {
  it('begins waiting, knows no other move, and reaches every state', () => {
    expect(QUALIFICATION_MOVES.initial).toBe('waiting');
    expect(QUALIFICATION_MOVES.states).toEqual(QUALIFICATION_STATES);
    expect(Object.keys(QUALIFICATION_MOVES.moves).sort()).toEqual([...MOVES].sort());
    expect(unreachableStates(QUALIFICATION_MOVES)).toEqual([]);
  });

  const rows = QUALIFICATION_STATES.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: LEGAL[by]?.[state][move] ?? null })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(QUALIFICATION_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ refusal: { code: 'qualification.move-not-allowed' } });
  });
});
