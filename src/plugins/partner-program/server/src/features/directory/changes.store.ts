import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { CHANGES_TABLE } from '../../platform/database/announcements';
import { POINT_TABLES } from '../points';

/** What was committed when the directory was last read, as PostgreSQL writes a snapshot. */
export type Seen = string;

export interface Changes {
  readonly partners: readonly number[];
  /** Something changed that concerns every partner: a dictionary, a setting. */
  readonly everybody: boolean;
}

/**
 * The partners announced by transactions that had not committed at the last reading: each is told
 * once, also one that began long before and commits late. Its end counts, not its beginning.
 */
export async function readChanges(trx: Knex, seen: Seen): Promise<Changes> {
  const rows = await trx(CHANGES_TABLE)
    .whereRaw('xid >= pg_snapshot_xmin(?::pg_snapshot)', [seen])
    .whereRaw('not pg_visible_in_snapshot(xid, ?::pg_snapshot)', [seen])
    .distinct<{ partner_id: number | null }[]>('partner_id');
  const partners = rows.map(({ partner_id: id }) => id).filter((id) => id !== null);
  return { partners, everybody: partners.length < rows.length };
}

/** What is committed, in the reading transaction's own view. */
export async function readSeen(trx: Knex): Promise<Seen> {
  const { rows } = await trx.raw<{ rows: { seen: Seen }[] }>(
    'select pg_current_snapshot()::text as seen',
  );
  const [row] = rows;
  if (!row) throw new Error('The database answered no snapshot');
  return row.seen;
}

/** Partners whose points begin or cease to count between two days, by entries booked before. */
export async function readTurned(trx: Knex, from: Day, to: Day): Promise<number[]> {
  const rows = await trx(POINT_TABLES.entries)
    .whereRaw('effective_from > ? and effective_from <= ?', [from, to])
    .orWhereRaw('effective_to >= ? and effective_to < ?', [from, to])
    .distinct<{ partner_id: number }[]>('partner_id');
  return rows.map(({ partner_id: id }) => id);
}
