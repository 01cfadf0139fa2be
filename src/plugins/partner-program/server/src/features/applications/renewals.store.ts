import type { Knex } from 'knex';

import type { DecidedWhen } from '../../../../rules/applications/period.rules';
import type { Day, Instant } from '../../../../rules/shared/days';
import { TABLES } from './tables';

/** K4.5: when renewals of a competence were decided, oldest first. */
export async function decisionsOf(db: Knex, competenceId: number): Promise<DecidedWhen[]> {
  const rows: unknown = await db(TABLES.applications)
    .where({ competence_id: competenceId, kind: 'renewal' })
    .whereIn('state', ['approved', 'lowered'])
    .orderBy('decided_on')
    .select({ on: 'decided_on', at: 'decided_at' });
  return (rows as { on: Day; at: Date | null }[]).map(toInstant);
}

/** K4.5 (D): when a renewal or an upgrade of a competence was decided last, for it or against it. */
export async function lastVerdictOn(
  db: Knex,
  competenceId: number,
): Promise<DecidedWhen | undefined> {
  const row: unknown = await db(TABLES.applications)
    .where({ competence_id: competenceId })
    .whereIn('kind', ['renewal', 'upgrade'])
    .whereIn('state', ['approved', 'lowered', 'refused'])
    .orderBy([
      { column: 'decided_on', order: 'desc' },
      { column: 'decided_at', order: 'desc', nulls: 'last' },
    ])
    .first({ on: 'decided_on', at: 'decided_at' });
  return row ? toInstant(row as { on: Day; at: Date | null }) : undefined;
}

/** The same of the award of that day; undefined where no application led to it. */
export async function awardDecision(
  db: Knex,
  partnerId: number,
  startedOn: Day,
): Promise<DecidedWhen | undefined> {
  const row: unknown = await db(TABLES.applications)
    .where({ partner_id: partnerId, kind: 'initial', state: 'approved', decided_on: startedOn })
    .orderBy('id', 'desc')
    .first({ on: 'decided_on', at: 'decided_at' });
  return row ? toInstant(row as { on: Day; at: Date | null }) : undefined;
}

function toInstant({ on, at }: { on: Day; at: Date | null }): DecidedWhen {
  return { on, at: at && (at.toISOString() as Instant) };
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
