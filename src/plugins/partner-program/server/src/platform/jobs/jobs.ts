import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { accept, type Decision } from '../../../../rules/shared/decision';
import { addDays, addMonths, type Day } from '../../../../rules/shared/days';
import { jobActor } from '../actor';
import { fromJsonb } from '../database/json';
import { inUnit, type Unit } from '../unit-of-work';
import { JOB_TABLE, lastPeriod, noteRun } from './jobs.store';

/** What time triggers. */
export interface Job {
  readonly name: string;
  /** Cron rule with seconds, in Asia/Almaty. */
  readonly rule: string;
  /** A period is a day, or a month named by its first day. */
  readonly period: 'day' | 'month';
  /** The effect for one period, in the transaction that also notes the run. */
  run(unit: Unit, period: Day): Promise<Decision<Record<string, number>>>;
}

/** The period a day belongs to. */
export function periodOf(job: Pick<Job, 'period'>, today: Day): Day {
  return job.period === 'day' ? today : (`${today.slice(0, 7)}-01` as Day);
}

function nextPeriod(job: Job, period: Day): Day {
  return job.period === 'day' ? addDays(period, 1) : addMonths(period, 1);
}

/**
 * Runs every period of the job that has not run since its installation, in order, each once on any
 * number of servers. The first time it only notes the current period: that is the installation.
 * @returns the periods that ran here
 */
export async function runDue(strapi: Core.Strapi, job: Job): Promise<Decision<Day[]>> {
  const ran: Day[] = [];
  for (;;) {
    const step = await inUnit(strapi, jobActor(job.name), (unit) => runNext(unit, job));
    if (!step.ok) return step;
    if (step.value === null) return accept(ran);
    ran.push(step.value);
  }
}

async function runNext(unit: Unit, job: Job): Promise<Decision<Day | null>> {
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`job:${job.name}`]);
  const current = periodOf(job, unit.today);
  const last = await lastPeriod(unit.trx, job.name);
  if (last === undefined) {
    await noteRun(unit, job.name, current, { installed: 1 });
    return accept(null);
  }
  const period = nextPeriod(job, last);
  if (period > current) return accept(null);
  const done = await job.run(unit, period);
  if (!done.ok) return done;
  await noteRun(unit, job.name, period, done.value);
  return accept(period);
}

/** Schedules the jobs and catches up with what was missed while no server ran. */
export async function startJobs(strapi: Core.Strapi, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    // A period that fails is tried again at the next time: the server serves meanwhile.
    const task = async (): Promise<void> => {
      await runLogged(strapi, job);
    };
    await task();
    strapi.cron.add({
      [`partner-program.${job.name}`]: { options: { rule: job.rule, tz: 'Asia/Almaty' }, task },
    });
  }
}

async function runLogged(strapi: Core.Strapi, job: Job): Promise<void> {
  try {
    const ran = await runDue(strapi, job);
    if (!ran.ok) strapi.log.error(`Job ${job.name} was refused: ${ran.refusal.code}`);
  } catch (error) {
    strapi.log.error(error);
  }
}

const RUNS_SHOWN = 20;

/** Every job with its newest runs, for staff. */
export async function listRuns(
  db: Knex,
  jobs: readonly Job[],
): Promise<{ name: string; rule: string; period: string; runs: RunRow[] }[]> {
  const place = 'row_number() over (partition by job order by period desc) as place';
  const placed = db(JOB_TABLE).select('job', 'period', 'ran_at', 'figures', db.raw(place));
  const rows = await db
    .from<RunRow & { job: string; place: number }>(placed.as('placed'))
    .where('place', '<=', RUNS_SHOWN)
    .orderBy('period', 'desc')
    .select<(RunRow & { job: string })[]>('job', 'period', 'ran_at', 'figures');
  const runs = rows.map((row) => ({ ...row, figures: fromJsonb(row.figures) as Figures }));
  return jobs.map(({ name, rule, period }) => ({
    name,
    rule,
    period,
    runs: runs.filter((row) => row.job === name),
  }));
}

interface RunRow {
  readonly period: string;
  readonly ran_at: Date;
  readonly figures: Figures;
}

type Figures = Record<string, number>;
