import type { Knex } from 'knex';

import type { Life, Publication } from '../../../../rules/projects/project';
import type { Day } from '../../../../rules/shared/days';
import type { Language } from '../../platform/languages';
import { POINT_TABLES } from '../points';
import { PROJECT_TABLES } from '../projects';

/** The column of a dictionary that holds its names in a language. */
const NAMES = { ru: 'name_ru', kk: 'name_kk', en: 'name_en' } as const;

interface ProjectRow {
  readonly documentId: string;
  readonly title: string | null;
  readonly category: string | null;
  readonly life: Life;
  readonly publication: Publication;
  readonly finishedOn: Day | null;
}

interface Projects {
  readonly counts: { readonly publication: Publication; readonly count: number }[];
  readonly newest: ProjectRow[];
}

interface Wanted {
  readonly language: Language;
  readonly limit: number;
  readonly states: readonly Publication[];
}

const countOf = (publication: Publication): string => `count of ${publication}`;

/** The projects entered last, and how many there are in these states of publication; one query. */
export async function readNewestProjects(
  db: Knex,
  partnerId: number,
  { language, limit, states }: Wanted,
): Promise<Projects> {
  const counted = states.map((publication) =>
    db.raw('(count(*) filter (where p.publication = ?) over ())::int as ??', [
      publication,
      countOf(publication),
    ]),
  );
  const rows: unknown = await db({ p: PROJECT_TABLES.projects })
    .leftJoin({ l: PROJECT_TABLES.projectCategory }, 'l.enterprise_project_id', 'p.id')
    .leftJoin({ c: PROJECT_TABLES.categories }, 'c.id', 'l.project_category_id')
    .where('p.partner_id', partnerId)
    .orderBy('p.id', 'desc')
    .limit(limit)
    .select(
      {
        documentId: 'p.document_id',
        title: db.raw(
          language === 'kk'
            ? 'coalesce(p.title_kk, p.title_ru)'
            : 'coalesce(p.title_ru, p.title_kk)',
        ),
        category: `c.${NAMES[language]}`,
        life: 'p.life',
        publication: 'p.publication',
        finishedOn: 'p.finished_on',
      },
      ...counted,
    );
  const newest = rows as (ProjectRow & Record<string, number>)[];
  const counts = states.map((publication) => ({
    publication,
    count: newest[0]?.[countOf(publication)] ?? 0,
  }));
  return { counts, newest };
}

interface RequestRow {
  readonly documentId: string;
  readonly title: string | null;
  readonly activity: string | null;
  readonly on: Day | null;
  readonly receivedOn: Day;
}

/** The requests for points that wait longest, by their activities' latest names; one query. */
export async function readWaitingRequests(
  db: Knex,
  partnerId: number,
  language: Language,
  limit: number,
): Promise<{ total: number; oldest: RequestRow[] }> {
  const name = db({ a: POINT_TABLES.activities })
    .whereRaw('a.code = r.activity_code')
    .orderBy('a.effective_from', 'desc')
    .limit(1)
    .select(`a.${NAMES[language]}`);
  const rows: unknown = await db({ r: POINT_TABLES.requests })
    .where({ 'r.partner_id': partnerId, 'r.state': 'submitted' })
    .orderBy(['r.received_on', 'r.id'])
    .limit(limit)
    .select({
      documentId: 'r.document_id',
      title: 'r.title',
      activity: db.raw('coalesce((?), r.activity_code)', [name]),
      on: 'r.activity_on',
      receivedOn: 'r.received_on',
      total: db.raw('count(*) over ()::int'),
    });
  const oldest = rows as (RequestRow & { total: number })[];
  return { total: oldest[0]?.total ?? 0, oldest };
}
