import type { Knex } from 'knex';

import type { ActivityKind, Scheme } from '../../../../rules/points/points';
import type { FlowKind } from '../../../../rules/rating/rating';
import type { Day } from '../../../../rules/shared/days';
import { countingOn, POINT_TABLES } from '../points';
import { knownBefore } from './facts.store';

const KKV: Scheme = 'kkv';

/** A look at the ledger: what counts on a day, as known at the end of another (null: now). */
export interface View {
  readonly on: Day;
  readonly knownOn: Day | null;
}

// From here on one pass over the whole ledger is cheaper than looking partners up.
const MANY = 500;

function ledgerOf(db: Knex, ids: readonly number[], knownOn: Day | null): Knex.QueryBuilder {
  const query = db({ e: POINT_TABLES.entries }).where('e.scheme', KKV);
  if (ids.length <= MANY) void query.whereIn('e.partner_id', [...ids]);
  const before = knownBefore(knownOn);
  if (before !== undefined) void query.where('e.booked_at', '<', before);
  return query;
}

/**
 * D-ledger: totals of these partners in several views, in one pass over the ledger; a partner
 * without entries is not in it. More partners than asked for may be.
 */
export async function readTotals(
  db: Knex,
  ids: readonly number[],
  views: readonly View[],
): Promise<Map<number, readonly number[]>> {
  const sums = views.map((view) => sumIn(view));
  const sql = sums.map((sum) => sum.sql).join(', ');
  const bindings = sums.flatMap((sum) => sum.bindings);
  const found: unknown = await ledgerOf(db, ids, null)
    .groupBy('e.partner_id')
    .select({ id: 'e.partner_id', totals: db.raw(`array[${sql}]`, bindings) });
  const rows = found as { id: number; totals: number[] }[];
  return new Map(rows.map(({ id, totals }) => [id, totals]));
}

function sumIn({ on, knownOn }: View): { sql: string; bindings: string[] } {
  const before = knownBefore(knownOn);
  const known = before === undefined ? '' : ' and e.booked_at < ?';
  const counts = 'e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)';
  return {
    sql: `coalesce(sum(e.points) filter (where ${counts}${known}), 0)::int`,
    bindings: [on, on, ...(before === undefined ? [] : [before])],
  };
}

export interface TieDays {
  readonly partnerId: number;
  readonly points: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

/** What is needed to tell since when tied partners have had their totals. */
export async function readTieDays(
  db: Knex,
  ids: readonly number[],
  { on, knownOn }: View,
): Promise<TieDays[]> {
  const rows: unknown = await ledgerOf(db, ids, knownOn)
    .where('e.effective_from', '<=', on)
    .groupBy('e.partner_id', 'e.effective_from', 'e.effective_to')
    .select({
      partnerId: 'e.partner_id',
      effectiveFrom: 'e.effective_from',
      effectiveTo: 'e.effective_to',
      points: db.raw('sum(e.points)::int'),
    });
  return rows as TieDays[];
}

/** Points of one origin: what a source is told by. */
export interface OriginRow {
  readonly partnerId: number;
  readonly activity: ActivityKind | null;
  /** Of a reversal: the cause of what it takes back. */
  readonly cause: string;
  readonly points: number;
}

const ORIGIN = {
  partnerId: 'e.partner_id',
  activity: 'a.kind',
} as const;
const CAUSE = 'coalesce(o.cause_kind, e.cause_kind)';

function withOrigin(query: Knex.QueryBuilder, db: Knex): Knex.QueryBuilder {
  return query
    .leftJoin({ a: POINT_TABLES.activities }, 'a.id', 'e.activity_id')
    .leftJoin({ o: POINT_TABLES.entries }, 'o.id', 'e.reverses_id')
    .groupBy('e.partner_id', 'a.kind', db.raw(CAUSE));
}

/** What counts in a view by partner and origin: for the partners of a page. */
export async function readOrigins(
  db: Knex,
  ids: readonly number[],
  { on, knownOn }: View,
): Promise<OriginRow[]> {
  const rows: unknown = await withOrigin(ledgerOf(db, ids, knownOn), db)
    .whereIn('e.partner_id', [...ids])
    .where(countingOn(on, 'e'))
    .select({ ...ORIGIN, cause: db.raw(CAUSE), points: db.raw('sum(e.points)::int') });
  return rows as OriginRow[];
}

export interface FlowRow extends OriginRow {
  readonly kind: FlowKind;
  readonly entries: number;
}

const FLOW = `case when e.effective_from <= ? then 'expired'
  when e.reverses_id is null then 'booked' else 'reversed' end`;

/**
 * What moved the totals of these partners from one day to a later one. An entry that begins and
 * ends in between moved nothing.
 */
export async function readFlows(
  db: Knex,
  ids: readonly number[],
  between: { from: Day; to: Day; knownOn: Day | null },
): Promise<FlowRow[]> {
  const { from, to, knownOn } = between;
  const began = 'e.effective_from > ? and e.effective_from <= ?';
  const lasts = '(e.effective_to is null or e.effective_to >= ?)';
  const ended = 'e.effective_from <= ? and e.effective_to >= ? and e.effective_to < ?';
  const rows: unknown = await withOrigin(ledgerOf(db, ids, knownOn), db)
    .whereIn('e.partner_id', [...ids])
    .whereRaw(`((${began} and ${lasts}) or (${ended}))`, [from, to, to, from, from, to])
    // The fourth column: PostgreSQL takes the same expression with a parameter for another one.
    .groupByRaw('4')
    .select({
      ...ORIGIN,
      cause: db.raw(CAUSE),
      kind: db.raw(FLOW, [from]),
      points: db.raw('sum(case when e.effective_from <= ? then -e.points else e.points end)::int', [
        from,
      ]),
      entries: db.raw('count(*)::int'),
    });
  return rows as FlowRow[];
}
