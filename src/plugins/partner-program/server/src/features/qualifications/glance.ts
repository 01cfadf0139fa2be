import type { Knex } from 'knex';

import {
  countLargeProjects,
  countPublications,
  countSpecialists,
  countTechnicalSpecialists,
  countYears,
} from '../../../../rules/qualifications/counting.rules';
import type {
  LargeProjectFacts,
  PublicationFacts,
  QualificationState,
  SpecialistFacts,
  TurnoverFacts,
} from '../../../../rules/qualifications/qualification';
import type { Day } from '../../../../rules/shared/days';
import { confirmedPapers } from './counting';
import { EVER } from './shelf';
import { TABLES } from './tables';

/** A record of any kind in one line. */
export interface Line {
  readonly documentId: string;
  readonly name: string;
  /** Position, resource, customer or amount in tenge. */
  readonly about: string | null;
  /** First day of work, day of publication or of completion, last day of the year. */
  readonly on: Day;
  readonly state: QualificationState;
}

/** A partner's records of one kind: how many count on a day by name, and the newest of them. */
export interface Glance<C extends string> {
  readonly counts: Readonly<Record<C, number>>;
  readonly waiting: number;
  readonly newest: Line[];
}

const NEWEST = 5;

/** K3-basic, K4.6: specialists, in two queries. What was withdrawn is left out. */
export async function specialistsAtAGlance(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Glance<'specialists' | 'technicalSpecialists'>> {
  const rows = await linesOf<SpecialistFacts>(db, TABLES.specialists, partnerId, {
    ...{ id: 'id', technical: 'technical', worksFrom: 'works_from', worksUntil: 'works_until' },
    ...{ name: 'name', about: 'position', on: 'works_from' },
  });
  const papers = await confirmedPapers(db, partnerId);
  return glance(rows, {
    specialists: countSpecialists(rows, on),
    technicalSpecialists: countTechnicalSpecialists(rows, papers, on),
  });
}

/** K4.6: publications, in one query. */
export async function publicationsAtAGlance(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Glance<'publications'>> {
  const rows = await linesOf<PublicationFacts>(db, TABLES.publications, partnerId, {
    ...{ publishedOn: 'published_on', name: 'title', about: 'resource', on: 'published_on' },
  });
  return glance(rows, { publications: countPublications(rows, EVER, on) });
}

/** K3-basic: large web projects, in one query. */
export async function largeProjectsAtAGlance(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Glance<'largeProjects'>> {
  const rows = await linesOf<LargeProjectFacts>(db, TABLES.largeProjects, partnerId, {
    ...{ finishedOn: 'finished_on', name: 'name', about: 'customer', on: 'finished_on' },
  });
  return glance(rows, { largeProjects: countLargeProjects(rows, on) });
}

/** K3-basic: turnover by financial year, in one query. */
export async function turnoversAtAGlance(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Glance<'turnovers'>> {
  const rows = await linesOf<TurnoverFacts>(db, TABLES.turnovers, partnerId, {
    year: 'year',
    name: 'year',
    about: 'amount_tenge',
    on: db.raw("(year || '-12-31')"),
  });
  return glance(rows, { turnovers: countYears(rows, on) });
}

/** All of a partner's, newest first: they are few, and the rules that count want each. */
async function linesOf<F>(
  db: Knex,
  table: string,
  partnerId: number,
  columns: Readonly<Record<string, string | Knex.Raw>>,
): Promise<(F & Line)[]> {
  const rows: unknown = await db(table)
    .where({ partner_id: partnerId })
    .whereNot('state', 'withdrawn')
    .orderBy('id', 'desc')
    .select({ ...columns, documentId: 'document_id', state: 'state' } as Record<string, string>);
  return rows as (F & Line)[];
}

function glance<C extends string>(
  rows: readonly Line[],
  counts: Readonly<Record<C, number>>,
): Glance<C> {
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  return { counts, waiting, newest: rows.slice(0, NEWEST) };
}
