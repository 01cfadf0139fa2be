import fc from 'fast-check';

import { addDays, day, startOf, type Day } from '../shared/days';
import { SOURCE_NUMBERS, type EvaluationNumbers, type ShareFacts } from './evaluation';
import {
  decideCorrection,
  decideMonth,
  decideShare,
  isOneAway,
  lackingOf,
  monthOf,
  nextFirst,
  percentOf,
  termsOf,
} from './evaluation.rules';
import { decideJoin, decideLeave } from './participation.rules';

const windowOf = (month: Day, numbers = SOURCE_NUMBERS) => termsOf(month, numbers).window;
const HALF = SOURCE_NUMBERS.percent;

/** Every month of ten years by counting alone: year and month as numbers. */
const MONTHS = Array.from({ length: 120 }, (_, i) => i).map((i) => {
  const at = (months: number): Day => {
    const n = 2020 * 12 + i + months;
    return day(`${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`);
  };
  return { month: at(0), from: at(-14), before: at(-2), next: at(1) };
});

describe('Q-competence the window [M − 14 months, M − 2 months) of every month of ten years', () => {
  it.each(MONTHS)('$month: from $from, before $before', ({ month, from, before, next }) => {
    expect(windowOf(month)).toEqual({ from, before });
    expect(nextFirst(month)).toBe(next);
    expect(nextFirst(addDays(next, -1))).toBe(next);
    expect(monthOf(addDays(next, -1))).toBe(month);
  });

  it('moves on by a month each time: no day is left out, none counts thirteen times', () => {
    for (const [i, { from }] of MONTHS.entries()) {
      const twelfth = MONTHS[i + 12];
      if (twelfth) expect(windowOf(twelfth.month).from).toBe(windowOf(MONTHS[i]!.month).before);
      expect(MONTHS.filter((one) => one.from <= from && from < one.before)).toHaveLength(
        Math.min(i + 1, 12),
      );
    }
  });

  it.each<[Partial<EvaluationNumbers>, string, string]>([
    [{ fromMonths: 12, toMonths: 0 }, '2025-12-01', '2026-12-01'],
    [{ fromMonths: 7, toMonths: 6 }, '2026-05-01', '2026-06-01'],
  ])('D-settings: by %j December looks at %s to %s', (numbers, from, before) => {
    const terms = termsOf(day('2026-12-01'), { ...SOURCE_NUMBERS, ...numbers, percent: 60 });
    expect(terms).toEqual({ window: { from, before }, threshold: 60 });
  });

  it.each([
    ['2024-02-01', '2024-01-31T18:00:00.000Z'],
    ['2026-12-01', '2026-11-30T19:00:00.000Z'],
  ])('D-time: %s begins at %s', (month, instant) => {
    expect(startOf(day(month))).toBe(instant);
  });

  it.each([
    ['2026-12', '2026-12-01'],
    ['2026-13', null],
    ['2026-1', null],
    ['2026-12-01', null],
    ['', null],
  ])('the month %j is asked for as %s', (text, month) => {
    const decided = decideMonth(text);
    expect(decided.ok ? decided.value : null).toBe(month);
  });
});

const FACTS: ShareFacts = { bought: 10, handedOver: 5, consent: true, active: true, held: false };

describe('Q-competence half of the projects', () => {
  it.each<[Partial<ShareFacts>, boolean, string, string]>([
    [{}, true, 'half-reached', 'gains'],
    [{ held: true }, true, 'half-reached', 'keeps'],
    [{ handedOver: 4 }, false, 'below-half', 'none'],
    [{ handedOver: 4, held: true }, false, 'below-half', 'loses'],
    [{ bought: 11 }, false, 'below-half', 'none'],
    [{ bought: 1, handedOver: 0 }, false, 'below-half', 'none'],
    [{ bought: 1, handedOver: 1 }, true, 'half-reached', 'gains'],
    [{ bought: 0, handedOver: 0 }, false, 'no-keys', 'none'],
    [{ bought: 0, handedOver: 0, held: true }, false, 'no-keys', 'loses'],
    [{ consent: false, held: true }, false, 'no-consent', 'loses'],
    [{ active: false, held: true }, false, 'partner-not-active', 'loses'],
  ])('%j holds: %s, %s, %s', (values, holds, reason, change) => {
    expect(decideShare({ ...FACTS, ...values }, HALF)).toEqual({ holds, reason, change });
  });

  const figures = fc
    .nat({ max: 1_000_000 })
    .chain((bought) => fc.nat({ max: bought }).map((handedOver) => ({ bought, handedOver })));

  it('is exact: of any number of keys, half passes and one less does not', () => {
    fc.assert(
      fc.property(figures, ({ bought, handedOver }) => {
        const { holds } = decideShare({ ...FACTS, bought, handedOver }, HALF);
        expect(holds).toBe(bought > 0 && handedOver >= bought - handedOver);
      }),
    );
  });

  it('D-settings: at any threshold, what is lacking is exactly what brings the mark', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 100 }), ({ bought, handedOver }, percent) => {
        const facts = { ...FACTS, bought, handedOver };
        const { holds } = decideShare(facts, percent);
        expect((percentOf(facts) ?? 0) >= percent).toBe(holds);
        const lacking = lackingOf(facts, percent);
        if (lacking === null) return;
        expect(lacking === 0).toBe(holds);
        const more = (n: number) =>
          decideShare({ ...facts, handedOver: handedOver + n }, percent).holds;
        expect(more(lacking)).toBe(true);
        if (lacking > 0) expect(more(lacking - 1)).toBe(false);
        expect(isOneAway(facts, percent)).toBe(!holds && more(1));
      }),
    );
  });

  it('nobody is one key away without keys, consent or partnership', () => {
    const near = { ...FACTS, handedOver: 4 };
    expect(isOneAway(near, HALF)).toBe(true);
    expect(isOneAway({ ...near, bought: 0, handedOver: 0 }, HALF)).toBe(false);
    expect(isOneAway({ ...near, consent: false }, HALF)).toBe(false);
    expect(isOneAway({ ...near, active: false }, HALF)).toBe(false);
    expect(percentOf({ bought: 0, handedOver: 0 })).toBeNull();
  });
});

describe('D-month corrections', () => {
  const month = day('2026-11-01');
  it.each([
    ['of the newest month', { month, revision: 1 }, { revision: 2, movesMarks: true }],
    [
      'of a former month',
      { month: day('2026-10-01'), revision: 1 },
      { revision: 2, movesMarks: false },
    ],
  ])('%s', (_name, evaluated, value) => {
    expect(decideCorrection(evaluated, { month, revision: 1 })).toEqual({ ok: true, value });
  });

  it('of what was corrected before are refused', () => {
    const decided = decideCorrection({ month, revision: 1 }, { month, revision: 2 });
    expect(decided).toMatchObject({ refusal: { code: 'quality.superseded' } });
  });
});

describe('Q-join consent', () => {
  const facts = { consent: null, partnership: 'active', textVersion: '2' } as const;
  it.each([
    [facts, '2', null],
    [{ ...facts, consent: 'revoked' as const }, '2', null],
    [{ ...facts, consent: 'given' as const }, '2', 'quality.already-joined'],
    [{ ...facts, partnership: 'suspended' as const }, '2', 'quality.partner-not-active'],
    [facts, '1', 'quality.text-changed'],
  ])('%j to the text %s: %s', (known, read, code) => {
    const decided = decideJoin(known, read);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });

  it.each([
    ['given', null],
    ['revoked', 'quality.not-joined'],
    [null, 'quality.not-joined'],
  ] as const)('%s is revoked: %s', (consent, code) => {
    const decided = decideLeave(consent);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });
});
