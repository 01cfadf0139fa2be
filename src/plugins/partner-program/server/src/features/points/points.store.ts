import type { Knex } from 'knex';

import type { Entry, Scheme } from '../../../../rules/points/points';
import { addDays, startOf, type Day, type Instant } from '../../../../rules/shared/days';
import type { Unit } from '../../platform/unit-of-work';
import { countingOn, TABLES } from './tables';

export const POINT_ENTRY = 'plugin::partner-program.point-entry';

/** A line of the ledger as it is stored. */
export interface StoredEntry extends Entry {
  readonly id: number;
  readonly documentId: string;
  readonly partnerId: number;
  readonly activityId: number | null;
  readonly activityCode: string | null;
  /** The day of the activity: yearly caps count by it. */
  readonly earnedOn: Day | null;
  readonly reason: string | null;
  readonly reversed: boolean;
}

interface EntryRow {
  id: number;
  document_id: string;
  partner_id: number;
  scheme: Scheme;
  points: number;
  effective_from: Day;
  effective_to: Day | null;
  booked_at: Date;
  cause_kind: string;
  cause_id: string;
  cause_revision: number;
  activity_id: number | null;
  activity_code: string | null;
  earned_on: Day | null;
  reason: string | null;
  reversed: boolean;
}

/**
 * Every entry of causes of one kind by the cause's id, oldest first, held for the rest of the
 * transaction: staff may be taking one of them back at this moment.
 */
export async function lockEntriesOf(
  unit: Unit,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, StoredEntry[]>> {
  const where = { 'e.cause_kind': kind };
  const query = (): Knex.QueryBuilder =>
    entryQuery(unit.trx).where(where).whereIn('e.cause_id', ids);
  const locked = await unit
    .trx({ e: TABLES.entries })
    .where(where)
    .whereIn('e.cause_id', ids)
    .orderBy('e.id')
    .forUpdate()
    .select('e.id');
  const rows = locked.length > 0 ? ((await query()) as EntryRow[]) : [];
  const byCause = new Map<string, StoredEntry[]>(ids.map((id) => [id, []]));
  for (const entry of rows.map(entryOf)) byCause.get(entry.cause.id)?.push(entry);
  return byCause;
}

/** A line of the ledger never changes: neither does its version. */
export const ENTRY_VERSION = 1;

/** One entry by its public name, locked: it is taken back once. */
export async function lockEntry(unit: Unit, documentId: string): Promise<StoredEntry | undefined> {
  await unit.trx(TABLES.entries).where('document_id', documentId).forUpdate().first('id');
  return readEntry(unit.trx, documentId);
}

/** One entry by its public name. */
export async function readEntry(db: Knex, documentId: string): Promise<StoredEntry | undefined> {
  const [row] = (await entryQuery(db).where('e.document_id', documentId)) as EntryRow[];
  return row && entryOf(row);
}

/** A page of a partner's statement, newest first. */
export async function readStatement(
  db: Knex,
  of: { partnerId: number; scheme: Scheme; knownOn?: Day | undefined },
  page: number,
  pageSize: number,
): Promise<{ entries: StoredEntry[]; total: number }> {
  const mine = (query: Knex.QueryBuilder): void => {
    void query.where({ 'e.partner_id': of.partnerId, 'e.scheme': of.scheme });
    if (of.knownOn !== undefined) void query.where('e.booked_at', '<', endOf(of.knownOn));
  };
  const rows = (await entryQuery(db, of.knownOn)
    .where(mine)
    .clearOrder()
    .orderBy('e.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as EntryRow[];
  const counted: unknown = await db({ e: TABLES.entries }).where(mine).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { entries: rows.map(entryOf), total: Number(count?.total ?? 0) };
}

interface BalanceOf {
  readonly partnerId: number;
  readonly scheme: Scheme;
  readonly on: Day;
  readonly knownOn?: Day | undefined;
}

/** D-ledger: the sum of what counts on a day, as known at the end of another. */
export async function readBalance(db: Knex, of: BalanceOf): Promise<number> {
  const [row] = await standing(db, of).sum<{ balance: string | null }[]>({ balance: 'points' });
  return Number(row?.balance ?? 0);
}

/** Points of one last day. */
export interface Expiring {
  readonly lastDay: Day;
  readonly points: number;
}

/**
 * What of a balance expires when, the next day first. What was taken back counts against it until the
 * same day, so nothing is left of it here.
 */
export async function readExpiring(db: Knex, of: BalanceOf): Promise<Expiring[]> {
  const rows: unknown = await standing(db, of)
    .whereNotNull('effective_to')
    .groupBy('effective_to')
    .havingRaw('sum(points) <> 0')
    .orderBy('effective_to')
    .select({ lastDay: 'effective_to', points: db.raw('sum(points)::int') });
  return rows as Expiring[];
}

function standing(db: Knex, of: BalanceOf): Knex.QueryBuilder {
  const query = db(TABLES.entries)
    .where({ partner_id: of.partnerId, scheme: of.scheme })
    .where(countingOn(of.on));
  if (of.knownOn !== undefined) void query.where('booked_at', '<', endOf(of.knownOn));
  return query;
}

function endOf(day: Day): Instant {
  return startOf(addDays(day, 1));
}

function reversalOf(db: Knex, knownOn?: Day): Knex.QueryBuilder {
  const query = db({ r: TABLES.entries }).whereRaw('r.reverses_id = e.id').select(db.raw('1'));
  if (knownOn !== undefined) query.where('r.booked_at', '<', endOf(knownOn));
  return query;
}

/** SQL of the points that stand for causes of a kind; `id` is a column that holds the cause's id. */
export function standingPoints(db: Knex, kind: string, id: string): Knex.Raw {
  const points = db({ e: TABLES.entries })
    .where('e.cause_kind', kind)
    .whereRaw('e.cause_id = ??', [id])
    .whereNotExists(reversalOf(db))
    .select(db.raw('coalesce(sum(e.points), 0)::int'));
  return db.raw('(?)', [points]);
}

function entryQuery(db: Knex, knownOn?: Day): Knex.QueryBuilder {
  return db({ e: TABLES.entries })
    .leftJoin({ a: TABLES.activities }, 'a.id', 'e.activity_id')
    .orderBy('e.id')
    .select(
      'e.*',
      'a.code as activity_code',
      db.raw('exists (?) as reversed', [reversalOf(db, knownOn)]),
    );
}

function entryOf(row: EntryRow): StoredEntry {
  return {
    id: row.id,
    documentId: row.document_id,
    partnerId: row.partner_id,
    scheme: row.scheme,
    points: row.points,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    bookedAt: row.booked_at.toISOString() as Instant,
    cause: { kind: row.cause_kind, id: row.cause_id, revision: row.cause_revision },
    activityId: row.activity_id,
    activityCode: row.activity_code,
    earnedOn: row.earned_on,
    reason: row.reason,
    reversed: row.reversed,
  };
}
