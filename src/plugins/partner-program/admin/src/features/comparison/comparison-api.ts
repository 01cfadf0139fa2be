import { adminApi } from '@strapi/strapi/admin';
import type { Area, Reason } from '../../../../rules/benchmark/benchmark';
import type { Wording } from '../../../../rules/surveys/questionnaire';

export interface ComparedFigure {
  /** `overall`, or the code of a question. */
  readonly code: string;
  /** Of a question. */
  readonly text: Wording | null;
  readonly own: number | null;
  readonly area: Area | null;
  readonly average: number | null;
  readonly partners: number | null;
  readonly reason: Reason | null;
}

export interface ComparedMonth {
  /** By its first day. */
  readonly month: string;
  readonly figures: readonly ComparedFigure[];
}

/** What is asked for anew is a reading in the journal: it is kept while it is shown. */
const comparisonApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getComparison: builder.query<readonly ComparedMonth[], { partner: string; locale: string }>({
      query: (params) => ({
        url: '/partner-program/quality/benchmark',
        method: 'GET',
        config: { params },
      }),
      transformResponse: (answer: { data: readonly ComparedMonth[] }) => answer.data,
    }),
  }),
});

export const { useGetComparisonQuery } = comparisonApi;
