import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { JOURNAL_TABLE } from '../../platform/journal/journal.store';
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

/**
 * D-lapse: whether a holding only ran out: its last day is one that an award or a renewal gave, and
 * nobody ended it.
 */
export async function hasLapsed(
  db: Knex,
  holding: Pick<Competence, 'id' | 'documentId'>,
  lastDay: Day,
): Promise<boolean> {
  const given = await db(TABLES.terms)
    .where({ competence_id: holding.id, last_day: lastDay })
    .whereRaw('cause_kind is distinct from ?', [WAITED])
    .first<{ id: number } | undefined>('id');
  const ended = await db(JOURNAL_TABLE)
    .where({ record: 'competence', record_id: holding.documentId, action: 'end' })
    .first<{ id: number } | undefined>('id');
  return given !== undefined && ended === undefined;
}
