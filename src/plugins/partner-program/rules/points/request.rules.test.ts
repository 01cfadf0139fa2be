import fc from 'fast-check';
import { day } from '../shared/days';
import type { Decision } from '../shared/decision';
import type { Activity } from './points';
import type { RequestFacts } from './request';
import {
  decideEvidence,
  decideGrant,
  decideRequest,
  decideRequestDay,
  decideRequestEdit,
  expectedOf,
  receivedOn,
  requestedRow,
  type Circumstances,
} from './request.rules';

const ROW: Activity = {
  code: 'article',
  scheme: 'kkv',
  kind: 'marketing',
  formula: 'fixed',
  points: 30,
  perTiyn: null,
  capPerEntry: null,
  capPerYear: 100,
  validMonths: null,
  effectiveFrom: day('2026-01-01'),
  effectiveTo: null,
};
const PER_AMOUNT: Activity = { ...ROW, formula: 'per-amount', points: 5, perTiyn: 1000n };
const FACTS: RequestFacts = {
  state: 'submitted',
  activity: 'article',
  on: day('2026-11-20'),
  title: 'Статья',
  amountTiyn: null,
  addresses: ['https://site.kz/a'],
  fileCount: 0,
  receivedOn: null,
};
const RECEIVED = day('2026-12-01');

const around = (values: Partial<Circumstances> = {}): Circumstances => ({
  row: ROW,
  holdsKkv: true,
  earnedThisYear: 0,
  ...values,
});
const codeOf = (decision: Decision<unknown>): string =>
  decision.ok ? 'ok' : decision.refusal.code.replace('point-request.', '');

describe('K6.1 (D): the row of a request', () => {
  const closed = { ...ROW, effectiveTo: day('2026-06-30') };
  const next = { ...ROW, points: 50, effectiveFrom: day('2026-07-01') };
  it.each([
    ['in force that day', '2026-06-30', 30],
    ['the next one from its day', '2026-07-01', 50],
    ['none before the first', '2025-12-31', undefined],
  ])('%s', (_name, on, points) => {
    const row = requestedRow([closed, next], { activity: 'article', on: day(on) });
    expect(row?.points).toBe(points);
  });
  it('is one of marketing only (§4)', () => {
    expect(requestedRow([{ ...ROW, kind: 'sale' }], FACTS)).toBeUndefined();
    expect(requestedRow([ROW], { activity: null, on: FACTS.on })).toBeUndefined();
  });
});

describe('K6.1: what a request would earn', () => {
  it.each([
    ['its value', {}, null, { points: 30, uncapped: 30, because: null }],
    ['what the year leaves', { earnedThisYear: 90 }, null, { points: 10, uncapped: 30 }],
    [
      'nothing of a full year',
      { earnedThisYear: 100 },
      null,
      { points: 0, because: 'cap-reached' },
    ],
    [
      'nothing of one exceeded',
      { earnedThisYear: 150 },
      null,
      { points: 0, because: 'cap-reached' },
    ],
    ['at most the cap of one', { row: { ...ROW, capPerEntry: 20 } }, null, { points: 20 }],
    ['nothing without a row', { row: undefined }, null, { because: 'no-catalogue-row' }],
    ['nothing without ККВ', { holdsKkv: false }, null, { points: 0, because: 'no-competence' }],
    [
      'the other scheme asks for no ККВ',
      { holdsKkv: false, row: { ...ROW, scheme: 'partner' as const } },
      null,
      { points: 30, because: null },
    ],
    ['by the amount', { row: PER_AMOUNT }, 3999n, { points: 15 }],
    ['nothing without the amount', { row: PER_AMOUNT }, null, { because: 'amount-missing' }],
    ['nothing for too little', { row: PER_AMOUNT }, 999n, { because: 'amount-too-small' }],
  ])('%s', (_name, circumstances, amountTiyn, expected) => {
    expect(expectedOf({ amountTiyn }, around(circumstances))).toMatchObject(expected);
  });

  it('never exceeds the caps, in whatever order requests are granted', () => {
    const cap = fc.option(fc.integer({ min: 1, max: 500 }));
    const grants = fc.array(fc.bigInt({ min: 1000n, max: 100_000n }), { maxLength: 30 });
    fc.assert(
      fc.property(cap, cap, grants, (capPerYear, capPerEntry, amounts) => {
        const row = { ...PER_AMOUNT, capPerYear, capPerEntry };
        let earnedThisYear = 0;
        for (const amountTiyn of amounts) {
          const { points, uncapped, because } = expectedOf(
            { amountTiyn },
            around({ row, earnedThisYear }),
          );
          expect(points).toBeLessThanOrEqual(Math.min(uncapped, capPerEntry ?? uncapped));
          expect(points === 0).toBe(because === 'cap-reached');
          earnedThisYear += points;
        }
        expect(earnedThisYear).toBeLessThanOrEqual(capPerYear ?? earnedThisYear);
      }),
    );
  });
});

describe('§4: what may go to staff', () => {
  it.each([
    ['complete and in time', {}, {}, 'ok'],
    ['nothing said', { activity: null, on: null, title: null }, {}, 'incomplete'],
    ['no evidence', { addresses: [] }, {}, 'no-evidence'],
    ['a file is evidence', { addresses: [], fileCount: 1 }, {}, 'ok'],
    ['tomorrow', { on: day('2026-12-02') }, {}, 'day-in-future'],
    ['today', { on: RECEIVED }, {}, 'ok'],
    ['the oldest day', { on: day('2026-06-01') }, {}, 'ok'],
    ['a day too old', { on: day('2026-05-31') }, {}, 'day-too-old'],
    ['no row', {}, { row: undefined }, 'no-catalogue-row'],
    ['no ККВ', {}, { holdsKkv: false }, 'no-competence'],
    ['no amount', {}, { row: PER_AMOUNT }, 'amount-missing'],
    ['a reached cap is for staff to judge', {}, { earnedThisYear: 100 }, 'ok'],
  ])('%s', (_name, facts, circumstances, code) => {
    const decided = decideRequest({ ...FACTS, ...facts }, around(circumstances), RECEIVED, 6);
    expect(codeOf(decided)).toBe(code);
  });

  it('D-e-mail: a corrected request keeps its day of receipt, a withdrawn one begins anew', () => {
    const first = day('2026-06-01');
    expect(receivedOn({ state: 'returned', receivedOn: first }, RECEIVED)).toBe(first);
    expect(receivedOn({ state: 'withdrawn', receivedOn: null }, RECEIVED)).toBe(RECEIVED);
    expect(receivedOn({ state: 'draft', receivedOn: null }, RECEIVED)).toBe(RECEIVED);
  });

  it('no more than ten proofs, no day ahead', () => {
    expect(codeOf(decideEvidence(4, 6))).toBe('ok');
    expect(codeOf(decideEvidence(5, 6))).toBe('too-much-evidence');
    expect(codeOf(decideRequestDay(day('2026-12-02'), RECEIVED))).toBe('day-in-future');
    expect(codeOf(decideRequestDay(null, RECEIVED))).toBe('ok');
  });

  it.each([
    ['draft', 'ok'],
    ['returned', 'ok'],
    ['withdrawn', 'ok'],
    ['submitted', 'not-editable'],
    ['granted', 'not-editable'],
    ['refused', 'not-editable'],
  ] as const)('a request that is %s is edited: %s', (state, code) => {
    expect(codeOf(decideRequestEdit({ state }))).toBe(code);
  });
});

describe('§4: what staff grant', () => {
  const expected = (circumstances: Partial<Circumstances> = {}) =>
    expectedOf({ amountTiyn: null }, around(circumstances));

  it.each([
    ['nothing said: the catalogue', {}, {}, { points: 30, instead: null }],
    ['the same number', {}, { points: 30 }, { points: 30, instead: null }],
    ['what the cap leaves', { earnedThisYear: 90 }, {}, { points: 10, instead: null }],
    [
      'another with a reason',
      {},
      { points: 40, partnerReason: 'вклад' },
      { points: 40, instead: { points: 40, reason: 'вклад' } },
    ],
    [
      'another above the cap',
      { earnedThisYear: 100 },
      { points: 500, partnerReason: 'вклад' },
      { points: 500, instead: { points: 500, reason: 'вклад' } },
    ],
  ])('%s', (_name, circumstances, input, granted) => {
    expect(decideGrant(FACTS, expected(circumstances), input)).toEqual({
      ok: true,
      value: granted,
    });
  });

  it.each([
    ['another without a reason', {}, { points: 40 }, 'reason-required'],
    ['the catalogue of a full year', { earnedThisYear: 100 }, {}, 'cap-reached'],
    ['without ККВ', { holdsKkv: false }, {}, 'no-competence'],
    [
      'another, without ККВ',
      { holdsKkv: false },
      { points: 5, partnerReason: 'x' },
      'no-competence',
    ],
    [
      'another, without a row',
      { row: undefined },
      { points: 5, partnerReason: 'x' },
      'no-catalogue-row',
    ],
  ])('%s is refused', (_name, circumstances, input, code) => {
    expect(codeOf(decideGrant(FACTS, expected(circumstances), input))).toBe(code);
  });

  it('is refused for what is not submitted', () => {
    expect(codeOf(decideGrant({ ...FACTS, state: 'refused' }, expected(), {}))).toBe(
      'move-not-allowed',
    );
  });
});
