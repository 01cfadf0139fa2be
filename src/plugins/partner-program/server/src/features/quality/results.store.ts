import type { Knex } from 'knex';

import type { Change, Reason } from '../../../../rules/quality/evaluation';
import type { KnownShare } from '../../../../rules/quality/differences.rules';
import type { Day } from '../../../../rules/shared/days';
import { PARTNER_TABLES, partnersNamed } from '../partners';
import { TABLES } from './tables';

/** An evaluation with the figures it was written with. */
export interface WrittenEvaluation {
  readonly id: number;
  readonly documentId: string;
  readonly month: Day;
  readonly revision: number;
  readonly windowFrom: Day;
  readonly windowBefore: Day;
  readonly threshold: number;
  readonly knownBefore: Date;
  readonly evaluatedAt: Date;
  readonly partners: number;
  readonly holding: number;
  readonly gained: number;
  readonly lost: number;
  readonly reason: string | null;
}

const COLUMNS = {
  id: 'id',
  documentId: 'document_id',
  month: 'month',
  revision: 'revision',
  windowFrom: 'window_from',
  windowBefore: 'window_before',
  threshold: 'threshold',
  knownBefore: 'known_before',
  evaluatedAt: 'evaluated_at',
  partners: 'partners',
  holding: 'holding',
  gained: 'gained',
  lost: 'lost',
  reason: 'reason',
};

/** Every evaluation of a month, the newest first: the others were corrected. */
export async function evaluationsOf(db: Knex, month: Day): Promise<WrittenEvaluation[]> {
  const rows: unknown = await db(TABLES.evaluations)
    .where({ month })
    .orderBy('revision', 'desc')
    .select(COLUMNS);
  return rows as WrittenEvaluation[];
}

export type CountedMonth = Pick<
  WrittenEvaluation,
  'month' | 'revision' | 'partners' | 'holding' | 'gained' | 'lost'
> & { readonly reasons: Partial<Record<Reason, number>> };

/** The newest months that were evaluated, each by its newest evaluation, with whom it found how. */
export async function countedMonths(db: Knex, most: number): Promise<CountedMonth[]> {
  const newest = db(TABLES.evaluations)
    .distinctOn('month')
    .orderBy([
      { column: 'month', order: 'desc' },
      { column: 'revision', order: 'desc' },
    ])
    .limit(most)
    .select('id', 'month', 'revision', 'partners', 'holding', 'gained', 'lost');
  const counted = db
    .from(newest.clone().as('e'))
    .join({ s: TABLES.shares }, 's.evaluation_id', 'e.id')
    .groupBy('e.id', 's.reason')
    .select('e.id', 's.reason', { count: db.raw('count(*)::int') });
  const rows: unknown = await db
    .from(newest.as('m'))
    .leftJoin(counted.as('c'), 'c.id', 'm.id')
    .groupBy('m.month', 'm.revision', 'm.partners', 'm.holding', 'm.gained', 'm.lost')
    .orderBy('m.month')
    .select('m.month', 'm.revision', 'm.partners', 'm.holding', 'm.gained', 'm.lost', {
      reasons: db.raw(
        "coalesce(json_object_agg(c.reason, c.count) filter (where c.reason is not null), '{}')",
      ),
    });
  return rows as CountedMonth[];
}

export interface ShareFilter {
  readonly changes: readonly Change[];
  readonly reasons: readonly Reason[];
  readonly q: string | undefined;
}

export interface NamedShare extends KnownShare {
  readonly change: Change;
  readonly partner: { readonly documentId: string; readonly name: string };
}

/** A page of an evaluation's shares: who gained, who lost, then the others by name. */
export async function sharesPage(
  db: Knex,
  evaluationId: number,
  { changes, reasons, q }: ShareFilter,
  page: number,
  pageSize: number,
): Promise<{ readonly shares: NamedShare[]; readonly total: number }> {
  const named = await partnersNamed(db, q);
  const wanted = (): Knex.QueryBuilder => {
    const query = db({ s: TABLES.shares }).where('s.evaluation_id', evaluationId);
    if (changes.length > 0) void query.whereIn('s.change', [...changes]);
    if (reasons.length > 0) void query.whereIn('s.reason', [...reasons]);
    if (named) void query.whereRaw('s.partner_id = any(?::int[])', [named]);
    return query;
  };
  const rows: unknown = await wanted()
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 's.partner_id')
    .orderByRaw("array_position(array['gains', 'loses', 'keeps'], s.change::text)")
    .orderBy(['p.trading_name', 'p.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({ documentId: 'p.document_id', name: 'p.trading_name', partnerId: 's.partner_id' })
    .select({ bought: 's.bought', handedOver: 's.handed_over', holds: 's.holds' })
    .select({ reason: 's.reason', change: 's.change' });
  const counted: unknown = await wanted().count({ total: '*' });
  const [count] = counted as { total: string }[];
  const shares = (rows as (Omit<NamedShare, 'partner'> & NamedShare['partner'])[]).map(
    ({ documentId, name, ...share }) => ({ ...share, partner: { documentId, name } }),
  );
  return { shares, total: Number(count?.total ?? 0) };
}

/** Whole percents, rounded down, by tens: how many partners with keys an evaluation found at each. */
export async function sharesByTens(db: Knex, evaluationId: number): Promise<Map<number, number>> {
  const rows: unknown = await db(TABLES.shares)
    .where('evaluation_id', evaluationId)
    .where('bought', '>', 0)
    .groupBy('ten')
    .select({ ten: db.raw('handed_over * 10 / bought'), partners: db.raw('count(*)::int') });
  return new Map(
    (rows as { ten: number; partners: number }[]).map(({ ten, partners }) => [ten, partners]),
  );
}

/** Every share that an evaluation keeps. */
export async function frozenShares(db: Knex, evaluationId: number): Promise<KnownShare[]> {
  const rows: unknown = await db(TABLES.shares).where('evaluation_id', evaluationId).select({
    partnerId: 'partner_id',
    bought: 'bought',
    handedOver: 'handed_over',
    holds: 'holds',
    reason: 'reason',
  });
  return rows as KnownShare[];
}
