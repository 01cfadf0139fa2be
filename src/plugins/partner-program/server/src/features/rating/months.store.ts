import type { Knex } from 'knex';

import type { ActivityKind } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import { POINT_TABLES } from '../points';

/** Points of one origin that count from one day through another, both included. */
export interface StretchRow {
  readonly activity: ActivityKind | null;
  /** Of a reversal: the cause of what it takes back. */
  readonly cause: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly points: number;
}

/**
 * D-ledger: ККВ points by origin and by the days on which they count: of one partner or of all, as
 * known now. Few rows whatever the size of the ledger: one for each day something began.
 */
export async function readStretches(db: Knex, partnerId?: number): Promise<StretchRow[]> {
  // Reversals apart: the many entries that take nothing back need no look at another one.
  const booked: unknown = await sums(db, 'e.cause_kind', partnerId).whereNull('e.reverses_id');
  const reversed: unknown = await sums(db, 'o.cause_kind', partnerId).join(
    { o: POINT_TABLES.entries },
    'o.id',
    'e.reverses_id',
  );
  return [...(booked as StretchRow[]), ...(reversed as StretchRow[])];
}

function sums(db: Knex, cause: string, partnerId?: number): Knex.QueryBuilder {
  const query = db({ e: POINT_TABLES.entries })
    .leftJoin({ a: POINT_TABLES.activities }, 'a.id', 'e.activity_id')
    .where('e.scheme', 'kkv')
    .groupBy('a.kind', cause, 'e.effective_from', 'e.effective_to')
    .select({
      activity: 'a.kind',
      cause,
      from: 'e.effective_from',
      to: 'e.effective_to',
      points: db.raw('sum(e.points)::int'),
    });
  return partnerId === undefined ? query : query.where('e.partner_id', partnerId);
}
