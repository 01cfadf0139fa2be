import fc from 'fast-check';

import { addMonths, day, type Day } from '../shared/days';
import { POINTS_SCALE, type Area, type Entry, type Threshold } from './benchmark';
import { earlierOf, figureOf, verdictsOver, type Earlier } from './disclosure.rules';
import { tenthsOf } from './snapshot.rules';

/**
 * Two years of snapshots over windows of two months, of a viewer with answers of its own: small
 * enough that the attacker can try every answer there could have been.
 */
const [SNAPSHOTS, WINDOW] = [24, 2];
const THRESHOLD: Threshold = { partners: 2, answers: 3, share: 70, width: 50 };
const VIEWER = { partner: 0, city: 1, region: 1 };
const FIRST = day('2030-01-01');

/** One partner in one month: whether it is near the viewer, and what its customers answered. */
interface Given {
  readonly near: boolean;
  readonly answers: readonly number[];
}
/** By partner and month; the second place is another city of the region, or of another region. */
interface Truth {
  readonly sameRegion: boolean;
  /** What the viewer's own customers answered, by month: it knows, and no figure holds it. */
  readonly own: readonly (readonly number[])[];
  readonly partners: readonly (readonly Given[])[];
}

const truths = (mood: fc.Arbitrary<number>): fc.Arbitrary<Truth> =>
  fc.record({
    sameRegion: fc.boolean(),
    own: fc.array(fc.array(mood, { maxLength: 2 }), {
      minLength: SNAPSHOTS + WINDOW,
      maxLength: SNAPSHOTS + WINDOW,
    }),
    partners: fc.array(
      fc.array(
        fc.record({
          near: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
          answers: fc.array(mood, { maxLength: 2 }),
        }),
        { minLength: SNAPSHOTS + WINDOW, maxLength: SNAPSHOTS + WINDOW },
      ),
      { minLength: 3, maxLength: 5 },
    ),
  });
const ANY = truths(fc.integer({ min: 1, max: 5 }));
const DELIGHTED = truths(fc.constantFrom(4, 5, 5, 5));

const monthAt = (at: number): Day => addMonths(FIRST, at);
const add = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function entriesIn({ sameRegion, own, partners }: Truth, from: number): Entry[] {
  const far = { city: 2, region: sameRegion ? 1 : 2 };
  const mine = own.map((answers): Given => ({ near: true, answers }));
  return [mine, ...partners].flatMap((months, partner) =>
    [from, from + 1].flatMap((month) => {
      const { near, answers } = months[month] as Given;
      const place = near ? { city: 1, region: 1 } : far;
      if (answers.length === 0) return [];
      const cell = { partner, month: monthAt(month), ...place };
      return [{ ...cell, sum: add(answers), count: answers.length }];
    }),
  );
}

/** What is shown of the months `at` and `at + 1`; null where nothing is. */
interface Seen {
  readonly area: Area;
  readonly tenths: number;
}

/** Everything the viewer is ever shown, as the product decides it. */
function shownOver(truth: Truth, threshold = THRESHOLD, remembers = true): (Seen | null)[] {
  let before: Earlier[] = [];
  return Array.from({ length: SNAPSHOTS }, (_, at) => {
    const verdicts = verdictsOver(entriesIn(truth, at), POINTS_SCALE, threshold)(VIEWER);
    const figure = figureOf(verdicts, before);
    before = figure.area !== null && remembers ? [earlierOf(figure)] : [];
    return figure.area === null ? null : { area: figure.area, tenths: tenthsOf(figure) };
  });
}

/** Sums of the two places in one month. */
type Sums = readonly [near: number, far: number];

/** The attacker: knows how many answered whom in every month, and every figure, but no answer. */
class Attacker {
  private readonly counts: Sums[];
  private readonly forwards: Sums[][] = [];
  private readonly backwards: Sums[][] = [];

  constructor(
    private readonly truth: Truth,
    private readonly seen: readonly (Seen | null)[],
  ) {
    const months = Array.from({ length: SNAPSHOTS + WINDOW - 1 }, (_, at) => at);
    this.counts = months.map((at) => [this.countAt(at, true), this.countAt(at, false)]);
    for (const at of months) {
      const fits = (now: Sums): boolean =>
        at === 0 || (this.forwards[at - 1] ?? []).some((last) => this.agrees(at - 1, last, now));
      this.forwards[at] = this.possible(at).filter(fits);
    }
    for (const at of months.reverse()) {
      const fits = (now: Sums): boolean =>
        at === SNAPSHOTS ||
        (this.backwards[at + 1] ?? []).some((next) => this.agrees(at, now, next));
      this.backwards[at] = this.possible(at).filter(fits);
    }
  }

  /** How wide the averages of a partner lie that agree with everything that was shown. */
  widthOf(partner: number, at: number, area: Area): number {
    let [least, most] = [Infinity, -Infinity];
    for (const one of this.forwards[at] ?? [])
      for (const two of this.backwards[at + 1] ?? []) {
        if (!this.agrees(at, one, two)) continue;
        const [low, high] = [
          this.sums(partner, at, area, one),
          this.sums(partner, at + 1, area, two),
        ];
        least = Math.min(least, low.least + high.least);
        most = Math.max(most, low.most + high.most);
      }
    return (most - least) / this.countOf(partner, at, area);
  }

  countOf(partner: number, at: number, area: Area): number {
    return add([at, at + 1].map((month) => this.givenIn(partner, month, area)));
  }

  private givenIn(partner: number, month: number, area: Area): number {
    const { near, answers } = this.truth.partners[partner]?.[month] as Given;
    return near || this.holdsFar(area) ? answers.length : 0;
  }

  /** What a partner can have had if its place had that sum: every sum is tried. */
  private sums(
    partner: number,
    month: number,
    area: Area,
    sums: Sums,
  ): { least: number; most: number } {
    const own = this.givenIn(partner, month, area);
    const place = this.truth.partners[partner]?.[month]?.near ? 0 : 1;
    const rest = this.counts[month]![place] - own;
    let [least, most] = [Infinity, -Infinity];
    for (let sum = own; sum <= own * 5; sum += 1) {
      const left = sums[place] - sum;
      if (own > 0 && (left < rest || left > rest * 5)) continue;
      [least, most] = [Math.min(least, sum), Math.max(most, sum)];
    }
    return { least, most };
  }

  /** Whether the sums of two months agree with what was shown of them. */
  private agrees(at: number, one: Sums, two: Sums): boolean {
    const seen = this.seen[at];
    if (!seen) return true;
    const wide = this.holdsFar(seen.area);
    const all = (of: Sums): number => of[0] + (wide ? of[1] : 0);
    const count = all(this.counts[at]!) + all(this.counts[at + 1]!);
    return Math.round(((all(one) + all(two)) / count) * 10 + 1e-9) === seen.tenths;
  }

  private holdsFar(area: Area): boolean {
    return area === 'country' || (area === 'region' && this.truth.sameRegion);
  }

  private countAt(month: number, near: boolean): number {
    const there = this.truth.partners.map((months) => months[month] as Given);
    return add(there.map((given) => (given.near === near ? given.answers.length : 0)));
  }

  private possible(at: number): Sums[] {
    const [near, far] = this.counts[at]!;
    const from = (count: number): number[] =>
      Array.from({ length: count * 4 + 1 }, (_, more) => count + more);
    return from(near).flatMap((one) => from(far).map((two): Sums => [one, two]));
  }
}

/** The narrowest that anybody in a figure is known to the viewer; Infinity if nothing was shown. */
function narrowest(truth: Truth, seen: readonly (Seen | null)[]): number {
  const attacker = new Attacker(truth, seen);
  const widths = seen.flatMap((one, at) =>
    truth.partners.flatMap((_, partner) =>
      one && attacker.countOf(partner, at, one.area) > 0
        ? [attacker.widthOf(partner, at, one.area)]
        : [],
    ),
  );
  return Math.min(...widths);
}

const RUNS = { numRuns: 25 };

describe('Q-benchmark the partner that keeps two years of snapshots', () => {
  it.each([
    ['whatever is answered', ANY],
    ['where nearly everybody is delighted', DELIGHTED],
  ])('knows nobody’s average closer than half a point: %s', (_name, some) => {
    fc.assert(
      fc.property(some, (truth) => {
        expect(narrowest(truth, shownOver(truth))).toBeGreaterThanOrEqual(0.5);
      }),
      RUNS,
    );
  });

  it('is shown something to begin with', () => {
    const shown = fc.sample(ANY, { numRuns: 20, seed: 1 }).flatMap((truth) => shownOver(truth));
    const areas = shown.map((one) => one?.area ?? 'nothing');
    for (const area of ['city', 'region', 'country', 'nothing']) expect(areas).toContain(area);
  });

  it.each([
    ['nobody had to stay open', { ...THRESHOLD, width: 0 }, true, 2],
    ['what was shown before did not matter', THRESHOLD, false, 3],
  ])('would know somebody’s if %s', (_name, threshold, remembers, seed) => {
    const known = fc
      .sample(ANY, { numRuns: 25, seed })
      .filter((truth) => narrowest(truth, shownOver(truth, threshold, remembers)) < 0.5);
    expect(known).not.toEqual([]);
  });
});
