import type { Knex } from 'knex';

import type { ReportForm } from '../../../../rules/monitor-reports/form';
import type { Report, ReportContent } from '../../../../rules/monitor-reports/report';
import { addDays, startOf, type Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { LICENCE_KEY_TABLES } from '../licence-keys';
import { TABLES } from './tables';

export type ReportSource = 'monitor' | 'upload';
export type ReportState = 'received' | 'matched' | 'confirmed';

/** A report as it is stored, without the customer's contact. */
export interface StoredReport {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly state: ReportState;
  readonly keyId: number | null;
  readonly keyHash: string;
  readonly receivedAt: Date;
  readonly site: string;
  readonly sites: readonly string[];
  readonly content: ReportContent;
}

interface Columns {
  fingerprint: string;
  id: number;
  document_id: string;
  version: number;
  state: ReportState;
  key_id: number | null;
  key_hash: string;
  received_at: Date;
  site: string;
  sites: unknown;
  content: unknown;
}

const COLUMNS = [
  'id',
  'document_id',
  'version',
  'state',
  'key_id',
  'key_hash',
  'received_at',
  'site',
  'sites',
  'content',
] as const;

/** What is known of a report beside what it says. */
interface Judged {
  /** Of its content. */
  readonly fingerprint: string;
  readonly source: ReportSource;
  /** Whether its own tests pass. */
  readonly passes: boolean;
}

/**
 * Keeps a report. One statement whatever key it names; of the same content nothing changes.
 */
export async function insertReport(
  unit: Unit,
  report: Report,
  { fingerprint, source, passes }: Judged,
): Promise<void> {
  const row = {
    ...textsOf(report.form),
    document_id: newDocumentId(),
    fingerprint,
    source,
    state: 'received',
    received_at: unit.now,
    content: JSON.stringify(report.content),
    passes,
    created_at: unit.now,
    updated_at: unit.now,
  };
  await unit.trx(TABLES.reports).insert(row).onConflict('fingerprint').ignore();
}

function textsOf({ texts, sites }: ReportForm) {
  return {
    key_hash: texts.LICENSE_KEY,
    company_name: texts.COMPANY_NAME,
    client: texts.CLIENT,
    client_post: texts.CLIENT_POST,
    city: texts.CITY,
    warned: texts.WARNED === 'Y',
    call_time_from: texts.CALL_TIME_FROM,
    call_time_to: texts.CALL_TIME_TO,
    phone: texts.PHONE,
    phone_add: texts.PHONE_ADD,
    email: texts.EMAIL,
    comment: texts.COMMENT,
    site: texts.SITE,
    sites: JSON.stringify(sites),
  };
}

/** The report of that content; undefined when there is none. */
export async function findByFingerprint(
  db: Knex,
  fingerprint: string,
): Promise<StoredReport | undefined> {
  const row = await db<Columns>(TABLES.reports)
    .where({ fingerprint })
    .first(...COLUMNS);
  return row && reportOf(row);
}

/** Reports by their public names, without a lock. */
export async function readReports(
  db: Knex,
  documentIds: readonly string[],
): Promise<StoredReport[]> {
  const rows = await db<Columns>(TABLES.reports)
    .whereIn('document_id', [...documentIds])
    .select(...COLUMNS);
  return rows.map(reportOf);
}

/** One report by its public name, without a lock. */
export async function readReport(db: Knex, documentId: string): Promise<StoredReport | undefined> {
  const [report] = await readReports(db, [documentId]);
  return report;
}

/** The same, locked for the rest of the transaction. Lock the partner and the key before. */
export async function lockReport(
  unit: Unit,
  documentId: string,
): Promise<StoredReport | undefined> {
  await unit.trx(TABLES.reports).where({ document_id: documentId }).forUpdate().first('id');
  return readReport(unit.trx, documentId);
}

/** The report has become a handover of the key: it stays. */
export async function confirmReport(unit: Unit, id: number, keyId: number): Promise<void> {
  const confirmed = { state: 'confirmed', key_id: keyId, updated_at: unit.now };
  await unit.trx(TABLES.reports).where({ id }).update(confirmed);
}

/** Reports whose key is known by now, oldest first, that no other server is looking at. */
export async function lockMatchable(
  unit: Unit,
  limit: number,
): Promise<{ id: number; documentId: string; keyId: number }[]> {
  return unit
    .trx({ r: TABLES.reports })
    .join({ h: LICENCE_KEY_TABLES.hashes }, 'h.hash', 'r.key_hash')
    .where('r.state', 'received')
    .orderBy('r.id')
    .limit(limit)
    .forUpdate('r')
    .skipLocked()
    .select({ id: 'r.id', documentId: 'r.document_id', keyId: 'h.key_id' });
}

/** Ties reports to their keys in one statement. */
export async function saveMatches(
  unit: Unit,
  matches: readonly { readonly id: number; readonly keyId: number }[],
): Promise<void> {
  const ids = matches.map(({ id }) => id);
  const keys = matches.map(({ keyId }) => keyId);
  await unit.trx.raw(
    `update ${TABLES.reports} r set state = 'matched', key_id = m.key_id, matched_at = ?, updated_at = ?
     from (select unnest(?::int[]) as id, unnest(?::int[]) as key_id) m
     where m.id = r.id and r.state = 'received'`,
    [unit.now, unit.now, ids, keys],
  );
}

/** What anybody posted of the key of that report: the first and the newest told of, and the rest. */
const POSTED_OF_KEY = `
  with posted as (
    select id, passes is true as passing, state = 'matched' and passes is true as told
    from ${TABLES.reports}
    where key_hash = (select key_hash from ${TABLES.reports} where fingerprint = ?)
      and state <> 'confirmed' and source = 'monitor'),
  turns as (
    select id, row_number() over (order by id) as first, row_number() over (order by id desc) as last
    from posted where told)`;

/**
 * Erases what anybody posted of the key of that report beyond `kept`: failing ones first, then the
 * oldest. Beside these stay passing ones of which the partner was told, the first `told` and the
 * newest. One statement whatever key it is; what somebody is just confirming is let be.
 * @returns public names
 */
export async function eraseSurplus(
  unit: Unit,
  fingerprint: string,
  { kept, told }: { readonly kept: number; readonly told: number },
): Promise<string[]> {
  const { rows } = await unit.trx.raw<{ rows: { document_id: string }[] }>(
    `delete from ${TABLES.reports} where id in (
       select id from ${TABLES.reports} where state <> 'confirmed' and id in (
         ${POSTED_OF_KEY}
         select id from posted
         where id not in (select id from turns where least(first, last) <= ?)
         order by passing desc, id desc offset ?)
       for update skip locked)
     returning document_id`,
    [fingerprint, told, kept],
  );
  return rows.map(({ document_id: documentId }) => documentId);
}

/** What nobody confirmed within 30 days goes with all it says. @returns public names */
export async function eraseUnconfirmed(unit: Unit, period: Day, days: number): Promise<string[]> {
  const rows = await unit
    .trx(TABLES.reports)
    .whereNot({ state: 'confirmed' })
    .where('received_at', '<', startOf(addDays(period, -days)))
    .delete()
    .returning<{ document_id: string }[]>('document_id');
  return rows.map(({ document_id: documentId }) => documentId);
}

function reportOf(row: Omit<Columns, 'fingerprint'>): StoredReport {
  return {
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    state: row.state,
    keyId: row.key_id,
    keyHash: row.key_hash,
    receivedAt: row.received_at,
    site: row.site,
    sites: fromJsonb(row.sites) as readonly string[],
    content: fromJsonb(row.content) as ReportContent,
  };
}
