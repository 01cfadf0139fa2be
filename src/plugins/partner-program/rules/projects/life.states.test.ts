import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { LIFE_MOVES, type LifeMove } from './life.states';
import { LIVES, type Life } from './project';

/** Written by hand from §4: where the partner or staff can take a project; a job never moves it. */
const LEGAL: Record<Life, Record<LifeMove, Life | null>> = {
  'in-work': { pause: 'paused', resume: null, finish: 'finished', stop: 'stopped' },
  paused: { pause: null, resume: 'in-work', finish: 'finished', stop: 'stopped' },
  finished: { pause: null, resume: null, finish: null, stop: null },
  stopped: { pause: null, resume: null, finish: null, stop: null },
};
const MOVES = Object.keys(LEGAL.paused) as LifeMove[];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];

describe('§4 life in work: in work / paused / finished / stopped', () => {
  it('starts in work, names every state and no other move, and reaches them all', () => {
    expect(LIFE_MOVES.initial).toBe('in-work');
    expect(LIFE_MOVES.states).toEqual(LIVES);
    expect(Object.keys(LIFE_MOVES.moves).sort()).toEqual([...MOVES].sort());
    expect(unreachableStates(LIFE_MOVES)).toEqual([]);
  });

  const rows = LIVES.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: by === 'job' ? null : LEGAL[state][move] })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(LIFE_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ refusal: { code: 'project-life.move-not-allowed' } });
  });
});
