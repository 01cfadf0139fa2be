import type { Knex } from 'knex';

import type { ClaimFacts, ClaimState, NamedKey } from '../../../../rules/licence-keys/claim';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { keysByHash, type LicenceKey } from './keys.store';
import { TABLES } from './tables';

/** A claim as it is stored, with the key that has its hash today. */
export interface KeyClaim extends ClaimFacts, NamedKey {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly key: LicenceKey | null;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly partnerReason: string | null;
}

type Row = Omit<KeyClaim, 'key'>;

const COLUMNS = {
  id: 'c.id',
  documentId: 'c.document_id',
  version: 'c.version',
  partnerId: 'c.partner_id',
  hash: 'c.hash',
  lastFour: 'c.last_four',
  state: 'c.state',
  requestedAt: 'c.requested_at',
  decidedAt: 'c.decided_at',
  partnerReason: 'c.partner_reason',
};

/** The claim of that public name, without a lock. */
export async function readClaim(db: Knex, documentId: string): Promise<KeyClaim | undefined> {
  const query = db({ c: TABLES.claims }).where('c.document_id', documentId).select(COLUMNS);
  const row = (await query.first()) as Row | undefined;
  return row && (await withKeys(db, [row]))[0];
}

async function withKeys(db: Knex, rows: readonly Row[]): Promise<KeyClaim[]> {
  const keys = await keysByHash(
    db,
    rows.map(({ hash }) => hash),
  );
  return rows.map((row) => ({ ...row, key: keys.get(row.hash) ?? null }));
}

/** Locks the claim; refuses like every lock of a record. */
export async function lockClaim(unit: Unit, ref: RecordRef): Promise<Decision<KeyClaim>> {
  await unit.trx(TABLES.claims).where('document_id', ref.documentId).forUpdate().first('id');
  const claim = await readClaim(unit.trx, ref.documentId);
  return claim ? sameVersion(claim, ref) : refuse('record.not-found');
}

export interface ClaimFilter {
  readonly partnerId?: number | undefined;
  readonly state: readonly ClaimState[];
}

/** A page of claims, newest first. What a partner reads of them names no key. */
export async function listClaims(
  db: Knex,
  filter: ClaimFilter,
  page: number,
  pageSize: number,
): Promise<{ claims: Row[]; total: number }> {
  const wanted = (): Knex.QueryBuilder =>
    db({ c: TABLES.claims }).where((query) => {
      if (filter.partnerId !== undefined) void query.where('c.partner_id', filter.partnerId);
      if (filter.state.length > 0) void query.whereIn('c.state', [...filter.state]);
    });
  const rows: unknown = await wanted()
    .orderBy('c.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(COLUMNS);
  const counted: unknown = await wanted().count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { claims: rows as Row[], total: Number(count?.total ?? 0) };
}

/** How many claims of the partner wait, and whether one of this hash does. The partner is locked. */
export async function countOpen(
  db: Knex,
  partnerId: number,
  hash: string,
): Promise<{ open: number; sameOpen: boolean }> {
  const hashes = await db(TABLES.claims)
    .where({ partner_id: partnerId, state: 'requested' })
    .pluck<string[]>('hash');
  return { open: hashes.length, sameOpen: hashes.includes(hash) };
}

/** A new claim. It does not look for the key: what is known and what is not cost the same. */
export async function insertClaim(
  unit: Unit,
  partnerId: number,
  { hash, lastFour }: NamedKey,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.claims).insert({
    document_id: documentId,
    partner_id: partnerId,
    hash,
    last_four: lastFour,
    state: 'requested',
    requested_at: unit.now,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** Writes what became of a claim. @returns its new version */
export async function saveClaim(
  unit: Unit,
  claim: Pick<KeyClaim, 'id'>,
  data: { state: ClaimState; keyId?: number; partnerReason?: string },
): Promise<number> {
  const [row] = await unit
    .trx(TABLES.claims)
    .where({ id: claim.id })
    .update({
      state: data.state,
      key_id: data.keyId ?? null,
      partner_reason: data.partnerReason ?? null,
      decided_at: unit.now,
      updated_at: unit.now,
    })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

/** Q-again: appends a transfer of a key. */
export async function insertTransfer(
  unit: Unit,
  claim: KeyClaim,
  key: LicenceKey,
  from: { readonly partnerId: number; readonly day: Day },
): Promise<void> {
  await unit.trx(TABLES.transfers).insert({
    document_id: newDocumentId(),
    key_id: key.id,
    from_id: from.partnerId,
    to_id: claim.partnerId,
    from_day: from.day,
    claim_id: claim.id,
    created_at: unit.now,
    updated_at: unit.now,
  });
}

/** The waiting claims of these hashes, locked. */
export async function lockClaimsOf(unit: Unit, hashes: readonly string[]): Promise<KeyClaim[]> {
  const rows: unknown = await unit
    .trx({ c: TABLES.claims })
    .where('c.state', 'requested')
    .whereIn('c.hash', [...new Set(hashes)])
    .orderBy('c.id')
    .forUpdate()
    .select(COLUMNS);
  return withKeys(unit.trx, rows as Row[]);
}
