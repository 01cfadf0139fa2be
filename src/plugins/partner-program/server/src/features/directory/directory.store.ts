import type { Knex } from 'knex';

import type { Scheme } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import { logoUrl, PARTNER_TABLES } from '../partners';
import { countingOn, POINT_TABLES } from '../points';
import { PROJECT_TABLES } from '../projects';

/** A partner as the directory reads it: only active partnerships have a card (§1, §8). */
export interface PartnerRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly logo: string | null;
  readonly listed: boolean;
  readonly descriptionRu: string | null;
  readonly descriptionKk: string | null;
  readonly descriptionEn: string | null;
  readonly site: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Rows of these partners, or of all. */
export async function readPartners(db: Knex, ids?: readonly number[]): Promise<PartnerRow[]> {
  const query = db({ p: PARTNER_TABLES.partners })
    .leftJoin({ l: PARTNER_TABLES.partnerCity }, 'l.partner_id', 'p.id')
    .leftJoin({ c: PARTNER_TABLES.cities }, 'c.id', 'l.city_id')
    .leftJoin({ r: PARTNER_TABLES.regions }, 'r.id', 'c.region_id')
    .where('p.partnership', 'active')
    .whereNotNull('p.slug')
    .select({
      id: 'p.id',
      slug: 'p.slug',
      name: 'p.trading_name',
      city: 'c.code',
      region: 'r.code',
      logo: logoUrl(db),
      listed: db.raw('coalesce(p.listed, false)'),
      descriptionRu: 'p.description_ru',
      descriptionKk: 'p.description_kk',
      descriptionEn: 'p.description_en',
      site: 'p.site',
      email: db.raw('case when p.contacts_published then p.public_email end'),
      phone: db.raw('case when p.contacts_published then p.public_phone end'),
    });
  if (ids) query.whereIn('p.id', [...ids]);
  return (await query) as PartnerRow[];
}

export interface ProjectTagRow {
  readonly partnerId: number;
  readonly category: string;
  readonly industry: string;
  readonly projects: number;
}

/** Published projects counted by partner, category and industry. */
export async function readProjectTags(db: Knex, ids?: readonly number[]): Promise<ProjectTagRow[]> {
  const query = db({ p: PROJECT_TABLES.projects })
    .join({ cl: PROJECT_TABLES.projectCategory }, 'cl.enterprise_project_id', 'p.id')
    .join({ c: PROJECT_TABLES.categories }, 'c.id', 'cl.project_category_id')
    .join({ il: PROJECT_TABLES.projectIndustry }, 'il.enterprise_project_id', 'p.id')
    .join({ i: PROJECT_TABLES.industries }, 'i.id', 'il.industry_id')
    .where('p.publication', 'published')
    .groupBy('p.partner_id', 'c.code', 'i.code')
    .select({
      partnerId: 'p.partner_id',
      category: 'c.code',
      industry: 'i.code',
      projects: db.raw('count(*)::int'),
    });
  if (ids) query.whereIn('p.partner_id', [...ids]);
  return (await query) as ProjectTagRow[];
}

const KKV: Scheme = 'kkv';

/** Total ККВ points on a day, by partner; partners without entries are not in it. */
export async function readTotals(
  db: Knex,
  on: Day,
  ids?: readonly number[],
): Promise<Map<number, number>> {
  const query = db(POINT_TABLES.entries)
    .where('scheme', KKV)
    .where(countingOn(on))
    .groupBy('partner_id')
    .select({ id: 'partner_id', total: db.raw('sum(points)::int') });
  if (ids) query.whereIn('partner_id', [...ids]);
  const rows = (await query) as { id: number; total: number }[];
  return new Map(rows.map(({ id, total }) => [id, total]));
}

export interface EntryDays {
  readonly partnerId: number;
  readonly points: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

/** What is needed to tell since when these partners have had their totals. */
export async function readEntryDays(db: Knex, ids: readonly number[]): Promise<EntryDays[]> {
  const rows: EntryDays[] = await db(POINT_TABLES.entries)
    .where('scheme', KKV)
    .whereIn('partner_id', [...ids])
    .groupBy('partner_id', 'effective_from', 'effective_to')
    .select({
      partnerId: 'partner_id',
      effectiveFrom: 'effective_from',
      effectiveTo: 'effective_to',
      points: db.raw('sum(points)::int'),
    });
  return rows;
}

export interface NameRow {
  readonly code: string;
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

const DICTIONARIES = {
  categories: PROJECT_TABLES.categories,
  industries: PROJECT_TABLES.industries,
  regions: PARTNER_TABLES.regions,
} as const;

/** A dictionary in the order of its Russian names. */
export async function readNames(db: Knex, which: keyof typeof DICTIONARIES): Promise<NameRow[]> {
  const names = { code: 'code', ru: 'name_ru', kk: 'name_kk', en: 'name_en' };
  return (await db(DICTIONARIES[which]).select(names).orderBy(['name_ru', 'code'])) as NameRow[];
}

export interface CityRow extends NameRow {
  readonly region: string | null;
}

/** Cities with the codes of their regions. */
export async function readCities(db: Knex): Promise<CityRow[]> {
  const rows = await db({ c: PARTNER_TABLES.cities })
    .leftJoin({ r: PARTNER_TABLES.regions }, 'r.id', 'c.region_id')
    .orderBy(['c.name_ru', 'c.code'])
    .select({
      code: 'c.code',
      ru: 'c.name_ru',
      kk: 'c.name_kk',
      en: 'c.name_en',
      region: 'r.code',
    });
  return rows as CityRow[];
}

export interface PublicProjectRow {
  readonly titleRu: string | null;
  readonly titleKk: string | null;
  readonly summaryRu: string | null;
  readonly summaryKk: string | null;
  readonly category: string;
  readonly industry: string;
  readonly finishedOn: Day;
  readonly url: string | null;
  readonly customer: string | null;
}

/** A partner's published projects, newest first; the customer's name only with consent (§8). */
export async function readPublicProjects(db: Knex, partnerId: number): Promise<PublicProjectRow[]> {
  const rows = await db({ p: PROJECT_TABLES.projects })
    .join({ cl: PROJECT_TABLES.projectCategory }, 'cl.enterprise_project_id', 'p.id')
    .join({ c: PROJECT_TABLES.categories }, 'c.id', 'cl.project_category_id')
    .join({ il: PROJECT_TABLES.projectIndustry }, 'il.enterprise_project_id', 'p.id')
    .join({ i: PROJECT_TABLES.industries }, 'i.id', 'il.industry_id')
    .where({ 'p.partner_id': partnerId, 'p.publication': 'published' })
    .orderBy([
      { column: 'p.finished_on', order: 'desc' },
      { column: 'p.id', order: 'desc' },
    ])
    .limit(500)
    .select({
      titleRu: 'p.title_ru',
      titleKk: 'p.title_kk',
      summaryRu: 'p.summary_ru',
      summaryKk: 'p.summary_kk',
      category: 'c.code',
      industry: 'i.code',
      finishedOn: 'p.finished_on',
      url: 'p.url',
      customer: db.raw('case when p.customer_consent then p.customer_name end'),
    });
  return rows as PublicProjectRow[];
}

/** The present slug of the active partner that once had this one. */
export async function presentSlugOf(db: Knex, oldSlug: string): Promise<string | undefined> {
  const row = await db({ s: PARTNER_TABLES.slugs })
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 's.partner_id')
    .where({ 's.slug': oldSlug, 'p.partnership': 'active' })
    .first<{ slug: string } | undefined>('p.slug');
  return row?.slug;
}
