import type { Knex } from 'knex';

import type { Change, Reason, Share, Terms } from '../../../../rules/quality/evaluation';
import type { Day, Instant } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import type { PartnerShare } from './figures';
import { TABLES } from './tables';

/** An evaluation as it is stored: it never changes, so its version is always the first. */
export interface Evaluation {
  readonly id: number;
  readonly documentId: string;
  readonly version: 1;
  readonly month: Day;
  readonly revision: number;
  /** Whether no later one of the month was written. */
  readonly newest: boolean;
}

export type EvaluatedShare = PartnerShare & Share;

/** Evaluations follow one another on all servers. */
export async function lockEvaluations(unit: Unit): Promise<void> {
  await unit.trx.raw("select pg_advisory_xact_lock(hashtextextended('quality-evaluation', 0))");
}

/** The evaluation of that public name. */
export async function readEvaluation(
  db: Knex,
  documentId: string,
): Promise<Evaluation | undefined> {
  const newest = `not exists (select 1 from ${TABLES.evaluations} o
    where o.month = e.month and o.revision > e.revision)`;
  const rows: unknown = await db({ e: TABLES.evaluations })
    .where('e.document_id', documentId)
    .select('e.id', 'e.month', 'e.revision', { newest: db.raw(newest) });
  const [row] = rows as Pick<Evaluation, 'id' | 'month' | 'revision' | 'newest'>[];
  return row && { ...row, documentId, version: 1 };
}

/** What the newest evaluation of a month was made by; undefined while it has none. */
export async function keptTerms(db: Knex, month: Day): Promise<Terms | undefined> {
  const row = await db(TABLES.evaluations)
    .where({ month })
    .orderBy('revision', 'desc')
    .first<{ from: Day; before: Day; threshold: number } | undefined>({
      from: 'window_from',
      before: 'window_before',
      threshold: 'threshold',
    });
  return row && { window: { from: row.from, before: row.before }, threshold: row.threshold };
}

/** The newest month that was evaluated, and the newest revision of a month. */
export async function newestOf(
  db: Knex,
  month: Day,
): Promise<{ readonly month: Day; readonly revision: number }> {
  const { rows } = await db.raw<{ rows: { month: Day | null; revision: number | null }[] }>(
    `select max(month)::text as month, max(revision) filter (where month = ?) as revision
     from ${TABLES.evaluations}`,
    [month],
  );
  const [row] = rows;
  return { month: row?.month ?? month, revision: row?.revision ?? 0 };
}

interface NewEvaluation {
  readonly month: Day;
  readonly revision: number;
  readonly known: Instant;
  readonly reason: string | null;
  readonly shares: readonly EvaluatedShare[];
  readonly terms: Terms;
}

/** Writes an evaluation with the share of every partner: figures that reproduce it for ever. */
export async function insertEvaluation(
  unit: Unit,
  { month, revision, known, reason, shares, terms }: NewEvaluation,
): Promise<string> {
  const documentId = newDocumentId();
  const count = (changes: readonly Change[]): number =>
    shares.filter(({ change }) => changes.includes(change)).length;
  const times = { created_at: unit.now, updated_at: unit.now };
  const [row] = await unit
    .trx(TABLES.evaluations)
    .insert({
      ...times,
      document_id: documentId,
      month,
      revision,
      window_from: terms.window.from,
      window_before: terms.window.before,
      threshold: terms.threshold,
      known_before: known,
      evaluated_at: unit.now,
      partners: shares.length,
      holding: count(['gains', 'keeps']),
      gained: count(['gains']),
      lost: count(['loses']),
      reason,
      evaluated_by: unit.actor.id,
    })
    .returning<{ id: number }[]>('id');
  await insertShares(unit, { id: row?.id ?? 0, month, revision }, shares);
  return documentId;
}

/** All of them in one statement: there are as many as partners. */
async function insertShares(
  unit: Unit,
  of: Pick<Evaluation, 'id' | 'month' | 'revision'>,
  shares: readonly EvaluatedShare[],
): Promise<void> {
  const rows = shares.map(({ partnerId, bought, handedOver, holds, reason, change }) => ({
    partner_id: partnerId,
    bought,
    handed_over: handedOver,
    holds,
    reason,
    change,
  }));
  await unit.trx.raw(
    `insert into ${TABLES.shares} (document_id, evaluation_id, month, revision, partner_id, bought,
       handed_over, holds, reason, change, created_at, updated_at)
     select replace(gen_random_uuid()::text, '-', ''), ?, ?, ?, partner_id, bought, handed_over,
       holds, reason, change, ?, ?
     from json_to_recordset(?) as s(partner_id int, bought int, handed_over int, holds boolean,
       reason text, change text)`,
    [of.id, of.month, of.revision, unit.now, unit.now, JSON.stringify(rows)],
  );
}

/** A partner's share in a month, by the newest evaluation of it. */
export interface ListedShare {
  readonly month: Day;
  readonly revision: number;
  readonly bought: number;
  readonly handedOver: number;
  readonly holds: boolean;
  readonly reason: Reason;
  readonly evaluatedAt: Date;
  /** The percent that brought the mark in that month. */
  readonly threshold: number;
}

/** The partner's own shares, the newest months first. */
export async function sharesOf(db: Knex, partnerId: number, most: number): Promise<ListedShare[]> {
  const newest = db({ s: TABLES.shares })
    .join({ e: TABLES.evaluations }, 'e.id', 's.evaluation_id')
    .where('s.partner_id', partnerId)
    .distinctOn('s.month')
    .orderBy([
      { column: 's.month', order: 'desc' },
      { column: 's.revision', order: 'desc' },
    ])
    .limit(most)
    .select({
      month: 's.month',
      revision: 's.revision',
      bought: 's.bought',
      handedOver: 's.handed_over',
      holds: 's.holds',
      reason: 's.reason',
      evaluatedAt: 'e.evaluated_at',
      threshold: 'e.threshold',
    });
  const rows: unknown = await newest;
  return rows as ListedShare[];
}
