import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../database/ids';
import type { Unit } from '../unit-of-work';

export const JOB_TABLE = 'pp_job_runs';

/** The newest period a job ran for. */
export async function lastPeriod(db: Knex, job: string): Promise<Day | undefined> {
  const [row] = await db(JOB_TABLE)
    .where({ job })
    .max({ period: db.raw('period::text') as unknown as string });
  return (row?.period as Day | null) ?? undefined;
}

/** Notes a run in the effect's transaction. (job, period) is unique: a second one cannot commit. */
export async function noteRun(
  unit: Unit,
  job: string,
  period: Day,
  figures: Record<string, number>,
): Promise<void> {
  await unit.trx(JOB_TABLE).insert({
    document_id: newDocumentId(),
    job,
    period,
    ran_at: unit.now,
    figures: JSON.stringify(figures),
    created_at: unit.now,
    updated_at: unit.now,
  });
}
