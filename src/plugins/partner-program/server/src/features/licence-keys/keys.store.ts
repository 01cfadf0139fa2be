import type { Knex } from 'knex';

import type { Held, KeyFacts, KeyKind, Transfer } from '../../../../rules/licence-keys/key';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import type { RecordRef } from '../../platform/actions/action';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { TABLES } from './tables';

/** A key as it is stored, with its hashes and transfers. `partnerId` is its buyer. */
export interface LicenceKey extends KeyFacts, Held {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
}

interface KeyColumns {
  id: number;
  document_id: string;
  version: number;
  external_id: string;
  last_four: string;
  product_id: number;
  edition: string | null;
  kind: KeyKind;
  partner_id: number;
  bought_on: Day;
  activated_on: Day | null;
  returned_on: Day | null;
  revision: number;
}

type Where = (query: Knex.QueryBuilder) => unknown;

async function readWhere(db: Knex, where: Where): Promise<LicenceKey[]> {
  const query = db(TABLES.keys).orderBy('id');
  where(query);
  const rows = (await query) as KeyColumns[];
  const ids = rows.map(({ id }) => id);
  const hashes = await db(TABLES.hashes)
    .whereIn('key_id', ids)
    .orderBy('id')
    .select<{ key_id: number; hash: string }[]>('key_id', 'hash');
  const transfers = await db(TABLES.transfers)
    .whereIn('key_id', ids)
    .orderBy('id')
    .select<{ key_id: number; to_id: number; from_day: Day }[]>('key_id', 'to_id', 'from_day');
  const hashesOf = groupBy(hashes, ({ key_id: id }) => id);
  const transfersOf = groupBy(transfers, ({ key_id: id }) => id);
  return rows.map((row) => ({
    ...keyOf(row),
    hashes: (hashesOf.get(row.id) ?? []).map(({ hash }) => hash),
    transfers: (transfersOf.get(row.id) ?? []).map(
      ({ to_id: partnerId, from_day: from }): Transfer => ({ partnerId, from }),
    ),
  }));
}

function keyOf(row: KeyColumns): Omit<LicenceKey, 'hashes' | 'transfers'> {
  return {
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    externalId: row.external_id,
    lastFour: row.last_four,
    productId: row.product_id,
    edition: row.edition,
    kind: row.kind,
    partnerId: row.partner_id,
    boughtOn: row.bought_on,
    activatedOn: row.activated_on,
    returnedOn: row.returned_on,
    revision: row.revision,
  };
}

/** The keys of these record numbers. */
export async function keysByIds(db: Knex, ids: readonly number[]): Promise<LicenceKey[]> {
  return readWhere(db, (query) => query.whereIn('id', [...ids]));
}

/** The keys of these numbers of the sales system. */
export async function keysByExternalId(db: Knex, ids: readonly string[]): Promise<LicenceKey[]> {
  return readWhere(db, (query) => query.whereIn('external_id', [...ids]));
}

/** The keys behind hashes as `readHash` gives them; a hash that nobody knows is not in the map. */
export async function keysByHash(
  db: Knex,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, LicenceKey>> {
  const wanted = new Set(hashes);
  const owners = db(TABLES.hashes).whereIn('hash', [...wanted]);
  const keys = await readWhere(db, (query) => query.whereIn('id', owners.select('key_id')));
  const pairs = keys.flatMap((key) => key.hashes.map((hash) => [hash, key] as const));
  return new Map(pairs.filter(([hash]) => wanted.has(hash)));
}

/** The key of that public name, without a lock. */
export async function readKey(db: Knex, documentId: string): Promise<LicenceKey | undefined> {
  const [key] = await readWhere(db, (query) => query.where('document_id', documentId));
  return key;
}

/**
 * Locks a key for the rest of the transaction: whoever hands it over, transfers it or links a hash
 * to it waits. Lock the partner first where both are needed. Undefined when there is none.
 */
export async function lockKey(unit: Unit, id: number): Promise<LicenceKey | undefined> {
  await unit.trx(TABLES.keys).where({ id }).forUpdate().first('id');
  const [key] = await keysByIds(unit.trx, [id]);
  return key;
}

/** The same by its public name; refuses like every lock of a record. */
export async function lockKeyRecord(unit: Unit, ref: RecordRef): Promise<Decision<LicenceKey>> {
  await unit.trx(TABLES.keys).where('document_id', ref.documentId).forUpdate().first('id');
  const key = await readKey(unit.trx, ref.documentId);
  return key ? sameVersion(key, ref) : refuse('record.not-found');
}

/** Marks a key as changed when only what hangs on it did. @returns its new version */
export async function touchKey(unit: Unit, id: number): Promise<number> {
  const [row] = await unit
    .trx(TABLES.keys)
    .where({ id })
    .update({ updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}
