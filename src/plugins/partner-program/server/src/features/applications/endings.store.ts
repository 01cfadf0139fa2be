import type { Knex } from 'knex';

import type { RenewalFacts } from '../../../../rules/applications/renewal-standing.rules';
import type { Level } from '../../../../rules/competences/competence';
import type { Day } from '../../../../rules/shared/days';
import { COMPETENCE_TABLES } from '../competences';
import { PARTNER_TABLES } from '../partners';
import { TABLES } from './tables';

/** A term of ККВ that ends, with its renewal if there is one. */
export interface Ending extends RenewalFacts {
  readonly documentId: string;
  readonly partner: { readonly documentId: string; readonly name: string };
  readonly level: Level | null;
  /** Public name of that renewal. */
  readonly application: string | null;
}

const OPEN = "'submitted', 'documents-wanted', 'under-decision'";

/** What stands after every other line of a holding: `termOn` for the end of time. */
const LAST_LINE = `not exists (select 1 from ${COMPETENCE_TABLES.terms} n
  where n.competence_id = t.competence_id and (n.from_day, n.seq) > (t.from_day, t.seq))`;

/** The renewal of a term that was requested, or refused for good (K4.7). */
const RENEWAL = `left join lateral (select r.document_id, r.state from ${TABLES.applications} r
  where r.competence_id = c.id and r.kind = 'renewal' and r.term_last_day = t.last_day
    and r.state in (${OPEN}, 'refused', 'lowered')
  order by r.id desc limit 1) a on true`;

/** Terms of ККВ with a last day in that time, as `t` of `c`, with the renewal `a` if there is one. */
export function endingTerms(db: Knex, from: Day, to: Day): Knex.QueryBuilder {
  return db({ t: COMPETENCE_TABLES.terms })
    .join({ c: COMPETENCE_TABLES.competences }, 'c.id', 't.competence_id')
    .joinRaw(RENEWAL)
    .where('c.kind', 'kkv')
    .whereNull('c.ended_on')
    .whereBetween('t.last_day', [from, to])
    .whereRaw(LAST_LINE);
}

/** The same terms whose renewal keeps them in force past their last day (D-lapse). */
function keptTerms(db: Knex, from: Day, to: Day): Knex.QueryBuilder {
  return db({ a: TABLES.applications })
    .join({ c: COMPETENCE_TABLES.competences }, 'c.id', 'a.competence_id')
    .join({ t: COMPETENCE_TABLES.terms }, 't.competence_id', 'c.id')
    .where('a.kind', 'renewal')
    .whereRaw(`a.state in (${OPEN})`)
    .whereNull('c.ended_on')
    .whereNull('t.last_day')
    .whereBetween('a.term_last_day', [from, to])
    .whereRaw(LAST_LINE);
}

/** Every term of ККВ that ends in that time, both days included, soonest first. */
export async function endingsBetween(db: Knex, from: Day, to: Day): Promise<Ending[]> {
  const [ending, kept] = [
    read(endingTerms(db, from, to), 't.last_day'),
    read(keptTerms(db, from, to), 'a.term_last_day'),
  ];
  const rows: unknown = await db
    .from(db.unionAll([ending, kept]).as('e'))
    .orderBy(['lastDay', 'name', 'documentId']);
  return (rows as Row[]).map(({ partner, name, state, ...row }) => {
    const renewal = state === null ? null : OPEN.includes(state) ? 'open' : 'refused';
    return { ...row, partner: { documentId: partner, name }, renewal };
  });
}

type Row = Pick<Ending, 'documentId' | 'level' | 'application' | 'lastDay'> & {
  readonly partner: string;
  readonly name: string;
  readonly state: string | null;
};

function read(terms: Knex.QueryBuilder, lastDay: string): Knex.QueryBuilder {
  return terms.join({ p: PARTNER_TABLES.partners }, 'p.id', 'c.partner_id').select({
    documentId: 'c.document_id',
    partner: 'p.document_id',
    name: 'p.trading_name',
    level: 't.level',
    lastDay,
    application: 'a.document_id',
    state: 'a.state',
  });
}
