import type { Knex } from 'knex';

import { CHANGES_TABLE } from '../../platform/database/announcements';

/** How far the announcements were read: every transaction before it is known to be over. */
export type Horizon = string;

export interface Changes {
  /** `all`: something that concerns every partner changed. */
  readonly partners: readonly number[] | 'all';
  readonly horizon: Horizon;
}

/**
 * The partners announced since a horizon. Rows carry their transaction: one that began before the
 * horizon and commits after it is still at or above it, so none is passed over; some are read twice,
 * which does no harm.
 */
export async function readChanges(trx: Knex, since: Horizon): Promise<Changes> {
  const rows = await trx(CHANGES_TABLE)
    .whereRaw('xid >= ?::xid8', [since])
    .distinct<{ partner_id: number | null }[]>('partner_id');
  const ids = rows.map(({ partner_id: id }) => id).filter((id) => id !== null);
  const partners = ids.length < rows.length ? 'all' : ids;
  return { partners, horizon: await readHorizon(trx) };
}

/** The oldest transaction still under way, in the reading transaction's own snapshot. */
export async function readHorizon(trx: Knex): Promise<Horizon> {
  const { rows } = await trx.raw<{ rows: { xmin: string }[] }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as xmin',
  );
  const [row] = rows;
  if (!row) throw new Error('The database answered no snapshot');
  return row.xmin;
}
