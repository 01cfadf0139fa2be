import type { Knex } from 'knex';

import type { Holding, Level, Term } from '../../../../rules/competences/competence';
import type { Partnership } from '../../../../rules/partners/partner';
import type { ListingLine, PartnershipLine } from '../../../../rules/rating/rating';
import { addDays, startOf, type Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { JOURNAL_TABLE } from '../../platform/journal/journal.store';
import { COMPETENCE_TABLES } from '../competences';
import { PARTNER_TABLES } from '../partners';

/** The instant before which something was known on a day; undefined: all that is known now. */
export function knownBefore(knownOn: Day | null): string | undefined {
  return knownOn === null ? undefined : startOf(addDays(knownOn, 1));
}

/** A partner as the rating lists it. Names have no history: they are today's, as `listed` here is. */
export interface RatedPartner {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly bin: string;
  readonly slug: string | null;
  readonly partnership: Partnership;
  readonly listed: boolean;
  readonly cityRu: string | null;
  readonly cityKk: string | null;
  readonly cityEn: string | null;
}

/** Every partner, by record number. */
export async function readPartners(db: Knex): Promise<RatedPartner[]> {
  const rows = await db({ p: PARTNER_TABLES.partners })
    .leftJoin({ l: PARTNER_TABLES.partnerCity }, 'l.partner_id', 'p.id')
    .leftJoin({ c: PARTNER_TABLES.cities }, 'c.id', 'l.city_id')
    .orderBy('p.id')
    .select({
      id: 'p.id',
      documentId: 'p.document_id',
      name: 'p.trading_name',
      bin: 'p.bin',
      slug: 'p.slug',
      partnership: 'p.partnership',
      listed: db.raw('coalesce(p.listed, false)'),
      cityRu: 'c.name_ru',
      cityKk: 'c.name_kk',
      cityEn: 'c.name_en',
    });
  return rows as RatedPartner[];
}

/** A record with the instant it was written; null: before that was noted. */
type Dated<T> = T & { readonly writtenAt: string | null };

type OfPartner<T> = Dated<T & { readonly partnerId: number }>;
export type DatedLine = OfPartner<PartnershipLine>;
export type DatedListing = OfPartner<ListingLine>;

/** The histories of all partnerships, each in the order in which it was written. */
export async function readPartnershipLines(db: Knex): Promise<DatedLine[]> {
  return (await readLines(db, 'partnership')) as DatedLine[];
}

/** K3-rights: whoever left the list by its own wish or came back, in the same order. */
export async function readListingLines(db: Knex): Promise<DatedListing[]> {
  return (await readLines(db, 'listing')) as DatedListing[];
}

async function readLines(db: Knex, kind: 'partnership' | 'listing'): Promise<unknown[]> {
  return db(PARTNER_TABLES.statuses)
    .where('kind', kind)
    .orderBy('id')
    .select({
      partnerId: 'partner_id',
      value: 'value',
      from: 'from_day',
      writtenAt: instant(db, 'created_at'),
    });
}

/** A holding of ККВ, with when its parts came to be known. */
export interface DatedHolding extends Omit<Holding, 'terms'> {
  readonly id: number;
  readonly partnerId: number;
  readonly writtenAt: string | null;
  /** When its end was entered. */
  readonly endWrittenAt: string | null;
  readonly terms: readonly Dated<Term>[];
}

/** Every holding of ККВ, oldest first. */
export async function readHoldings(db: Knex): Promise<DatedHolding[]> {
  const rows: unknown = await db({ c: COMPETENCE_TABLES.competences })
    .where('c.kind', 'kkv')
    .orderBy('c.id')
    .select({
      id: 'c.id',
      partnerId: 'c.partner_id',
      kind: 'c.kind',
      startedOn: 'c.started_on',
      endedOn: 'c.ended_on',
      writtenAt: instant(db, 'c.created_at'),
      endWrittenAt: endWritten(db),
    });
  const holdings = rows as Omit<DatedHolding, 'terms'>[];
  const terms = await readTerms(db);
  return holdings.map((holding) => ({ ...holding, terms: terms.get(holding.id) ?? [] }));
}

/** Whoever ends a competence writes it into the journal in the same transaction (D-history). */
function endWritten(db: Knex): Knex.Raw {
  return db.raw(
    `case when c.ended_on is not null then (
       select ${iso('min(j.at)')} from ${JOURNAL_TABLE} j
       where j.record = 'competence' and j.record_id = c.document_id and j.to_state = c.ended_on::text
     ) end`,
  );
}

interface TermRow {
  readonly competenceId: number;
  readonly seq: number;
  readonly level: Level | null;
  readonly from: Day;
  readonly lastDay: Day | null;
  readonly writtenAt: string | null;
}

async function readTerms(db: Knex): Promise<Map<number, TermRow[]>> {
  const rows: unknown = await db({ t: COMPETENCE_TABLES.terms })
    .join({ c: COMPETENCE_TABLES.competences }, 'c.id', 't.competence_id')
    .where('c.kind', 'kkv')
    .orderBy(['t.competence_id', 't.seq'])
    .select({
      competenceId: 't.competence_id',
      seq: 't.seq',
      level: 't.level',
      from: 't.from_day',
      lastDay: 't.last_day',
      writtenAt: instant(db, 't.created_at'),
    });
  return groupBy(rows as TermRow[], ({ competenceId }) => competenceId);
}

/** Columns hold UTC without a zone; as texts of one shape instants compare without being parsed. */
function iso(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function instant(db: Knex, column: string): Knex.Raw {
  return db.raw(iso(column));
}
