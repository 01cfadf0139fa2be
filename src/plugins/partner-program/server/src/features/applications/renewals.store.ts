import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { TABLES } from './tables';

/** K4.5: the days on which renewals of a competence were decided, oldest first. */
export async function decisionDays(db: Knex, competenceId: number): Promise<Day[]> {
  return db(TABLES.applications)
    .where({ competence_id: competenceId, kind: 'renewal' })
    .whereIn('state', ['approved', 'lowered'])
    .orderBy('decided_on')
    .pluck<Day[]>('decided_on');
}

/** K4.7 (D): whether a renewal after that last day was decided against. */
export async function wasRefused(db: Knex, competenceId: number, lastDay: Day): Promise<boolean> {
  const where = { competence_id: competenceId, kind: 'renewal', term_last_day: lastDay };
  const refused: unknown = await db(TABLES.applications)
    .where(where)
    .whereIn('state', ['refused', 'lowered'])
    .first('id');
  return refused !== undefined;
}

/** D-lapse: whether a timely request to renew after that last day waits for its decision. */
export async function isRenewalUnderReview(
  db: Knex,
  competenceId: number,
  lastDay: Day,
): Promise<boolean> {
  const where = { competence_id: competenceId, kind: 'renewal', term_last_day: lastDay };
  const waiting: unknown = await db(TABLES.applications)
    .where({ ...where, state: 'under-decision', late: false })
    .first('id');
  return waiting !== undefined;
}

/** Whether a renewal after that last day was requested, whatever became of it; not one taken back. */
export async function isRenewalRequested(
  db: Knex,
  competenceId: number,
  lastDay: Day,
): Promise<boolean> {
  const where = { competence_id: competenceId, kind: 'renewal', term_last_day: lastDay };
  const found: unknown = await db(TABLES.applications)
    .where(where)
    .whereNotIn('state', ['draft', 'withdrawn', 'closed'])
    .first('id');
  return found !== undefined;
}
