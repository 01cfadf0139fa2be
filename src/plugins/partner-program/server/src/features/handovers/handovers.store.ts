import type { Knex } from 'knex';

import type { Instant } from '../../../../rules/shared/days';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { RecordRef } from '../../platform/actions/action';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import type { Handover, HandoverFields, InsertedHandover } from './handover.record';
import { TABLES } from './tables';

const COLUMNS: Readonly<Record<keyof Handover, string>> = {
  id: 'id',
  documentId: 'document_id',
  version: 'version',
  keyId: 'key_id',
  partnerId: 'partner_id',
  reportId: 'report_id',
  site: 'site',
  revision: 'revision',
  state: 'state',
  heldBecause: 'held_because',
  dueOn: 'due_on',
  confirmedAt: 'confirmed_at',
  confirmedOn: 'confirmed_on',
  acceptedAt: 'accepted_at',
  annulledAt: 'annulled_at',
  partnerReason: 'partner_reason',
  note: 'note',
  edition: 'edition',
  total: 'total',
  passedTests: 'passed_tests',
  failed: 'failed',
  waiting: 'waiting',
  required: 'required',
  requiredPassed: 'required_passed',
  categories: 'categories',
  tests: 'tests',
};
const JSON_FIELDS = ['heldBecause', 'categories', 'tests'] as const;
const INSTANTS = ['confirmedAt', 'acceptedAt', 'annulledAt'] as const;

type Columns = Record<string, unknown>;

function columnsOf(fields: Partial<InsertedHandover>): Columns {
  const named = Object.entries(fields).map(([field, value]) => [
    COLUMNS[field as keyof Handover],
    JSON_FIELDS.some((json) => json === field) ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(named) as Columns;
}

function handoverOf(row: Columns): Handover {
  const fields = { ...row };
  for (const field of JSON_FIELDS) fields[field] = fromJsonb(row[field]);
  for (const field of INSTANTS) {
    const at = row[field] as Date | null;
    fields[field] = at && at.toISOString();
  }
  return fields as unknown as Handover;
}

async function readWhere(
  db: Knex,
  where: (query: Knex.QueryBuilder) => unknown,
): Promise<Handover[]> {
  const query = db(TABLES.handovers).orderBy('id');
  where(query);
  const rows: unknown = await query.select(COLUMNS);
  return (rows as Columns[]).map(handoverOf);
}

/** Handovers by their public names; of one partner where a partner asks. */
export async function readHandovers(
  db: Knex,
  documentIds: readonly string[],
  partnerId?: number,
): Promise<Handover[]> {
  return readWhere(db, (query) => {
    query.whereIn('document_id', [...documentIds]);
    if (partnerId !== undefined) query.where({ partner_id: partnerId });
  });
}

/** One handover, without a lock. */
export async function readHandover(db: Knex, documentId: string): Promise<Handover | undefined> {
  const [handover] = await readHandovers(db, [documentId]);
  return handover;
}

/** The same, locked for the rest of the transaction: the partner and the key were locked before. */
export async function lockHandover(unit: Unit, ref: RecordRef): Promise<Decision<Handover>> {
  const where = { document_id: ref.documentId };
  await unit.trx(TABLES.handovers).where(where).forUpdate().first('id');
  const handover = await readHandover(unit.trx, ref.documentId);
  return handover ? sameVersion(handover, ref) : refuse('record.not-found');
}

/** Every handover of a key by a partner, oldest first. The caller holds the key. */
export async function readProject(
  db: Knex,
  of: { readonly keyId: number; readonly partnerId: number },
): Promise<Handover[]> {
  const where = { key_id: of.keyId, partner_id: of.partnerId };
  return readWhere(db, (query) => query.where(where));
}

/** @returns its first version */
export async function insertHandover(unit: Unit, handover: InsertedHandover): Promise<number> {
  const times = { created_at: unit.now, updated_at: unit.now };
  const [row] = await unit
    .trx(TABLES.handovers)
    .insert({ ...columnsOf(handover), ...times })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

/** @returns its new version */
export async function saveHandover(
  unit: Unit,
  id: number,
  fields: Partial<HandoverFields>,
): Promise<number> {
  const [row] = await unit
    .trx(TABLES.handovers)
    .where({ id })
    .update({ ...columnsOf(fields), updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

/**
 * Q-competence, D-month: the first accepted handover of each key by each partner, as known before an
 * instant: what is accepted or annulled after it changes nothing. A query with `key_id`, `partner_id`,
 * `handover_id` and `confirmed_at`; what was confirmed from `before` on is not in it.
 */
export function handoversBefore(
  db: Knex,
  known: Instant,
  before: Instant = known,
): Knex.QueryBuilder {
  return db(TABLES.handovers)
    .where('accepted_at', '<', known)
    .where('confirmed_at', '<', before)
    .where((standing) => void standing.whereNull('annulled_at').orWhere('annulled_at', '>=', known))
    .distinctOn('key_id', 'partner_id')
    .orderBy(['key_id', 'partner_id', 'confirmed_at', 'id'])
    .select({
      key_id: 'key_id',
      partner_id: 'partner_id',
      handover_id: 'id',
      confirmed_at: 'confirmed_at',
    });
}
