import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Tally } from '../../../../rules/surveys/answers.rules';
import type { Subject } from '../../../../rules/surveys/questionnaire';
import { TABLES } from './tables';

/** One line for each answer, with what its question was about by the edition that was asked. */
export const GIVEN = `${TABLES.results} r
  join ${TABLES.questionnaires} q on q.edition = r.edition
  cross join lateral jsonb_array_elements(q.questions) question
  cross join lateral (select (r.answers ->> (question ->> 'code'))::int as points) a`;

/** What a partner's customers answered to a question of an edition. */
export interface EditionTally extends Tally {
  readonly edition: number;
  readonly code: string;
  readonly subject: Subject;
}

/** Everything that a partner's customers answered, by the edition that was asked. */
export async function talliesOf(db: Knex, partnerId: number): Promise<EditionTally[]> {
  const rows: unknown = await db
    .from(db.raw(GIVEN))
    .where('r.partner_id', partnerId)
    .whereNotNull('a.points')
    .groupByRaw('1, 2, 3')
    .orderByRaw('1, 2')
    .select(
      db.raw(`r.edition, question ->> 'code' as code, question ->> 'subject' as subject,
        sum(a.points)::int as sum, count(*)::int as count`),
    );
  return rows as EditionTally[];
}

/** What a partner's customers answered to one question in one month. */
export interface MonthTally {
  readonly partner: number;
  /** By its first day. */
  readonly month: Day;
  readonly code: string;
  readonly sum: number;
  readonly count: number;
}

/**
 * Q-benchmark: the answers about projects and their developers, by partner, month and question; each
 * by the edition that was asked. Days from the first on, without the last.
 */
export async function projectTallies(
  db: Knex,
  { from, before }: { readonly from: Day; readonly before: Day },
): Promise<MonthTally[]> {
  const { rows } = await db.raw<{ rows: MonthTally[] }>(
    `select r.partner_id as partner, to_char(r.answered_on, 'YYYY-MM-01') as month,
       q.asked->>'code' as code, sum((r.answers->>(q.asked->>'code'))::int)::int as sum,
       count(*)::int as count
     from ${TABLES.results} r
     join ${TABLES.questionnaires} e on e.edition = r.edition
     cross join lateral jsonb_array_elements(e.questions) as q(asked)
     where q.asked->>'subject' = 'project' and r.answers->>(q.asked->>'code') is not null
       and r.answered_on >= ? and r.answered_on < ?
     group by 1, 2, 3 order by 1, 2, 3`,
    [from, before],
  );
  return rows;
}
