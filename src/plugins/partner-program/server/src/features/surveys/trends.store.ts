import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Subject } from '../../../../rules/surveys/questionnaire';
import { PARTNER_TABLES } from '../partners';
import { TABLES } from './tables';
import { GIVEN } from './tallies.store';

/** Answers given from that day on; of one partner where one is named. */
export interface Asked {
  readonly since: Day;
  readonly partnerId?: number | undefined;
}

/** Points given for a question in a month: averages are made of sums, never of averages. */
export interface MonthTally {
  readonly month: string;
  readonly code: string;
  readonly sum: number;
  readonly count: number;
}

/** Sums by month and question. */
export async function talliesByMonth(db: Knex, { since, partnerId }: Asked): Promise<MonthTally[]> {
  const query = db
    .from(db.raw(GIVEN))
    .where('r.answered_on', '>=', since)
    .whereNotNull('a.points')
    .groupByRaw('1, 2')
    .orderByRaw('1, 2')
    .select(
      db.raw(`to_char(r.answered_on, 'YYYY-MM') as month, question ->> 'code' as code,
        sum(a.points)::int as sum, count(*)::int as count`),
    );
  if (partnerId !== undefined) void query.where('r.partner_id', partnerId);
  const rows: unknown = await query;
  return rows as MonthTally[];
}

/** What customers answered about one partner's projects, by subject. */
export interface PartnerTally {
  readonly partnerId: number;
  readonly partner: { readonly documentId: string; readonly name: string };
  readonly surveys: number;
  readonly sums: Readonly<Record<Subject, { readonly sum: number; readonly count: number }>>;
}

const sumOf = (subject: Subject): string =>
  `coalesce(sum(a.points) filter (where question ->> 'subject' = '${subject}'), 0)::int`;
const countOf = (subject: Subject): string =>
  `(count(*) filter (where question ->> 'subject' = '${subject}'))::int`;

/** A page of the partners whose customers answered, those they think worst of first. */
export async function talliesByPartner(
  db: Knex,
  { since }: Asked,
  page: number,
  pageSize: number,
): Promise<{ readonly partners: PartnerTally[]; readonly total: number }> {
  const rows: unknown = await db
    .from(tallied(db, since).as('t'))
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 't.partner_id')
    .orderByRaw(
      't."projectSum"::numeric / nullif(t."projectCount", 0) nulls last, p.trading_name, p.id',
    )
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('t.*', { documentId: 'p.document_id', name: 'p.trading_name' });
  const counted: unknown = await db({ r: TABLES.results })
    .where('r.answered_on', '>=', since)
    .countDistinct({ total: 'r.partner_id' });
  const [count] = counted as { total: string }[];
  return {
    partners: (rows as Row[]).map(tallyOf),
    total: Number(count?.total ?? 0),
  };
}

/** Sums by partner. */
function tallied(db: Knex, since: Day): Knex.QueryBuilder {
  return db
    .from(db.raw(GIVEN))
    .where('r.answered_on', '>=', since)
    .whereNotNull('a.points')
    .groupBy('r.partner_id')
    .select('r.partner_id', {
      surveys: db.raw('count(distinct r.id)::int'),
      projectSum: db.raw(sumOf('project')),
      projectCount: db.raw(countOf('project')),
      platformSum: db.raw(sumOf('platform')),
      platformCount: db.raw(countOf('platform')),
    });
}

function tallyOf(row: Row): PartnerTally {
  return {
    partnerId: row.partner_id,
    partner: { documentId: row.documentId, name: row.name },
    surveys: row.surveys,
    sums: {
      project: { sum: row.projectSum, count: row.projectCount },
      platform: { sum: row.platformSum, count: row.platformCount },
    },
  };
}

interface Row {
  readonly partner_id: number;
  readonly surveys: number;
  readonly projectSum: number;
  readonly projectCount: number;
  readonly platformSum: number;
  readonly platformCount: number;
  readonly documentId: string;
  readonly name: string;
}
