import type { Knex } from 'knex';

import type { Cell, Place, Tally } from '../../../../rules/benchmark/benchmark';
import type { Day } from '../../../../rules/shared/days';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { PARTNER_TABLES } from '../partners';
import { TABLES } from './tables';

interface Months {
  readonly from: Day;
  readonly before: Day;
}

/** Where every partner is now, by its number. */
export async function placesOf(db: Knex): Promise<Map<number, Place>> {
  const rows: unknown = await db({ p: PARTNER_TABLES.partners })
    .leftJoin({ l: PARTNER_TABLES.partnerCity }, 'l.partner_id', 'p.id')
    .leftJoin({ c: PARTNER_TABLES.cities }, 'c.id', 'l.city_id')
    .select({ partner: 'p.id', city: 'c.id', region: 'c.region_id' });
  return new Map(
    (rows as (Place & { partner: number })[]).map(({ partner, ...place }) => [partner, place]),
  );
}

/** The newest month of which cells were written. */
export async function newestCells(db: Knex): Promise<Day | null> {
  const [row] = await db(TABLES.cells).max<{ month: Day | null }[]>({ month: 'month' });
  return row?.month ?? null;
}

/** Writes cells: they never change. All in one statement, there are as many as partners. */
export async function insertCells(unit: Unit, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return;
  await unit.trx.raw(
    `insert into ${TABLES.cells}
       (document_id, partner_id, month, city, region, tallies, created_at, updated_at)
     select replace(gen_random_uuid()::text, '-', ''), partner, month, city, region, tallies, ?, ?
     from jsonb_to_recordset(?)
       as c(partner int, month date, city int, region int, tallies jsonb)`,
    [unit.now, unit.now, JSON.stringify(cells)],
  );
}

/** The cells of these months, by partner. */
export async function cellsOf(db: Knex, { from, before }: Months): Promise<Cell[]> {
  const rows: unknown = await db(TABLES.cells)
    .where('month', '>=', from)
    .where('month', '<', before)
    .orderBy(['partner_id', 'month'])
    .select('month', 'city', 'region', 'tallies', { partner: 'partner_id' });
  return (rows as Cell[]).map((cell) => ({
    ...cell,
    tallies: fromJsonb(cell.tallies) as Record<string, Tally>,
  }));
}
