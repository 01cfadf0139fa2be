import fc from 'fast-check';
import { addDays, day, startOf, type Day, type Instant } from '../shared/days';
import {
  activityOn,
  balanceOn,
  countsOn,
  decideReversal,
  entryFor,
  heldAtLeastSince,
  pointsFor,
} from './ledger.rules';
import type { Activity, Cause, Entry } from './points';

const CAUSE: Cause = { kind: 'sale', id: '17', revision: 1 };
const REVERSAL: Cause = { kind: 'reversal', id: '17', revision: 1 };

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));
const entry = (facts: Partial<Entry> = {}): Entry => ({
  scheme: 'kkv',
  points: 10,
  effectiveFrom: day('2026-03-01'),
  effectiveTo: null,
  bookedAt: '2026-03-01T08:00:00.000Z' as Instant,
  cause: CAUSE,
  ...facts,
});
const activity = (facts: Partial<Activity> = {}): Activity => ({
  code: 'project',
  scheme: 'kkv',
  kind: 'project',
  formula: 'fixed',
  points: 50,
  perTiyn: null,
  capPerEntry: null,
  capPerYear: null,
  validMonths: null,
  effectiveFrom: day('2026-01-01'),
  effectiveTo: null,
  ...facts,
});

const START = day('2024-02-20');
const someDay = fc.integer({ min: 0, max: 20 }).map((n) => addDays(START, n));
const entries = fc
  .record({
    scheme: fc.constantFrom('kkv' as const, 'partner' as const),
    points: fc.integer({ min: -5, max: 5 }).filter((points) => points !== 0),
    effectiveFrom: someDay,
    length: fc.option(fc.integer({ min: 0, max: 10 })),
    bookedOn: someDay,
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ length, bookedOn, minute, ...facts }) =>
    entry({
      ...facts,
      effectiveTo: length === null ? null : addDays(facts.effectiveFrom, length),
      bookedAt: new Date(Date.parse(startOf(bookedOn)) + minute * 60_000).toISOString() as Instant,
    }),
  );
const ledgers = fc.array(entries, { maxLength: 8 });
const DAYS = Array.from({ length: 35 }, (_, n) => addDays(START, n - 2));

describe('D-ledger an entry counts from its first to its last day, both included', () => {
  it.each([
    ['2026-03-01', null, '2026-02-28', false],
    ['2026-03-01', null, '2026-03-01', true],
    ['2026-03-01', null, '2999-12-31', true],
    ['2026-03-01', '2026-03-31', '2026-03-31', true],
    ['2026-03-01', '2026-03-31', '2026-04-01', false],
    ['2026-03-01', '2026-03-01', '2026-03-01', true],
  ])('from %s to %s, on %s: %s', (from, to, on, expected) => {
    const facts = { effectiveFrom: day(from), effectiveTo: dayOrNull(to) };
    expect(countsOn(facts, day(on))).toBe(expected);
  });
});

describe('D-ledger a balance is the sum of the entries in force on a day', () => {
  const ledger: Entry[] = [
    entry({ points: 10 }),
    entry({
      points: 5,
      effectiveFrom: day('2026-04-01'),
      effectiveTo: day('2026-04-30'),
      bookedAt: '2026-04-02T18:59:59.999Z' as Instant,
    }),
    entry({
      points: -3,
      effectiveFrom: day('2026-04-10'),
      bookedAt: '2026-05-01T19:00:00.000Z' as Instant,
    }),
    entry({ scheme: 'partner', points: 1000 }),
  ];

  it.each([
    ['2026-02-28', 0],
    ['2026-03-01', 10],
    ['2026-03-31', 10],
    ['2026-04-01', 15],
    ['2026-04-09', 15],
    ['2026-04-10', 12],
    ['2026-04-30', 12],
    ['2026-05-01', 7],
  ])('on %s it is %i', (on, expected) => {
    expect(balanceOn(ledger, 'kkv', day(on))).toBe(expected);
  });

  it('K6.1 never mixes the schemes', () => {
    expect(balanceOn(ledger, 'partner', day('2026-04-10'))).toBe(1000);
  });

  it.each([
    ['2026-04-20', '2026-02-28', 0, 'nothing was booked'],
    ['2026-04-20', '2026-03-01', 10, 'the first was booked that day'],
    ['2026-04-20', '2026-04-01', 10, 'the second was not yet known'],
    ['2026-04-20', '2026-04-02', 15, 'the second came in the last moment of the day in Almaty'],
    ['2026-04-20', '2026-05-01', 15, 'the third came in the first moment of the next day'],
    ['2026-04-20', '2026-05-02', 12, 'all was known'],
    ['2026-03-15', '2026-05-02', 10, 'all was known, of a day before'],
  ])('on %s, as known on %s, it is %i: %s', (on, knownOn, expected) => {
    expect(balanceOn(ledger, 'kkv', day(on), day(knownOn))).toBe(expected);
  });

  it('as known on a day never changes by what is booked later', () => {
    fc.assert(
      fc.property(ledgers, ledgers, someDay, (known, later, knownOn) => {
        const bookedAt = startOf(addDays(knownOn, 1));
        const grown = [...later.map((one) => ({ ...one, bookedAt })), ...known];
        for (const on of DAYS) {
          expect(balanceOn(grown, 'kkv', on, knownOn)).toBe(balanceOn(known, 'kkv', on, knownOn));
        }
      }),
    );
  });
});

describe('K6.1 (D) the row of the catalogue in force on the day of the activity', () => {
  const catalogue = [
    activity({ effectiveTo: day('2026-06-30'), points: 50 }),
    activity({ effectiveFrom: day('2026-07-01'), points: 60 }),
    activity({ code: 'article', points: 7 }),
  ];

  it.each([
    ['project', '2025-12-31', undefined],
    ['project', '2026-01-01', 50],
    ['project', '2026-06-30', 50],
    ['project', '2026-07-01', 60],
    ['article', '2026-07-01', 7],
    ['event', '2026-07-01', undefined],
  ])('%s on %s earns %s', (code, on, points) => {
    expect(activityOn(catalogue, code, day(on))?.points).toBe(points);
  });
});

describe('K6.1 points of one activity', () => {
  it.each<[string, Partial<Activity>, number, number]>([
    ['without caps', {}, 0, 50],
    ['without caps, whatever was earned', {}, 10_000, 50],
    ['cap per entry above', { capPerEntry: 60 }, 0, 50],
    ['cap per entry below', { capPerEntry: 40 }, 0, 40],
    ['cap per year above', { capPerYear: 100 }, 50, 50],
    ['cap per year leaves a part', { capPerYear: 100 }, 70, 30],
    ['cap per year leaves nothing', { capPerYear: 100 }, 100, 0],
    ['cap per year lowered below what was earned', { capPerYear: 100 }, 130, 0],
    ['both caps, the entry is less', { capPerEntry: 20, capPerYear: 100 }, 70, 20],
    ['both caps, the year is less', { capPerEntry: 40, capPerYear: 100 }, 70, 30],
  ])('fixed, %s', (_name, facts, earned, expected) => {
    expect(pointsFor(activity(facts), null, earned)).toBe(expected);
  });

  const perThousandTenge = { formula: 'per-amount', points: 2, perTiyn: 100_000n } as const;
  it.each<[string, Partial<Activity>, bigint | null, number]>([
    ['one tiyn short of the first thousand', {}, 99_999n, 0],
    ['exactly a thousand', {}, 100_000n, 2],
    ['only full thousands', {}, 299_999n, 4],
    ['a thousand millions', {}, 100_000_000_000n, 2_000_000],
    ['a cap per entry', { capPerEntry: 5 }, 1_000_000n, 5],
    ['nothing', {}, 0n, 0],
    ['no amount', {}, null, 0],
    ['a return: it is reversed, not earned', {}, -500_000n, 0],
    ['a row without its amount earns nothing', { perTiyn: null }, 1_000_000n, 0],
    ['a row of amount 0 earns nothing', { perTiyn: 0n }, 1_000_000n, 0],
  ])('2 for each 1000 tenge, %s', (_name, facts, amountTiyn, expected) => {
    expect(pointsFor(activity({ ...perThousandTenge, ...facts }), amountTiyn, 0)).toBe(expected);
  });

  it('never exceed what the caps leave, and never fall below nothing', () => {
    const cap = fc.option(fc.integer({ min: 0, max: 100 }));
    const rows = fc.record({
      points: fc.integer({ min: 1, max: 60 }),
      capPerEntry: cap,
      capPerYear: cap,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 150 }), (row, earned) => {
        const points = pointsFor(activity(row), null, earned);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(Math.min(row.points, row.capPerEntry ?? Infinity));
        if (points > 0) expect(points + earned).toBeLessThanOrEqual(row.capPerYear ?? Infinity);
      }),
    );
  });
});

describe('K6.1 (D) no expiry unless the row says so', () => {
  it.each([
    ['2026-03-01', null, null],
    ['2026-03-01', 12, '2027-03-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-01', 24, '2028-03-01'],
  ])('from %s, valid %s months: to %s', (from, validMonths, effectiveTo) => {
    expect(entryFor(activity({ validMonths }), 50, day(from), CAUSE)).toEqual({
      scheme: 'kkv',
      points: 50,
      effectiveFrom: from,
      effectiveTo,
      cause: CAUSE,
    });
  });

  it('takes the scheme of its row', () => {
    const made = entryFor(activity({ scheme: 'partner' }), 5, day('2026-03-01'), CAUSE);
    expect(made.scheme).toBe('partner');
  });
});

describe('D-ledger reversals are entries from their own day to the end of the original', () => {
  it.each([
    ['2026-03-01', null, '2026-05-01', '2026-05-01', null],
    ['2026-03-01', '2027-03-01', '2026-05-01', '2026-05-01', '2027-03-01'],
    ['2026-03-01', '2027-03-01', '2026-03-01', '2026-03-01', '2027-03-01'],
    ['2026-03-01', '2027-03-01', '2026-02-01', '2026-03-01', '2027-03-01'],
    ['2026-03-01', '2027-03-01', '2027-03-01', '2027-03-01', '2027-03-01'],
  ])('%s to %s, reversed from %s: %s to %s', (from, to, on, effectiveFrom, effectiveTo) => {
    const original = entry({ effectiveFrom: day(from), effectiveTo: dayOrNull(to), points: 25 });
    expect(decideReversal(original, false, day(on), REVERSAL)).toEqual({
      ok: true,
      value: { scheme: 'kkv', points: -25, effectiveFrom, effectiveTo, cause: REVERSAL },
    });
  });

  it('takes back a negative entry too, in its own scheme', () => {
    const original = entry({ points: -4, scheme: 'partner' });
    expect(decideReversal(original, false, day('2026-05-01'), REVERSAL)).toMatchObject({
      value: { points: 4, scheme: 'partner' },
    });
  });

  it.each<[string, Partial<Entry>, boolean, string, Record<string, string>]>([
    ['an entry already reversed', {}, true, 'points.already-reversed', {}],
    ['a reversal', { cause: REVERSAL }, false, 'points.is-reversal', {}],
    [
      'an entry that is over',
      { effectiveTo: day('2026-04-30') },
      false,
      'points.already-over',
      { lastDay: '2026-04-30' },
    ],
  ])('is refused for %s', (_name, facts, reversed, code, refusalFacts) => {
    expect(decideReversal(entry(facts), reversed, day('2026-05-01'), REVERSAL)).toEqual({
      ok: false,
      refusal: { code, facts: refusalFacts },
    });
  });

  it('changes no balance before its day, takes exactly the entry away from then on', () => {
    fc.assert(
      fc.property(entries, ledgers, someDay, (original, others, from) => {
        const decision = decideReversal(original, false, from, REVERSAL);
        const isOver = original.effectiveTo !== null && original.effectiveTo < from;
        expect(decision.ok).toBe(!isOver);
        if (!decision.ok) return;
        const bookedAt = startOf(from);
        const before = [...others, original];
        const after = [...before, { ...decision.value, bookedAt }];
        for (const on of DAYS) {
          const expected = on < from ? before : others;
          expect(balanceOn(after, original.scheme, on)).toBe(
            balanceOn(expected, original.scheme, on),
          );
        }
        for (const on of [original.effectiveFrom, from, addDays(from, 5)]) {
          expect(balanceOn(after, original.scheme, on, addDays(from, -1))).toBe(
            balanceOn(before, original.scheme, on, addDays(from, -1)),
          );
        }
      }),
    );
  });
});

describe('K6.2 (D, ties) who has held at least this total longest', () => {
  const line = (points: number, from: string, to: string | null = null): Entry =>
    entry({ points, effectiveFrom: day(from), effectiveTo: dayOrNull(to) });

  it.each<[string, Entry[], string | null]>([
    ['nothing yet: always', [], null],
    ['only what begins later: always', [line(5, '2026-07-01')], null],
    ['one entry', [line(5, '2026-03-01')], '2026-03-01'],
    ['an entry of the day itself', [line(5, '2026-06-30')], '2026-06-30'],
    ['the day the total was reached', [line(5, '2026-03-01'), line(5, '2026-04-01')], '2026-04-01'],
    ['listed backwards', [line(5, '2026-04-01'), line(5, '2026-03-01')], '2026-04-01'],
    [
      'more was held before and lost: at least this total since the first',
      [line(10, '2026-03-01'), line(-4, '2026-05-01')],
      '2026-03-01',
    ],
    [
      'a fall below in between',
      [line(10, '2026-03-01'), line(-4, '2026-04-01'), line(4, '2026-05-01')],
      '2026-05-01',
    ],
    [
      'an end and a beginning on the next day are no fall',
      [line(10, '2026-03-01', '2026-03-31'), line(10, '2026-04-01')],
      '2026-03-01',
    ],
    [
      'a day between end and beginning is a fall',
      [line(10, '2026-03-01', '2026-03-30'), line(10, '2026-04-01')],
      '2026-04-01',
    ],
    [
      'a loss and a gain of one day are no fall',
      [line(10, '2026-03-01'), line(-10, '2026-04-01'), line(10, '2026-04-01')],
      '2026-03-01',
    ],
    ['all ended: nothing, and never less', [line(10, '2026-03-01', '2026-03-31')], null],
    [
      'nothing again after less than nothing',
      [line(-10, '2026-03-01', '2026-03-31')],
      '2026-04-01',
    ],
    ['less than nothing, since it fell', [line(-10, '2026-03-01')], null],
    [
      'as little again',
      [line(-10, '2026-03-01'), line(-5, '2026-04-01', '2026-04-30')],
      '2026-05-01',
    ],
    ['an end on the day itself has not come', [line(10, '2026-03-01', '2026-06-30')], '2026-03-01'],
  ])('%s', (_name, ledger, expected) => {
    expect(heldAtLeastSince(ledger, day('2026-06-30'))).toBe(expected);
  });

  it('agrees with looking back day by day', () => {
    fc.assert(
      fc.property(ledgers, someDay, (ledger, on) => {
        const own = ledger.filter((one) => one.scheme === 'kkv');
        const [first = on] = own.map((one) => one.effectiveFrom).sort();
        const total = balanceOn(own, 'kkv', on);
        let expected: Day | null = on;
        while (expected !== null && balanceOn(own, 'kkv', addDays(expected, -1)) >= total)
          expected = expected > first ? addDays(expected, -1) : null;
        expect(heldAtLeastSince(own, on)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
