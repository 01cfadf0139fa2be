import {
  KEYS_SCALE,
  type Cell,
  type Entry,
  type Figure,
  type Place,
  type Tally,
  type Threshold,
  type Verdict,
  type Viewer,
} from '../../../../rules/benchmark/benchmark';
import {
  compare,
  earlierFor,
  KEYS,
  OVERALL,
  type ByCode,
} from '../../../../rules/benchmark/comparison.rules';
import { figureOf, verdictsOver, type Earlier } from '../../../../rules/benchmark/disclosure.rules';
import {
  addUp,
  tenthsOf,
  thresholdOfKeys,
  wholePercentOf,
} from '../../../../rules/benchmark/snapshot.rules';
import type { Day } from '../../../../rules/shared/days';
import type { monthShares } from '../quality';
import type { StoredFigure } from './snapshots.store';

/** Who looks, what it was shown before, and whether it was elsewhere in a month that still counts. */
export interface Asked {
  readonly viewer: Viewer;
  readonly earlier: ByCode<Earlier>;
  readonly moved: boolean;
}

/** What the partner's customers answered beside the others, question by question. */
export function answersFigures(
  own: readonly Cell[],
  verdicts: ByCode<readonly Verdict[]>,
  { earlier, moved }: Asked,
): StoredFigure[] {
  return [...compare(verdicts, earlier)].map(([code, found]) => {
    const given = own.flatMap(({ tallies }) =>
      code === OVERALL ? Object.values(tallies) : (tallies[code] ?? []),
    );
    return storedOf(code, addUp(given), moved ? MOVED : found, tenthsOf);
  });
}

/** The share of keys handed over beside the others, by the month's evaluation. */
export function keysFigures(
  month: Day,
  shares: NonNullable<Awaited<ReturnType<typeof monthShares>>>,
  places: ReadonlyMap<number, Place>,
  threshold: Threshold,
): (asked: Asked) => StoredFigure {
  const entries = shares.map(({ partner, bought, handedOver }): Entry => {
    const { city = null, region = null } = places.get(partner) ?? {};
    return { partner, month, city, region, sum: handedOver, count: bought };
  });
  const own = new Map(entries.map((entry) => [entry.partner, entry]));
  const verdictsFor = verdictsOver(entries, KEYS_SCALE, thresholdOfKeys(threshold));
  return ({ viewer, earlier, moved }) => {
    const found = moved ? MOVED : figureOf(verdictsFor(viewer), earlierFor(earlier, KEYS));
    const { sum = 0, count = 0 } = own.get(viewer.partner) ?? {};
    return storedOf(KEYS, { sum, count }, found, wholePercentOf);
  };
}

const MOVED: Figure = { area: null, reason: 'moved' };

function storedOf(
  code: string,
  own: Tally,
  figure: Figure,
  rounded: (tally: Tally) => number,
): StoredFigure {
  if (figure.area === null) {
    const { reason } = figure;
    return { code, own, area: null, cut: null, value: null, partners: null, reason };
  }
  const { area, cut, partners } = figure;
  return { code, own, area, cut, value: rounded(figure), partners, reason: null };
}
