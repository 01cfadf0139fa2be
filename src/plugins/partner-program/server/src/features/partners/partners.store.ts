import type { Knex } from 'knex';

import type {
  LadderStatus,
  PartnerFacts,
  Partnership,
  StatusLine,
} from '../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import { newDocumentId } from '../../platform/database/ids';
import { chosenDocument } from '../../platform/governed';
import type { Unit } from '../../platform/unit-of-work';

export const TABLES = {
  partners: 'pp_partners',
  statuses: 'pp_partner_statuses',
  slugs: 'pp_partner_slugs',
  consents: 'pp_consents',
  users: 'pp_partner_users',
  cities: 'pp_cities',
  regions: 'pp_regions',
  partnerCity: 'pp_partners_city_lnk',
} as const;

export const PARTNER = 'plugin::partner-program.partner';

/** A partner with the facts its rules need. */
export interface Partner extends PartnerFacts {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly bin: string;
  readonly tradingName: string;
  readonly slug: string;
}

interface PartnerRow {
  id: number;
  document_id: string;
  version: number;
  bin: string;
  trading_name: string;
  slug: string;
  partnership: Partnership;
  ladder: LadderStatus;
  partnership_since: Day;
  ladder_since: Day;
}

const since = (kind: string): string =>
  `(select max(s.from_day)::text from ${TABLES.statuses} s
    where s.partner_id = p.id and s.kind = '${kind}') as ${kind}_since`;

/** The partner of that public name; undefined when there is none. */
export async function readPartner(db: Knex, documentId: string): Promise<Partner | undefined> {
  const row = await partnerQuery(db)
    .where('p.document_id', documentId)
    .first<PartnerRow | undefined>();
  return row && partnerOf(row);
}

/** The partner of that record number. */
export async function readPartnerById(db: Knex, id: number): Promise<Partner | undefined> {
  const row = await partnerQuery(db).where('p.id', id).first<PartnerRow | undefined>();
  return row && partnerOf(row);
}

/**
 * Locks the partner for the rest of the transaction. Refuses with `record.not-found`, also for
 * somebody else's, or `record.version-conflict`.
 */
export async function lockPartner(unit: Unit, ref: RecordRef): Promise<Decision<Partner>> {
  const query = unit.trx(TABLES.partners).where('document_id', ref.documentId).forUpdate();
  if (ref.partnerId !== undefined) query.where('id', ref.partnerId);
  const locked = await query.first<{ id: number } | undefined>('id');
  const partner = locked && (await readPartnerById(unit.trx, locked.id));
  if (!partner) return refuse('record.not-found');
  return sameVersion(partner, ref);
}

/** Locks a partner by its record number, for features that hold one. */
export async function lockPartnerById(unit: Unit, id: number): Promise<Partner> {
  await unit.trx(TABLES.partners).where('id', id).forUpdate().first('id');
  const partner = await readPartnerById(unit.trx, id);
  if (!partner) throw new Error(`No partner ${id}`);
  return partner;
}

/**
 * Locks partners in the order of their numbers, whoever asks: two that need several wait for each
 * other and never crosswise. What points at them may be written meanwhile.
 */
export async function lockPartners(unit: Unit, ids: readonly number[]): Promise<void> {
  const query = unit.trx(TABLES.partners).whereRaw('id = any(?::int[])', [ids]).orderBy('id');
  if (ids.length > 0) await query.forNoKeyUpdate().select('id');
}

/** Refuses with `record.version-conflict` when the record is newer than what was decided on. */
export function sameVersion<R extends { version: number }>(record: R, ref: RecordRef): Decision<R> {
  const { expectedVersion } = ref;
  if (expectedVersion === undefined || expectedVersion === record.version) return accept(record);
  return refuse('record.version-conflict', { expectedVersion, version: record.version });
}

function partnerQuery(db: Knex): Knex.QueryBuilder {
  return db({ p: TABLES.partners }).select(
    'p.id',
    'p.document_id',
    'p.version',
    'p.bin',
    'p.trading_name',
    'p.slug',
    'p.partnership',
    'p.ladder',
    db.raw(since('partnership')),
    db.raw(since('ladder')),
  );
}

function partnerOf(row: PartnerRow): Partner {
  return {
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    bin: row.bin,
    tradingName: row.trading_name,
    slug: row.slug,
    partnership: row.partnership,
    ladder: row.ladder,
    partnershipSince: row.partnership_since,
    ladderSince: row.ladder_since,
  };
}

/** Appends a line of the partner's dated history. */
export async function appendStatus(
  unit: Unit,
  partnerId: number,
  line: StatusLine,
  reason: string | null,
): Promise<void> {
  await unit.trx(TABLES.statuses).insert({
    document_id: newDocumentId(),
    partner_id: partnerId,
    kind: line.kind,
    value: line.value,
    from_day: line.from,
    reason,
    created_at: unit.now,
    updated_at: unit.now,
  });
}

/** Writes fields of the partner itself and answers its new version. */
export async function savePartner(
  unit: Unit,
  documentId: string,
  data: Record<string, unknown>,
): Promise<number> {
  await unit.strapi.documents(PARTNER).update({ documentId, data });
  const row = await unit
    .trx(TABLES.partners)
    .where('document_id', documentId)
    .first<{ version: number }>('version');
  return row.version;
}

/** Slugs that start like this one and are or were somebody else's. */
export async function slugsLike(db: Knex, slug: string, partnerId = 0): Promise<Set<string>> {
  const like = `${slug}%`;
  const former = db(TABLES.slugs).where('slug', 'like', like).whereNot('partner_id', partnerId);
  const rows = await db(TABLES.partners)
    .where('slug', 'like', like)
    .whereNot('id', partnerId)
    .select('slug')
    .unionAll(former.select('slug'));
  return new Set((rows as { slug: string }[]).map((row) => row.slug));
}

/** Keeps a slug that the partner leaves, so that its old address goes on answering; once. */
export async function keepOldSlug(unit: Unit, partner: Partner): Promise<void> {
  const row = {
    document_id: newDocumentId(),
    slug: partner.slug,
    partner_id: partner.id,
    created_at: unit.now,
    updated_at: unit.now,
  };
  await unit.trx(TABLES.slugs).insert(row).onConflict('slug').ignore();
}

/** The record number behind a relation as the Content Manager sends it; undefined without one. */
export async function partnerIdOf(db: Knex, relation: unknown): Promise<number | undefined> {
  const documentId = chosenDocument(relation);
  if (documentId === undefined) return undefined;
  const partner = await readPartner(db, documentId);
  return partner?.id;
}

/** The first day of the partnership since its last gap; null when it never had one. */
export async function partnershipResumedOn(db: Knex, partnerId: number): Promise<Day | null> {
  const [newest, earlier] = await db(TABLES.statuses)
    .where({ partner_id: partnerId, kind: 'partnership' })
    .orderBy('id', 'desc')
    .limit(2)
    .select<{ from_day: Day }[]>('from_day');
  return newest && earlier ? newest.from_day : null;
}

/** First day of the partnership since it last ended, whatever suspended it since; null: it never did. */
export async function partnershipBegunOn(db: Knex, partnerId: number): Promise<Day | null> {
  const own = { partner_id: partnerId, kind: 'partnership' };
  const ended = db(TABLES.statuses)
    .where({ ...own, value: 'ended' })
    .max('id');
  const line = await db(TABLES.statuses)
    .where(own)
    .where('id', '>', ended)
    .orderBy('id')
    .first<{ from_day: Day } | undefined>('from_day');
  return line?.from_day ?? null;
}

/** Of two who choose an address at the same time, the second waits. */
export async function lockSlugs(unit: Unit): Promise<void> {
  await unit.trx.raw("select pg_advisory_xact_lock(hashtextextended('slug', 0))");
}

/** A partner's dated history of one kind, oldest first: of several lines of a day the last speaks. */
export async function historyOf(
  db: Knex,
  partnerId: number,
  kind: StatusLine['kind'],
): Promise<{ readonly value: string; readonly from: Day }[]> {
  return db(TABLES.statuses)
    .where({ partner_id: partnerId, kind })
    .orderBy(['from_day', 'id'])
    .select<{ value: string; from: Day }[]>({ value: 'value', from: 'from_day' });
}
