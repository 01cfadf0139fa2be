import type { Knex } from 'knex';

import type { Life, ProjectFacts, Publication } from '../../../../rules/projects/project';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { POINT_TABLES } from '../points';

export const TABLES = {
  projects: 'pp_projects',
  categories: 'pp_project_categories',
  industries: 'pp_industries',
  products: 'pp_products',
  projectCategory: 'pp_projects_category_lnk',
  projectIndustry: 'pp_projects_industry_lnk',
  projectProduct: 'pp_projects_product_lnk',
} as const;

export const PROJECT = 'plugin::partner-program.enterprise-project';
/** What entries in the ledger name as their cause. */
export const PROJECT_CAUSE = 'project';

/** A project as it is stored, with the facts its rules need. */
export interface Project extends ProjectFacts {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly product: string | null;
  readonly summaryRu: string | null;
  readonly summaryKk: string | null;
  readonly customerConsent: boolean;
  readonly url: string | null;
  readonly remarks: string | null;
  readonly publishedOn: Day | null;
}

export interface ProjectFilter {
  readonly partnerId: number;
  readonly publication: readonly Publication[];
  readonly life: readonly Life[];
}

/** A page of a partner's own projects, newest first. */
export async function listProjects(
  db: Knex,
  filter: ProjectFilter,
  page: number,
  pageSize: number,
): Promise<{ projects: Project[]; total: number }> {
  const wanted = (query: Knex.QueryBuilder): void => {
    void query.where('p.partner_id', filter.partnerId);
    if (filter.publication.length > 0) void query.whereIn('p.publication', [...filter.publication]);
    if (filter.life.length > 0) void query.whereIn('p.life', [...filter.life]);
  };
  const rows: unknown = await projectQuery(db)
    .where(wanted)
    .orderBy('p.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db({ p: TABLES.projects }).where(wanted).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { projects: rows as Project[], total: Number(count?.total ?? 0) };
}

/** The project of that public name; with a partner, only its own. */
export async function readProject(
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<Project | undefined> {
  const query = projectQuery(db).where('p.document_id', documentId);
  if (partnerId !== undefined) query.where('p.partner_id', partnerId);
  return (await query.first()) as Project | undefined;
}

/** Locks the published projects added since a day for which nothing was ever booked, oldest first. */
export async function lockUnbooked(unit: Unit, partnerId: number, from: Day): Promise<Project[]> {
  const booked = unit
    .trx({ e: POINT_TABLES.entries })
    .where('e.cause_kind', PROJECT_CAUSE)
    .whereRaw('e.cause_id = p.document_id');
  const rows: unknown = await projectQuery(unit.trx)
    .where({ 'p.partner_id': partnerId, 'p.publication': 'published' })
    .whereRaw('coalesce(p.submitted_on, p.published_on) >= ?', [from])
    .whereNotExists(booked)
    .orderBy('p.id')
    .forUpdate('p');
  return rows as Project[];
}

/** Locks the project; somebody else's is not there. Refuses like every lock of a record. */
export async function lockProject(unit: Unit, ref: RecordRef): Promise<Decision<Project>> {
  const mine = ref.partnerId === undefined ? {} : { partner_id: ref.partnerId };
  const named = { document_id: ref.documentId, ...mine };
  await unit.trx(TABLES.projects).where(named).forUpdate().first('id');
  const project = await readProject(unit.trx, ref.documentId, ref.partnerId);
  return project ? sameVersion(project, ref) : refuse('record.not-found');
}

function projectQuery(db: Knex): Knex.QueryBuilder {
  return db({ p: TABLES.projects })
    .leftJoin({ cl: TABLES.projectCategory }, 'cl.enterprise_project_id', 'p.id')
    .leftJoin({ c: TABLES.categories }, 'c.id', 'cl.project_category_id')
    .leftJoin({ il: TABLES.projectIndustry }, 'il.enterprise_project_id', 'p.id')
    .leftJoin({ i: TABLES.industries }, 'i.id', 'il.industry_id')
    .leftJoin({ rl: TABLES.projectProduct }, 'rl.enterprise_project_id', 'p.id')
    .leftJoin({ r: TABLES.products }, 'r.id', 'rl.product_id')
    .select({
      id: 'p.id',
      documentId: 'p.document_id',
      version: 'p.version',
      partnerId: 'p.partner_id',
      life: 'p.life',
      publication: 'p.publication',
      titleRu: 'p.title_ru',
      titleKk: 'p.title_kk',
      summaryRu: 'p.summary_ru',
      summaryKk: 'p.summary_kk',
      customerName: 'p.customer_name',
      customerConsent: db.raw('coalesce(p.customer_consent, false)'),
      category: 'c.code',
      industry: 'i.code',
      product: 'r.code',
      productIsEnterprise: 'r.enterprise',
      startedOn: 'p.started_on',
      finishedOn: 'p.finished_on',
      submittedOn: 'p.submitted_on',
      publishedOn: 'p.published_on',
      enteredByStaff: db.raw('coalesce(p.entered_by_staff, false)'),
      takenDownBy: 'p.taken_down_by',
      url: 'p.url',
      remarks: 'p.remarks',
    });
}

/** Writes a new project of the partner and answers its public name and version. */
export async function createProject(
  unit: Unit,
  partnerId: number,
  data: Record<string, unknown>,
): Promise<{ documentId: string; version: number }> {
  const made = await unit.strapi
    .documents(PROJECT)
    .create({ data: { ...data, partner: partnerId } });
  return { documentId: made.documentId, version: 1 };
}

/** Writes fields of a project and answers its new version. */
export async function saveProject(
  unit: Unit,
  documentId: string,
  data: Record<string, unknown>,
): Promise<number> {
  await unit.strapi.documents(PROJECT).update({ documentId, data });
  const row = await unit
    .trx(TABLES.projects)
    .where('document_id', documentId)
    .first<{ version: number }>('version');
  return row.version;
}

/** The public name of a dictionary's row by its code; undefined when there is none. */
export async function documentIdOf(
  db: Knex,
  table: string,
  code: string,
): Promise<string | undefined> {
  const row = await db(table)
    .where({ code })
    .first<{ document_id: string } | undefined>('document_id');
  return row?.document_id;
}

/** How many projects a partner has in each state of publication. */
export async function countByPublication(
  db: Knex,
  partnerId: number,
): Promise<Map<Publication, number>> {
  const rows: unknown = await db(TABLES.projects)
    .where({ partner_id: partnerId })
    .groupBy('publication')
    .select({ publication: 'publication', count: db.raw<Knex.Raw<number>>('count(*)::int') });
  const counts = rows as { publication: Publication; count: number }[];
  return new Map(counts.map(({ publication, count }) => [publication, count]));
}

/** K4.5, D-upgrade: how many of its projects are published; with a period, finished in it. */
export async function countPublished(
  db: Knex,
  partnerId: number,
  finished?: { readonly from: Day; readonly to: Day },
): Promise<number> {
  const query = db(TABLES.projects).where({ partner_id: partnerId, publication: 'published' });
  if (finished) void query.whereBetween('finished_on', [finished.from, finished.to]);
  const [row] = await query.count({ total: '*' });
  return Number(row?.total ?? 0);
}
