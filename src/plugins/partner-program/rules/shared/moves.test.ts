import { decideMove, unreachableStates, type Mover, type StateTable } from './moves';

type Light = 'off' | 'on' | 'broken';
const LIGHT: StateTable<Light, 'switch-on' | 'switch-off' | 'break'> = {
  id: 'light',
  states: ['off', 'on', 'broken'],
  initial: 'off',
  moves: {
    'switch-on': { from: ['off'], to: 'on', by: ['partner', 'staff'] },
    'switch-off': { from: ['on'], to: 'off', by: ['partner'] },
    break: { from: ['off', 'on'], to: 'broken', by: ['job'] },
  },
};

describe('D-history: a move is legal only from its states and by its movers', () => {
  it.each<[Light, keyof typeof LIGHT.moves, Mover, Light]>([
    ['off', 'switch-on', 'partner', 'on'],
    ['off', 'switch-on', 'staff', 'on'],
    ['on', 'switch-off', 'partner', 'off'],
    ['off', 'break', 'job', 'broken'],
    ['on', 'break', 'job', 'broken'],
  ])('%s, %s by %s leads to %s', (state, move, by, to) => {
    expect(decideMove(LIGHT, state, move, by)).toEqual({ ok: true, value: to });
  });

  it.each<[Light, keyof typeof LIGHT.moves, Mover, Light[]]>([
    ['on', 'switch-on', 'partner', ['off']],
    ['broken', 'switch-on', 'staff', ['off']],
    ['off', 'switch-on', 'job', ['off']],
    ['on', 'switch-off', 'staff', ['on']],
    ['broken', 'break', 'job', ['off', 'on']],
    ['off', 'break', 'staff', ['off', 'on']],
  ])('%s, %s by %s is refused and says which states it needs', (state, move, by, needs) => {
    expect(decideMove(LIGHT, state, move, by)).toEqual({
      ok: false,
      refusal: { code: 'light.move-not-allowed', facts: { state, move, needs } },
    });
  });
});

describe('D-history: states that no chain of moves reaches', () => {
  const table = (moves: Record<string, ['a' | 'b' | 'c' | 'd', 'a' | 'b' | 'c' | 'd']>) =>
    unreachableStates({
      id: 'made-up',
      states: ['a', 'b', 'c', 'd'],
      initial: 'a',
      moves: Object.fromEntries(
        Object.entries(moves).map(([name, [from, to]]) => [
          name,
          { from: [from], to, by: ['staff' as const] },
        ]),
      ),
    });

  it.each([
    [
      'none, with moves listed backwards',
      { third: ['c', 'd'], second: ['b', 'c'], first: ['a', 'b'] },
      [],
    ],
    ['all but the initial one without moves', {}, ['b', 'c', 'd']],
    [
      'a pair that only reaches itself',
      { first: ['a', 'b'], out: ['c', 'd'], back: ['d', 'c'] },
      ['c', 'd'],
    ],
    ['one that is only left', { first: ['a', 'b'], second: ['b', 'c'], out: ['d', 'a'] }, ['d']],
  ] as const)('finds %s', (_name, moves, expected) => {
    expect(table({ ...moves } as Parameters<typeof table>[0])).toEqual(expected);
  });
});
