import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { accept, type Decision } from '../../../../rules/shared/decision';
import {
  addDays,
  addMonths,
  dayOf,
  startOf,
  type Day,
  type Instant,
} from '../../../../rules/shared/days';
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

function nextPeriod({ period: kind }: Pick<Job, 'period'>, period: Day): Day {
  return kind === 'day' ? addDays(period, 1) : addMonths(period, 1);
}

/** The periods after one that ran, up to the current one, in order. */
function periodsBetween(job: Pick<Job, 'period'>, last: Day, current: Day): Day[] {
  const periods: Day[] = [];
  for (let next = nextPeriod(job, last); next <= current; next = nextPeriod(job, next)) {
    periods.push(next);
  }
  return periods;
}

/** The periods of a job whose time has come and that have not run; none before its installation. */
export async function dueOf(db: Knex, job: Timed, now: Instant): Promise<Day[]> {
  return missedSince(job, await lastPeriod(db, job.name), now);
}

type Timed = Pick<Job, 'name' | 'rule' | 'period'>;

function missedSince(job: Timed, last: Day | undefined, now: Instant): Day[] {
  if (last === undefined) return [];
  const periods = periodsBetween(job, last, periodOf(job, dayOf(now)));
  return periods.filter((period) => timeOf(job, period) <= Date.parse(now));
}

/** When a period's run is due, in milliseconds: at the rule's time of its first day. */
function timeOf({ rule }: Timed, period: Day): number {
  const [, minute, hour] = rule.split(' ').map(Number);
  return Date.parse(startOf(period)) + ((hour ?? 0) * 60 + (minute ?? 0)) * 60_000;
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
  const [period] = periodsBetween(job, last, current);
  if (period === undefined) return accept(null);
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

export interface JobState extends Pick<Job, 'name' | 'rule' | 'period'> {
  /** How many periods' time has come without a run. */
  readonly due: number;
  /** The newest first. */
  readonly runs: readonly RunRow[];
}

/** Every job with its newest runs, and what of it is overdue, for staff. */
export async function listRuns(db: Knex, jobs: readonly Job[], now: Instant): Promise<JobState[]> {
  const place = 'row_number() over (partition by job order by period desc) as place';
  const placed = db(JOB_TABLE).select('job', 'period', 'ran_at', 'figures', db.raw(place));
  const rows = await db
    .from<RunRow & { job: string; place: number }>(placed.as('placed'))
    .where('place', '<=', RUNS_SHOWN)
    .orderBy('period', 'desc')
    .select<(RunRow & { job: string })[]>('job', 'period', 'ran_at', 'figures');
  const runs = rows.map((row) => ({ ...row, figures: fromJsonb(row.figures) as Figures }));
  return jobs.map((job) => {
    const { name, rule, period } = job;
    const own = runs.filter((row) => row.job === name);
    const due = missedSince(job, own[0]?.period, now).length;
    return { name, rule, period, due, runs: own };
  });
}

interface RunRow {
  readonly period: Day;
  readonly ran_at: Date;
  readonly figures: Figures;
}

type Figures = Record<string, number>;
