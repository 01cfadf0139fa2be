import { adminApi } from '@strapi/strapi/admin';
import { WHOLE_LIST } from '../../shared/api/paging';

export interface JobRun {
  /** The day, or the month by its first day. */
  readonly period: string;
  readonly ranAt: string;
  readonly figures: Readonly<Record<string, number>>;
}

export interface ScheduledJob {
  readonly name: string;
  /** Cron rule with seconds, by the clock of Almaty. */
  readonly rule: string;
  readonly period: 'day' | 'month';
  /** How many periods have come and have not run. */
  readonly due: number;
  /** The newest first. */
  readonly runs: readonly JobRun[];
}

const JOBS = 'ProgrammeJobs';
// What a task does may change any record.
const RECORDS = 'Document';

const jobsApi = adminApi.enhanceEndpoints({ addTagTypes: [JOBS, RECORDS] }).injectEndpoints({
  endpoints: (builder) => ({
    getScheduledJobs: builder.query<readonly ScheduledJob[], void>({
      query: () => ({
        url: '/partner-program/jobs',
        method: 'GET',
        config: { params: { pageSize: WHOLE_LIST } },
      }),
      transformResponse: (answer: { data: readonly ScheduledJob[] }) => answer.data,
      providesTags: [JOBS],
      keepUnusedDataFor: 0,
    }),
    runScheduledJob: builder.mutation<readonly string[], { name: string; locale: string }>({
      query: ({ name, locale }) => ({
        url: `/partner-program/jobs/${name}/run`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: { ran: readonly string[] } }) => answer.data.ran,
      // Some periods may have run before one was refused.
      invalidatesTags: [JOBS, RECORDS],
    }),
  }),
});

export const { useGetScheduledJobsQuery, useRunScheduledJobMutation } = jobsApi;
