import type { Knex } from 'knex';

import type { Day, Instant } from '../../../../rules/shared/days';
import { TABLES } from './tables';

/** Rank in the ККВ list by the partner's record number; who is not in it stood outside the list. */
export type Ranks = ReadonlyMap<number, number>;

/** The partner's rank on each of these days that is kept; null: outside the list. One query. */
export async function keptRanks(
  db: Knex,
  partnerId: number,
  days: readonly Day[],
): Promise<Map<Day, number | null>> {
  const { rows } = await db.raw<{ rows: { day: Day; rank: number | null }[] }>(
    `select d.day, (
       select r.rank from ${TABLES.ranks} r where r.month_end = d.day and r.partner_id = ?
     ) as rank
     from unnest(?::date[]) as d(day)
     where exists (select 1 from ${TABLES.ranks} r where r.month_end = d.day)`,
    [partnerId, [...days]],
  );
  return new Map(rows.map(({ day, rank }) => [day, rank]));
}

/**
 * Keeps a day's list whole, in one statement; a list that is kept already stays as it is. Of a day
 * on which nobody was in the list one row of nobody is kept: it is not worked out again.
 */
export async function keepRanks(db: Knex, day: Day, ranks: Ranks, now: Instant): Promise<void> {
  const rows = [...ranks].map(([partner, rank]) => ({ partner, rank }));
  const kept = rows.length > 0 ? rows : [{ partner: null, rank: null }];
  await db.raw(
    `insert into ${TABLES.ranks}
       (document_id, partner_id, month_end, rank, created_at, updated_at)
     select replace(gen_random_uuid()::text, '-', ''), partner, ?, rank, ?, ?
     from jsonb_to_recordset(?) as r(partner int, rank int)
     on conflict do nothing`,
    [day, now, now, JSON.stringify(kept)],
  );
}
