import type { Knex } from 'knex';

import { lastDayOf } from '../../../../rules/competences/competence.rules';
import type { Day } from '../../../../rules/shared/days';
import { TABLES, WAITED, type Competence } from './competences.store';

/** What stands after every other line of a holding: `termOn` for the end of time. */
const LAST_LINE = `not exists (select 1 from ${TABLES.terms} n
  where n.competence_id = t.competence_id and (n.from_day, n.seq) > (t.from_day, t.seq))`;

/**
 * Public names of the holdings not ended whose time ran out before that day (their last line ends
 * before it), in the order in which partners are locked.
 */
export async function findLapsed(db: Knex, on: Day): Promise<string[]> {
  return db({ c: TABLES.competences })
    .join({ t: TABLES.terms }, 't.competence_id', 'c.id')
    .whereNull('c.ended_on')
    .where('t.last_day', '<', on)
    .whereRaw(LAST_LINE)
    .orderBy(['c.partner_id', 'c.id'])
    .pluck<string[]>('c.document_id');
}

/** D-lapse: whether a holding's last day is that of its last term: it was not ended before or after. */
export async function hasLapsed(db: Knex, holding: Competence): Promise<boolean> {
  const given = await db(TABLES.terms)
    .where('competence_id', holding.id)
    .whereRaw('cause_kind is distinct from ?', [WAITED])
    .orderBy([
      { column: 'from_day', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ])
    .first<{ last_day: Day | null } | undefined>('last_day');
  const lastDay = given?.last_day ?? null;
  return lastDay !== null && lastDay === lastDayOf(holding);
}
