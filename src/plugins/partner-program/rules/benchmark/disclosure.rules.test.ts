import fc from 'fast-check';
import { day } from '../shared/days';
import type { Contribution, Group, Threshold } from './benchmark';
import { decideFigure, tenthsOf, widthOf } from './disclosure.rules';
import { periodOfMonth } from './period.rules';

const THRESHOLD: Threshold = { partners: 5, answers: 20, share: 25, width: 50 };
let serial = 0;
const group = (...pairs: [average: number, count: number][]): Contribution[] =>
  pairs.map(([average, count]) => ({ partner: ++serial, sum: Math.round(average * count), count }));
const crowd = (average = 4): Contribution[] =>
  group([average, 6], [average, 6], [average, 6], [average, 6], [average, 6]);
const areas = (...of: [Contribution[], Contribution[]][]): Group[] =>
  of.map(([others, complement], i) => ({
    area: (['city', 'region', 'country'] as const)[i] ?? 'country',
    ...{ others, complement },
  }));

describe('Q-benchmark whose figure tells about nobody', () => {
  it.each<[string, Contribution[], Contribution[], string]>([
    ['five others, thirty answers', crowd(), [], 'city 40'],
    ['four others', crowd().slice(1), [], 'few-partners'],
    ['five, one of them unheard', [...crowd().slice(1), ...group([0, 0])], [], 'few-partners'],
    ['nineteen answers', group([4, 4], [4, 4], [4, 4], [4, 4], [4, 3]), [], 'few-answers'],
    ['twenty answers', group([4, 4], [4, 4], [4, 4], [4, 4], [4, 4]), [], 'city 40'],
    ['a quarter of the answers', group([4, 8], [4, 6], [4, 6], [4, 6], [4, 6]), [], 'city 40'],
    ['more than a quarter', group([4, 9], [4, 6], [4, 6], [4, 6], [4, 5]), [], 'dominated'],
    ['nobody beside in the region', crowd(), [], 'city 40'],
    ['a crowd beside in the region', crowd(), crowd(), 'city 40'],
    ['one beside in the region', crowd(), group([4, 30]), 'complement'],
    ['one unheard beside in the region', crowd(), group([0, 0]), 'city 40'],
    ['everybody delighted', crowd(5), [], 'narrow'],
    ['everybody furious', crowd(1), [], 'narrow'],
  ])('%s: %s', (_name, others, complement, expected) => {
    const figure = decideFigure(areas([others, complement]), THRESHOLD);
    expect(figure.area === null ? figure.reason : `${figure.area} ${figure.tenths}`).toBe(expected);
  });

  it('goes from the city to the region and the country, and says why there is nothing', () => {
    const lonely = group([4, 6]);
    const [near, far] = [crowd(3), crowd(3.5)];
    expect(decideFigure(areas([lonely, near], [near, far]), THRESHOLD)).toMatchObject({
      area: 'region',
      tenths: 30,
      partners: 5,
    });
    expect(
      decideFigure(areas([lonely, lonely], [lonely, far], [far, []]), THRESHOLD),
    ).toMatchObject({
      area: 'country',
      tenths: 35,
    });
    expect(decideFigure(areas([lonely, []], [lonely, []], [lonely, []]), THRESHOLD)).toEqual({
      area: null,
      reason: 'few-partners',
    });
  });

  it.each([
    [[[4, 1]], 40],
    [
      [
        [3, 1],
        [4, 1],
      ],
      35,
    ],
    [
      [
        [4, 3],
        [5, 1],
      ],
      43,
    ],
    [
      [
        [4, 19],
        [5, 1],
      ],
      41,
    ],
  ] as [[number, number][], number][])('rounds %j to %d tenths', (pairs, tenths) => {
    expect(tenthsOf(group(...pairs))).toBe(tenths);
  });
});

describe('Q-benchmark (D) which answers a month is made of', () => {
  it.each([
    ['2027-07-01', '2027-01-01', '2027-06-30'],
    ['2027-12-01', '2027-01-01', '2027-06-30'],
    ['2027-01-01', '2026-07-01', '2026-12-31'],
    ['2027-06-01', '2026-07-01', '2026-12-31'],
  ])('%s: from %s to %s', (month, from, to) => {
    expect(periodOfMonth(day(month))).toEqual({ from, to });
  });
});

/** Everybody's single answers, as only the programme knows them. */
type Truth = readonly (readonly number[])[];
const truths: fc.Arbitrary<Truth> = fc
  .record({ mood: fc.integer({ min: 1, max: 5 }), partners: fc.integer({ min: 3, max: 9 }) })
  .chain(({ mood, partners }) =>
    fc.array(
      fc.array(fc.integer({ min: Math.max(1, mood - 1), max: Math.min(5, mood + 1) }), {
        minLength: 1,
        maxLength: 12,
      }),
      { minLength: partners, maxLength: partners },
    ),
  );
const contributions = (truth: Truth): Contribution[] =>
  truth.map((answers, partner) => ({
    partner,
    sum: answers.reduce((all, one) => all + one, 0),
    count: answers.length,
  }));

/**
 * Who knows how many answers everybody has tries every sum that one partner may have, and keeps those
 * for which the others can answer so that the shown figure comes out.
 */
function sumsThatFit(counts: readonly number[], partner: number, tenths: number): number[] {
  const [own = 0, total] = [counts[partner], counts.reduce((all, one) => all + one, 0)];
  const rest = total - own;
  const fits: number[] = [];
  for (let sum = own; sum <= own * 5; sum += 1)
    for (let others = rest; others <= rest * 5; others += 1)
      if (Math.floor(((sum + others) * 20 + total) / (total * 2)) === tenths) {
        fits.push(sum);
        break;
      }
  return fits;
}

describe('Q-benchmark the partner that collects two years of snapshots', () => {
  it('knows nobody’s average in any half-year closer than half a point', () => {
    fc.assert(
      fc.property(fc.array(truths, { minLength: 4, maxLength: 4 }), (halfYears) => {
        for (const truth of halfYears) {
          const others = contributions(truth);
          const figure = decideFigure(areas([others, []]), THRESHOLD);
          if (figure.area === null) continue;
          const counts = others.map(({ count }) => count);
          for (const { partner, count } of others) {
            const fits = sumsThatFit(counts, partner, figure.tenths);
            const width = (Math.max(...fits) - Math.min(...fits)) / count;
            expect(width).toBeGreaterThanOrEqual(0.5);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('would know it from a figure that is held back', () => {
    const others = contributions(new Array(5).fill([5, 5, 5, 5, 5, 5]) as Truth);
    const fits = sumsThatFit([6, 6, 6, 6, 6], 0, tenthsOf(others));
    expect(Math.min(...fits) / 6).toBeGreaterThan(4.5);
    expect(widthOf({ partner: 0, sum: 30, count: 6 }, others)).toBeLessThan(0.5);
  });
});
