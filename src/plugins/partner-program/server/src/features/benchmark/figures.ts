import type { Cell, Figure, Tally, Verdict, Viewer } from '../../../../rules/benchmark/benchmark';
import { compare, OVERALL, type ByCode } from '../../../../rules/benchmark/comparison.rules';
import type { Earlier } from '../../../../rules/benchmark/disclosure.rules';
import { addUp, tenthsOf } from '../../../../rules/benchmark/snapshot.rules';
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
    return storedOf(code, addUp(given), moved ? MOVED : found);
  });
}

const MOVED: Figure = { area: null, reason: 'moved' };

function storedOf(code: string, own: Tally, figure: Figure): StoredFigure {
  if (figure.area === null) {
    const { reason } = figure;
    return { code, own, area: null, cut: null, value: null, partners: null, reason };
  }
  const { area, cut, partners } = figure;
  return { code, own, area, cut, value: tenthsOf(figure), partners, reason: null };
}
