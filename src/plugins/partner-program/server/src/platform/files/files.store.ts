import type { Knex } from 'knex';

import { newDocumentId } from '../database/ids';
import { PARTNERS_TABLE } from '../database/partners-table';
import type { Unit } from '../unit-of-work';
import type { FileType } from './content/types';

export const FILES_TABLE = 'pp_private_files';

/** A private file as its record has it. */
export interface PrivateFile {
  readonly id: number;
  readonly documentId: string;
  readonly partnerId: number;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly storageKey: string;
  /** The record it is attached to; null: to none yet. */
  readonly attachedTo: RecordName | null;
}

/** A record as the journal names it. */
export interface RecordName {
  readonly record: string;
  readonly documentId: string;
}

/** Names a file; with a partner, anybody else's is not there. */
export interface FileRef {
  readonly documentId: string;
  readonly partnerId?: number | undefined;
}

interface FileRow {
  id: number;
  document_id: string;
  partner_id: number;
  name: string;
  type: FileType;
  bytes: number;
  storage_key: string;
  record: string | null;
  record_id: string | null;
}

export type NewFile = Pick<PrivateFile, 'partnerId' | 'name' | 'type' | 'bytes' | 'storageKey'> & {
  readonly sha256: string;
};

/** Keeps the record of a file whose bytes are stored; answers its public name. */
export async function insertFile(unit: Unit, file: NewFile): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(FILES_TABLE).insert({
    document_id: documentId,
    partner_id: file.partnerId,
    name: file.name,
    type: file.type,
    bytes: file.bytes,
    checksum: file.sha256,
    storage_key: file.storageKey,
    stored_at: unit.now,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** The file of that name, without a lock; a partner finds its own alone. */
export async function findFile(db: Knex, ref: FileRef): Promise<PrivateFile | undefined> {
  const row = await named(db, ref).first<FileRow | undefined>();
  return row && fileOf(row);
}

/** The same, locked for the rest of the transaction. */
export async function lockFile(unit: Unit, ref: FileRef): Promise<PrivateFile | undefined> {
  const row = await named(unit.trx, ref).forUpdate().first<FileRow | undefined>();
  return row && fileOf(row);
}

/** Files by their numbers. */
export async function findFiles(db: Knex, ids: readonly number[]): Promise<PrivateFile[]> {
  if (ids.length === 0) return [];
  const rows = await db<FileRow>(FILES_TABLE).whereIn('id', [...ids]);
  return rows.map(fileOf);
}

/** Files of records of one kind, by the records' public names, in the order of their upload. */
export async function findAttached(
  db: Knex,
  record: string,
  documentIds: readonly string[],
): Promise<PrivateFile[]> {
  if (documentIds.length === 0) return [];
  const query = db<FileRow>(FILES_TABLE).where({ record });
  return (await query.whereIn('record_id', [...documentIds]).orderBy('id')).map(fileOf);
}

/** Attaches a file to a record; whether it is free is decided before, under its lock. */
export async function saveAttachment(unit: Unit, id: number, to: RecordName): Promise<void> {
  const values = { record: to.record, record_id: to.documentId, updated_at: unit.now };
  await unit.trx(FILES_TABLE).where({ id }).update(values);
}

/** Deletes the record of a file; its bytes go when that is committed. */
export async function deleteFile(unit: Unit, id: number): Promise<void> {
  await unit.trx(FILES_TABLE).where({ id }).delete();
}

/** One at a time per partner, until the transaction ends: for what is counted and then added to. */
export async function lockUploadsOf(unit: Unit, partnerId: number): Promise<void> {
  const name = `private-files:${partnerId}`;
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}

/** How many files of the partner belong to nothing. */
export async function countUnattached(db: Knex, partnerId: number): Promise<number> {
  const query = db(FILES_TABLE).where('partner_id', partnerId).whereNull('record');
  const [row] = await query.count({ total: '*' });
  return Number(row?.total ?? 0);
}

/**
 * Deletes files that were stored before that moment and belong to nothing. One that is being
 * attached at this moment is left.
 */
export async function deleteUnattached(unit: Unit, storedBefore: Date): Promise<PrivateFile[]> {
  const old = unit
    .trx(FILES_TABLE)
    .whereNull('record')
    .where('stored_at', '<', storedBefore)
    .forUpdate()
    .skipLocked()
    .select('id');
  const rows = await unit.trx<FileRow>(FILES_TABLE).whereIn('id', old).delete().returning('*');
  return rows.map(fileOf);
}

/** Those of the keys that a file lies under. */
export async function knownKeys(db: Knex, keys: readonly string[]): Promise<Set<string>> {
  const known = await db(FILES_TABLE)
    .whereIn('storage_key', [...keys])
    .pluck<string[]>('storage_key');
  return new Set(known);
}

/** The number of the partner of that public name. */
export async function partnerIdOf(db: Knex, documentId: string): Promise<number | undefined> {
  const query = db(PARTNERS_TABLE).where('document_id', documentId);
  return (await query.first<{ id: number } | undefined>('id'))?.id;
}

function named(db: Knex, { documentId, partnerId }: FileRef): Knex.QueryBuilder {
  const query = db(FILES_TABLE).where('document_id', documentId);
  return partnerId === undefined ? query : query.where('partner_id', partnerId);
}

function fileOf(row: FileRow): PrivateFile {
  const { record, record_id: recordId } = row;
  return {
    id: row.id,
    documentId: row.document_id,
    partnerId: row.partner_id,
    name: row.name,
    type: row.type,
    bytes: row.bytes,
    storageKey: row.storage_key,
    attachedTo: record && recordId ? { record, documentId: recordId } : null,
  };
}
