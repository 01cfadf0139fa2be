import type { Knex } from 'knex';

import type { KeyChange, Stored } from '../../../../rules/licence-keys/batch.rules';
import type { KeyFacts, Known, Named } from '../../../../rules/licence-keys/key';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { partnersByBin } from '../partners';
import { productsByCode } from '../projects';
import { hashOf } from './hash-of';
import { keysByExternalId, keysByHash } from './keys.store';
import { TABLES } from './tables';

/** Whoever writes contents or hashes of keys follows one another, on all servers. */
export async function lockIntake(unit: Unit): Promise<void> {
  await unit.trx.raw("select pg_advisory_xact_lock(hashtextextended('licence-keys', 0))");
}

/** The partners and products that rows name. */
export async function readKnown(db: Knex, { partnerBins, products }: Named): Promise<Known> {
  const found = await productsByCode(db, products);
  return {
    partners: await partnersByBin(db, partnerBins),
    products: new Map([...found].map(([code, { id }]) => [code, id])),
    hashOf,
  };
}

/** The keys that rows name, and whose these hashes are. The caller holds the intake. */
export async function readStored(db: Knex, { externalIds, hashes }: Named): Promise<Stored> {
  const keys = await keysByExternalId(db, [...new Set(externalIds)]);
  const owners = await keysByHash(db, hashes);
  return {
    keys: new Map(keys.map((key) => [key.externalId, key])),
    owners: new Map([...owners].map(([hash, key]) => [hash, key.externalId])),
  };
}

/** A change of a key whose public name is settled. */
export type NamedChange = KeyChange & { readonly documentId: string };

/** Writes the last content of each key, appends every content to its history, adds hashes. */
export async function saveKeys(unit: Unit, changes: readonly NamedChange[]): Promise<void> {
  if (changes.length === 0) return;
  const times = { received_at: unit.now, created_at: unit.now, updated_at: unit.now };
  const last = new Map(changes.map((change) => [change.documentId, change.key]));
  const saved = await unit
    .trx(TABLES.keys)
    .insert(
      [...last].map(([documentId, key]) => ({
        ...columnsOf(key),
        ...times,
        document_id: documentId,
        external_id: key.externalId,
      })),
    )
    .onConflict('external_id')
    .merge([...CORRECTED])
    .returning<{ id: number; document_id: string }[]>(['id', 'document_id']);
  const idOf = new Map(saved.map(({ id, document_id: name }) => [name, id]));
  await unit.trx(TABLES.revisions).insert(
    changes.map(({ key, documentId }) => ({
      ...columnsOf(key),
      ...times,
      document_id: newDocumentId(),
      key_id: idOf.get(documentId),
      sent_by: unit.actor.id,
    })),
  );
  const added = changes.flatMap(({ documentId, added: hashes }) =>
    hashes.map((hash) => ({ keyId: idOf.get(documentId) ?? 0, hash })),
  );
  await addHashes(unit, added);
}

/** Gives hashes to keys. A hash belongs to one key: a unique key of the database says so. */
export async function addHashes(
  unit: Unit,
  hashes: readonly { readonly keyId: number; readonly hash: string }[],
): Promise<void> {
  if (hashes.length === 0) return;
  const times = { added_at: unit.now, created_at: unit.now, updated_at: unit.now };
  await unit.trx(TABLES.hashes).insert(
    hashes.map(({ keyId, hash }) => ({
      ...times,
      document_id: newDocumentId(),
      key_id: keyId,
      hash,
    })),
  );
}

/** What a correction may change of a key. */
export const CORRECTED = [
  'last_four',
  'product_id',
  'edition',
  'kind',
  'partner_id',
  'bought_on',
  'activated_on',
  'returned_on',
  'revision',
  'received_at',
  'updated_at',
] as const;

function columnsOf(key: KeyFacts) {
  return {
    last_four: key.lastFour,
    product_id: key.productId,
    edition: key.edition,
    kind: key.kind,
    partner_id: key.partnerId,
    bought_on: key.boughtOn,
    activated_on: key.activatedOn,
    returned_on: key.returnedOn,
    revision: key.revision,
  };
}
