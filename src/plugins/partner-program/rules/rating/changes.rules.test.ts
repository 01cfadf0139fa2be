import { moveOf, placesMoved, reasonsOf } from './changes.rules';
import type { Flow, Move, ReasonCode, Stood } from './rating';

const stood = (facts: Partial<Stood> = {}): Stood => ({
  partnership: 'active',
  level: 'advanced',
  absence: null,
  listed: true,
  rank: 3,
  points: 100,
  ...facts,
});
const out = (facts: Partial<Stood>): Stood => stood({ rank: null, ...facts });

describe('K6.2: what happened to a place', () => {
  it.each<[string, Stood, Stood, Move | null]>([
    ['nothing', stood(), stood(), null],
    ['outside all the time', out({}), out({ points: 5 }), null],
    ['entered', out({}), stood(), 'entered'],
    ['left', stood(), out({}), 'left'],
    ['up', stood(), stood({ rank: 1 }), 'up'],
    ['down', stood(), stood({ rank: 9 }), 'down'],
    ['the same place with other points', stood(), stood({ points: 1 }), 'points'],
  ])('%s', (_, then, now, move) => {
    expect(moveOf(then, now)).toBe(move);
  });

  it.each([
    [3, 1, 2],
    [3, 9, -6],
    [null, 1, 10],
    [3, null, -9],
  ])('from %s to %s moves by %s places', (then, now, places) => {
    const sizes = { then: 10, now: 11 };
    expect(placesMoved(stood({ rank: then }), stood({ rank: now }), sizes)).toBe(places);
  });
});

describe('K6.2: why it happened', () => {
  const flow = (kind: Flow['kind'], points: number): Flow => ({
    kind,
    source: 'project',
    points,
    entries: 1,
  });
  it.each<[string, Stood, Stood, Flow[], ReasonCode[]]>([
    [
      'own points',
      stood(),
      stood({ rank: 1, points: 200 }),
      [flow('booked', 100)],
      ['points-booked'],
    ],
    [
      'points booked and expired',
      stood(),
      stood(),
      [flow('booked', 100), flow('expired', -50)],
      ['points-booked', 'points-expired'],
    ],
    [
      'a reversal',
      stood(),
      stood({ rank: 5, points: 0 }),
      [flow('reversed', -100)],
      ['points-reversed'],
    ],
    [
      'fell in spite of its own points',
      stood(),
      stood({ rank: 5, points: 200 }),
      [flow('booked', 100)],
      ['points-booked', 'overtaken'],
    ],
    [
      'rose in spite of what it lost',
      stood(),
      stood({ rank: 2, points: 50 }),
      [flow('expired', -50)],
      ['points-expired', 'others-fell'],
    ],
    ['others got more', stood(), stood({ rank: 5 }), [], ['overtaken']],
    ['others lost theirs', stood(), stood({ rank: 2 }), [], ['others-fell']],
    ['award', out({ level: null, absence: 'no-competence' }), stood(), [], ['competence-awarded']],
    [
      'upgrade with points',
      out({ level: 'basic', absence: 'no-right' }),
      stood(),
      [flow('booked', 1)],
      ['level-raised', 'points-booked'],
    ],
    ['never in it by its wish', out({ listed: false }), out({ listed: false }), [], []],
    ['lapse', stood(), out({ level: null, absence: 'no-competence' }), [], ['competence-over']],
    ['degrade', stood(), out({ level: 'basic', absence: 'no-right' }), [], ['level-lowered']],
    ['the rights of the level', stood(), out({ absence: 'no-right' }), [], ['rights-changed']],
    [
      'K3-rights: its own wish',
      stood(),
      out({ listed: false, absence: 'unlisted' }),
      [],
      ['unlisted'],
    ],
    [
      'K3-rights: back by its own wish',
      out({ listed: false, absence: 'unlisted' }),
      stood({ points: 200 }),
      [flow('booked', 100)],
      ['listed-again', 'points-booked'],
    ],
    [
      'suspended',
      stood(),
      out({ partnership: 'suspended', absence: 'suspended' }),
      [],
      ['partnership-suspended'],
    ],
    [
      'ended: the competence with it',
      stood(),
      out({ partnership: 'ended', level: null, absence: 'ended' }),
      [],
      ['partnership-ended', 'competence-over'],
    ],
    [
      'resumed',
      out({ partnership: 'suspended', absence: 'suspended' }),
      stood(),
      [],
      ['partnership-resumed'],
    ],
    [
      'a new partner',
      out({ partnership: null, level: null, absence: 'not-registered' }),
      stood(),
      [],
      ['registered', 'competence-awarded'],
    ],
  ])('%s', (_, then, now, flows, codes) => {
    expect(reasonsOf(then, now, flows).map(({ code }) => code)).toEqual(codes);
  });
});
