import type { Cell, Place, Tally } from '../../../../../rules/benchmark/benchmark';
import { monthsToFreeze } from '../../../../../rules/benchmark/snapshot.rules';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { projectTallies } from '../../surveys';
import { insertCells, newestCells } from '../cells.store';

/** Keeps what was answered in the months before, at the places where partners are now. */
export async function writeCells(
  unit: Unit,
  month: Day,
  places: ReadonlyMap<number, Place>,
): Promise<void> {
  const tallies = await projectTallies(
    unit.trx,
    monthsToFreeze(month, await newestCells(unit.trx)),
  );
  const cells = new Map<string, Cell & { tallies: Record<string, Tally> }>();
  for (const { partner, month: of, code, sum, count } of tallies) {
    const key = `${partner} ${of}`;
    const { city = null, region = null } = places.get(partner) ?? {};
    const cell = cells.get(key) ?? { partner, month: of, city, region, tallies: {} };
    cell.tallies[code] = { sum, count };
    cells.set(key, cell);
  }
  await insertCells(unit, [...cells.values()]);
}
