import { day } from '../shared/days';
import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import { CLAIM_STATES, type ClaimFacts, type ClaimState } from './claim';
import { decideClaim, decideName, decideTransfer } from './claim.rules';
import { CLAIM_MOVES, type ClaimMove } from './claim.states';
import { handersOf, mayHandOver } from './holder.rules';

const [BUYER, SECOND, THIRD] = [1, 2, 3];
const TODAY = day('2026-12-01');
const transfers = [
  { partnerId: SECOND, from: day('2026-05-01') },
  { partnerId: THIRD, from: day('2026-07-01') },
  { partnerId: SECOND, from: day('2026-07-01') },
];

describe('Q-again who may hand a project over: the buyer, and the partner of the newest transfer', () => {
  it.each([
    ['2026-04-30', [BUYER]],
    ['2026-05-01', [BUYER, SECOND]],
    ['2026-06-30', [BUYER, SECOND]],
    ['2026-07-01', [BUYER, SECOND]],
  ])('on %s', (on, expected) => {
    expect(handersOf({ partnerId: BUYER, transfers }, day(on))).toEqual(expected);
    expect(mayHandOver({ partnerId: BUYER, transfers }, THIRD, day(on))).toBe(false);
  });

  it('a later transfer ends the earlier; one back to the buyer leaves the buyer alone', () => {
    const two = transfers.slice(0, 2);
    expect(handersOf({ partnerId: BUYER, transfers: two }, TODAY)).toEqual([BUYER, THIRD]);
    const back = [...two, { partnerId: BUYER, from: day('2026-08-01') }];
    expect(handersOf({ partnerId: BUYER, transfers: back }, TODAY)).toEqual([BUYER]);
  });
});

const HASH = 'd41d8cd98f00b204e9800998ecf8427e';
const hashOf = (text: string): string => (text === 'S24-NA-1ABCDEFGHIJKLMNO' ? HASH : 'f');

describe('Q-handover naming a key', () => {
  it.each([
    [{ hash: ` ${HASH.toUpperCase()}` }, { hash: HASH, lastFour: null }],
    [{ key: ' S24-NA-1ABCDEFGHIJKLMNO ' }, { hash: HASH, lastFour: 'LMNO' }],
  ])('%j keeps %j', (input, value) => {
    expect(decideName(input, hashOf)).toEqual({ ok: true, value });
  });

  it.each([
    [{}, 'key-claim.name-one'],
    [{ hash: HASH, key: 'x' }, 'key-claim.name-one'],
    [{ hash: 'x' }, 'licence-key.hash-malformed'],
  ])('%j is refused: %s', (input, code) => {
    expect(decideName(input, hashOf)).toMatchObject({ refusal: { code } });
  });
});

describe('Q-again claims', () => {
  const MOST = 20;

  it.each([
    [0, false, null],
    [MOST - 1, false, null],
    [MOST, false, 'key-claim.too-many-open'],
    [1, true, 'key-claim.already-open'],
  ])('with %i open, the same one open: %s → %s', (open, same, code) => {
    const decided = decideClaim(open, same, MOST);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });

  const claim: ClaimFacts = {
    state: 'requested',
    partnerId: THIRD,
    key: { partnerId: BUYER, transfers: [] },
  };
  it.each<[string, Partial<ClaimFacts>, string | null]>([
    ['of a known key', {}, null],
    ['of a key that passed to another before', { key: { partnerId: BUYER, transfers } }, null],
    ['of a hash nobody knows', { key: null }, 'key-claim.hash-unknown'],
    ['by the buyer', { partnerId: BUYER }, 'key-claim.already-holder'],
    [
      'by the partner of the newest transfer',
      { partnerId: SECOND, key: { partnerId: BUYER, transfers } },
      'key-claim.already-holder',
    ],
    ['decided before', { state: 'refused' }, 'key-claim.move-not-allowed'],
  ])('a transfer %s: %s', (_name, values, code) => {
    const decided = decideTransfer({ ...claim, ...values }, TODAY);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });
});

/** Written by hand from Q-again. */
const LEGAL: Record<ClaimState, Partial<Record<`${Mover} ${ClaimMove}`, ClaimState>>> = {
  requested: {
    'staff transfer': 'transferred',
    'staff refuse': 'refused',
    'staff link': 'linked',
    'job link': 'linked',
  },
  transferred: {},
  linked: {},
  refused: {},
};
const MOVES: ClaimMove[] = ['transfer', 'link', 'refuse'];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];

describe('Q-again the life of a claim', () => {
  it('names every state and reaches them all', () => {
    expect(CLAIM_MOVES.states).toEqual(CLAIM_STATES);
    expect(unreachableStates(CLAIM_MOVES)).toEqual([]);
  });

  const rows = CLAIM_STATES.flatMap((state) =>
    MOVES.flatMap((move) =>
      MOVERS.map((by) => ({ state, move, by, to: LEGAL[state][`${by} ${move}`] ?? null })),
    ),
  );
  it.each(rows)('$state, $move by $by leads to $to', ({ state, move, by, to }) => {
    const decision = decideMove(CLAIM_MOVES, state, move, by);
    if (to !== null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ refusal: { code: 'key-claim.move-not-allowed' } });
  });
});
