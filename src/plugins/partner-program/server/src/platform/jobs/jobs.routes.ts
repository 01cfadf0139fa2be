import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../clock';
import { defineRoute, type Route } from '../http/route';
import {
  dayAnswer,
  instantAnswer,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../http/contracts';
import { listRuns, runDue, type Job } from './jobs';

export const JOBS_PERMISSIONS = {
  read: 'plugin::partner-program.jobs.read',
  run: 'plugin::partner-program.jobs.run',
} as const;

const runAnswer = z.object({
  period: dayAnswer,
  ranAt: instantAnswer,
  figures: z.record(z.string(), z.number()),
});

const jobAnswer = z.object({
  name: z.string(),
  rule: z.string().meta({ description: 'Cron rule with seconds, by the clock of Almaty' }),
  period: z.enum(['day', 'month']),
  due: z.number().int().meta({ description: 'Periods that have come and have not run' }),
  runs: z.array(runAnswer).meta({ description: 'The newest first, twenty at most' }),
});

/** `GET /jobs` and `POST /jobs/:name/run` (api.md, Staff). */
export function jobsRoutes(jobs: readonly Job[]): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/jobs',
      name: 'jobs',
      summary: 'Every scheduled task with its newest runs',
      access: { door: 'staff', permissions: [JOBS_PERMISSIONS.read] },
      query: querySchema(pageShape),
      answer: z.array(jobAnswer),
      meta: paginationAnswer,
      handle: async ({ strapi, query }) => {
        const { data, meta } = pageOf(jobs, query);
        return accept({ data: await described(strapi, data), meta });
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/jobs/:name/run',
      name: 'run-job',
      summary: 'Runs the periods of a task that are due and have not run',
      access: { door: 'staff', permissions: [JOBS_PERMISSIONS.run] },
      params: z.strictObject({ name: z.string().max(100) }),
      answer: z.object({ ran: z.array(dayAnswer) }),
      refusals: ['record.not-found'],
      repeatable: true,
      handle: async ({ strapi, params }) => {
        const job = jobs.find(({ name }) => name === params.name);
        if (!job) return refuse('record.not-found');
        const ran = await runDue(strapi, job);
        return ran.ok ? accept({ data: { ran: ran.value } }) : ran;
      },
    }),
  ];
}

async function described(
  strapi: Core.Strapi,
  jobs: readonly Job[],
): Promise<z.infer<typeof jobAnswer>[]> {
  const listed = await listRuns(strapi.db.connection, jobs, clockOf(strapi).now());
  return listed.map((job) => ({
    ...job,
    runs: job.runs.map(({ period, ran_at, figures }) => ({
      period,
      ranAt: ran_at.toISOString(),
      figures,
    })),
  }));
}
