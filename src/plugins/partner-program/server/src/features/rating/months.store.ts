import type { Knex } from 'knex';

import type { ActivityKind } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import { POINT_TABLES } from '../points';

/** Points of one origin that count from one of the days asked for through another. */
export interface StretchRow {
  readonly activity: ActivityKind | null;
  readonly cause: string;
  /** Places in the list of days, from 0; both count. */
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/**
 * D-ledger: ККВ points by origin and by the stretch of days (ascending) on which they count: of one
 * partner or of all, in one pass, as known now.
 */
export async function readStretches(
  db: Knex,
  days: readonly Day[],
  partnerId?: number,
): Promise<StretchRow[]> {
  const list = `array[${days.map(() => '?').join(',')}]::date[]`;
  const first = `width_bucket(e.effective_from - 1, ${list})`;
  const last = `coalesce(width_bucket(e.effective_to, ${list}), ${days.length}) - 1`;
  const query = db({ e: POINT_TABLES.entries })
    .leftJoin({ a: POINT_TABLES.activities }, 'a.id', 'e.activity_id')
    .leftJoin({ o: POINT_TABLES.entries }, 'o.id', 'e.reverses_id')
    .where('e.scheme', 'kkv')
    .select({
      activity: 'a.kind',
      cause: db.raw('coalesce(o.cause_kind, e.cause_kind)'),
      first: db.raw(first, [...days]),
      last: db.raw(last, [...days]),
      points: db.raw('sum(e.points)::int'),
    })
    // By place: PostgreSQL takes the same expression with parameters for another one.
    .groupByRaw('1, 2, 3, 4');
  if (partnerId !== undefined) void query.where('e.partner_id', partnerId);
  return (await query) as StretchRow[];
}
