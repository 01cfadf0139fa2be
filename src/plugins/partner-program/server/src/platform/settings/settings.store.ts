import type { Knex } from 'knex';

import type { Day, Instant } from '../../../../rules/shared/days';
import { newDocumentId } from '../database/ids';
import { fromJsonb } from '../database/json';
import type { Unit } from '../unit-of-work';
import { SETTINGS_TABLE } from './settings';

/** One value a setting was given, with its day of effect. */
export interface SettingRow {
  readonly documentId: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Day;
  readonly note: string | null;
  readonly setAt: Instant;
  readonly setBy: string | null;
}

interface Row {
  document_id: string;
  key: string;
  value: unknown;
  effective_from: Day;
  note: string | null;
  created_at: Date;
  set_by: string | null;
}

/** Every value ever given, of one setting or of all: the newest day of effect first. */
export async function readSettingRows(db: Knex, key?: string): Promise<SettingRow[]> {
  const query = db({ s: SETTINGS_TABLE })
    .leftJoin({ a: 'admin_users' }, 'a.id', 's.created_by_id')
    .orderBy([
      { column: 's.effective_from', order: 'desc' },
      { column: 's.id', order: 'desc' },
    ])
    .select('s.document_id', 's.key', 's.value', 's.effective_from', 's.note', 's.created_at')
    .select(
      db.raw("coalesce(nullif(trim(concat(a.firstname, ' ', a.lastname)), ''), a.email) as set_by"),
    );
  if (key !== undefined) void query.where('s.key', key);
  const rows: unknown = await query;
  return (rows as Row[]).map(rowOf);
}

/** Of two who change one setting at the same time, the second waits. */
export async function lockSetting(unit: Unit, key: string): Promise<void> {
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`setting:${key}`]);
}

/** Adds a value: rows of settings are never changed (D-settings, D-history). */
export async function insertSetting(
  unit: Unit,
  row: Pick<SettingRow, 'key' | 'value' | 'effectiveFrom' | 'note'>,
): Promise<string> {
  const documentId = newDocumentId();
  const author = unit.actor.kind === 'admin' ? Number(unit.actor.id) : null;
  await unit.trx(SETTINGS_TABLE).insert({
    document_id: documentId,
    key: row.key,
    value: JSON.stringify(row.value),
    effective_from: row.effectiveFrom,
    note: row.note,
    created_at: unit.now,
    updated_at: unit.now,
    published_at: unit.now,
    created_by_id: author,
    updated_by_id: author,
  });
  return documentId;
}

function rowOf(row: Row): SettingRow {
  return {
    documentId: row.document_id,
    key: row.key,
    value: fromJsonb(row.value),
    effectiveFrom: row.effective_from,
    note: row.note,
    setAt: row.created_at.toISOString() as Instant,
    setBy: row.set_by,
  };
}
