import {
  POINTS_SCALE,
  type Cell,
  type Threshold,
  type Verdict,
  type Viewer,
} from '../../../../rules/benchmark/benchmark';
import { OVERALL } from '../../../../rules/benchmark/comparison.rules';
import { verdictsOver } from '../../../../rules/benchmark/disclosure.rules';
import { allEntriesOf, entriesOf } from '../../../../rules/benchmark/snapshot.rules';
import { breathe } from '../../platform/breathe';

/**
 * What may be said to each viewer of each question and of all together: by partner and code. One
 * question after another, with requests in between.
 */
export async function verdictsOf(
  cells: readonly Cell[],
  viewers: readonly Viewer[],
  threshold: Threshold,
): Promise<Map<number, Map<string, Verdict[]>>> {
  const verdicts = new Map(viewers.map(({ partner }) => [partner, new Map<string, Verdict[]>()]));
  const codes = new Set(cells.flatMap(({ tallies }) => Object.keys(tallies)));
  for (const code of [OVERALL, ...[...codes].sort()]) {
    const entries = code === OVERALL ? allEntriesOf(cells) : entriesOf(cells, code);
    const verdictsFor = verdictsOver(entries, POINTS_SCALE, threshold);
    for (const viewer of viewers) verdicts.get(viewer.partner)?.set(code, verdictsFor(viewer));
    await breathe();
  }
  return verdicts;
}
