import {
  AREAS,
  type Cell,
  type Place,
  type Viewer,
} from '../../../../../rules/benchmark/benchmark';
import {
  firstThatOverlaps,
  hasMoved,
  windowOf,
} from '../../../../../rules/benchmark/snapshot.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { startOf, type Day } from '../../../../../rules/shared/days';
import { groupBy } from '../../../../../rules/shared/group-by';
import { mapSlowly } from '../../../platform/breathe';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { monthShares, participantsBefore } from '../../quality';
import { THRESHOLD } from '../benchmark.settings';
import { cellsOf, placesOf } from '../cells.store';
import { answersFigures, type Asked } from '../figures';
import { verdictsOf } from '../month-verdicts';
import { insertSnapshots, placesSince, shownSince, type NewSnapshot } from '../snapshots.store';
import { writeCells } from './write-cells';

const AT_A_TIME = 500;

/**
 * Q-benchmark: freezes what every participant is shown of a month, from the answers of the twelve
 * before it, once the month is evaluated. Nothing of it ever changes.
 */
export async function freezeMonth(
  unit: Unit,
  month: Day,
): Promise<Decision<Record<string, number>>> {
  const evaluated = await monthShares(unit.trx, month);
  if (!evaluated) return refuse('benchmark.not-evaluated', { month });
  const threshold = await settingOn(unit.trx, THRESHOLD, month);
  const places = await placesOf(unit.trx);
  await writeCells(unit, month, places);
  const cells = await cellsOf(unit.trx, windowOf(month));
  const cellsBy = groupBy(cells, ({ partner }) => partner);
  const viewers = await viewersOf(unit, month, places);
  const verdicts = await verdictsOf(cells, viewers, threshold);
  const askedOf = await askingSince(unit, firstThatOverlaps(month), cellsBy);
  const snapshots = await mapSlowly(viewers, AT_A_TIME, (viewer): NewSnapshot => {
    const { partner } = viewer;
    const said = verdicts.get(partner) ?? new Map();
    const figures = answersFigures(cellsBy.get(partner) ?? [], said, askedOf(viewer));
    return { ...viewer, figures };
  });
  for (let at = 0; at < snapshots.length; at += AT_A_TIME) {
    await insertSnapshots(unit, month, snapshots.slice(at, at + AT_A_TIME));
  }
  const compared = snapshots.filter(({ figures }) => figures[0]?.area !== null).length;
  return accept({ partners: viewers.length, compared });
}

/** Who took part before the month began. */
async function viewersOf(
  unit: Unit,
  month: Day,
  places: ReadonlyMap<number, Place>,
): Promise<Viewer[]> {
  const rows: unknown = await participantsBefore(unit.trx, startOf(month)).orderBy('partner_id');
  return (rows as { partner_id: number }[]).map(({ partner_id: partner }) => {
    const { city = null, region = null } = places.get(partner) ?? {};
    return { partner, city, region };
  });
}

/** What viewers were shown in the snapshots whose answers still count, and where they were. */
async function askingSince(
  unit: Unit,
  since: Day,
  cellsBy: ReadonlyMap<number, Cell[]>,
): Promise<(viewer: Viewer) => Asked> {
  const places = await placesSince(unit.trx, since);
  const shown = await shownSince(unit.trx, since, AREAS);
  return (viewer) => {
    const { partner } = viewer;
    const before = [...(places.get(partner) ?? []), ...(cellsBy.get(partner) ?? [])];
    return { viewer, earlier: shown.get(partner) ?? new Map(), moved: hasMoved(viewer, before) };
  };
}
