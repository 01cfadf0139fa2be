import type { Knex } from 'knex';

import { binOf } from '../../support/programme';
import type { SeededPartner, SeedPartner } from './model';

let made = 0;
let partnersMade = 0;
const name = (): string => `seed${++made}`;

/** Writes partners past the use cases: for tests that need many, or states of long ago. */
export function seedPartners(db: Knex, partners: readonly SeedPartner[]): Promise<SeededPartner[]> {
  return db.transaction(async (trx) => {
    const seeded: SeededPartner[] = [];
    for (const partner of partners) seeded.push(await seedPartner(trx, partner));
    return seeded;
  });
}

async function seedPartner(trx: Knex, partner: SeedPartner): Promise<SeededPartner> {
  partnersMade += 1;
  const documentId = name();
  const slug = `p-${documentId}`;
  const id = await insert(trx, 'pp_partners', {
    document_id: documentId,
    bin: binOf(500 + partnersMade),
    legal_name: `ТОО ${documentId}`,
    trading_name: partner.name,
    slug,
    partnership: partner.partnership,
    ladder: 'gold',
    listed: partner.listed,
    description_ru: partner.description,
  });
  if (partner.city)
    await link(trx, 'pp_partners_city_lnk', { partner_id: id }, 'city', partner.city);
  for (const term of partner.kkv) await seedTerm(trx, id, 'kkv', term);
  for (const term of partner.quality) await seedTerm(trx, id, 'quality-program', term);
  for (const entry of partner.entries) await seedEntry(trx, id, entry);
  for (const project of partner.projects) await seedProject(trx, id, project);
  return { ...partner, id, slug };
}

/** Each term is a holding of its own, ended with it: only the last one is open. */
async function seedTerm(
  trx: Knex,
  partnerId: number,
  kind: 'kkv' | 'quality-program',
  term: SeedPartner['quality'][number] & { readonly level?: string },
): Promise<void> {
  const competenceId = await insert(trx, 'pp_competences', {
    document_id: name(),
    partner_id: partnerId,
    kind,
    started_on: term.from,
    ended_on: term.to,
  });
  await insert(trx, 'pp_competence_terms', {
    document_id: name(),
    competence_id: competenceId,
    seq: 1,
    level: term.level ?? null,
    from_day: term.from,
    last_day: term.to,
    cause_kind: 'award',
  });
}

/** Books points, as a use case would have done. */
export async function seedEntry(
  trx: Knex,
  partnerId: number,
  entry: SeedPartner['entries'][number],
  scheme: 'kkv' | 'partner' = 'kkv',
): Promise<void> {
  await insert(trx, 'pp_point_entries', {
    document_id: name(),
    partner_id: partnerId,
    scheme,
    points: entry.points,
    effective_from: entry.from,
    effective_to: entry.to,
    booked_at: '2026-01-01T00:00:00Z',
    cause_kind: 'seed',
    cause_id: name(),
    cause_revision: 1,
  });
}

export async function seedProject(
  trx: Knex,
  partnerId: number,
  project: SeedPartner['projects'][number],
  values: Record<string, unknown> = {},
): Promise<number> {
  const id = await insert(trx, 'pp_projects', {
    document_id: name(),
    partner_id: partnerId,
    title_ru: 'Проект',
    life: 'finished',
    publication: project.publication,
    started_on: '2026-01-01',
    finished_on: '2026-02-01',
    ...values,
  });
  const owner = { enterprise_project_id: id };
  await link(trx, 'pp_projects_category_lnk', owner, 'project_category', project.category);
  await link(trx, 'pp_projects_industry_lnk', owner, 'industry', project.industry);
  return id;
}

const DICTIONARY_TABLES = {
  city: 'pp_cities',
  project_category: 'pp_project_categories',
  industry: 'pp_industries',
} as const;

async function link(
  trx: Knex,
  table: string,
  owner: Record<string, number>,
  what: keyof typeof DICTIONARY_TABLES,
  code: string,
): Promise<void> {
  const row = await trx(DICTIONARY_TABLES[what]).where({ code }).first<{ id: number }>('id');
  await trx(table).insert({ ...owner, [`${what}_id`]: row.id });
}

async function insert(trx: Knex, table: string, row: object): Promise<number> {
  const [made] = await trx(table).insert(row).returning<{ id: number }[]>('id');
  if (!made) throw new Error(`Nothing was inserted into ${table}`);
  return made.id;
}
