import { adminApi } from '@strapi/strapi/admin';
import type { Subject, Wording } from '../../../../rules/surveys/questionnaire';
import type { Averaged } from '../../../../rules/surveys/trends.rules';

export interface MonthOfAnswers {
  /** `2026-11` */
  readonly month: string;
  readonly project: Averaged;
  readonly platform: Averaged;
  readonly surveys: number;
}

export interface AskedQuestion extends Averaged {
  readonly code: string;
  readonly subject: Subject;
  readonly text: Wording;
  readonly months: readonly (Averaged & { readonly month: string })[];
}

export interface Trends {
  readonly since: string;
  readonly months: readonly MonthOfAnswers[];
  readonly questions: readonly AskedQuestion[];
}

export interface AskedPartners {
  readonly data: readonly {
    readonly partner: { readonly documentId: string; readonly name: string };
    readonly surveys: number;
    readonly project: Averaged;
    readonly platform: Averaged;
  }[];
  readonly meta: { readonly pagination: { readonly pageCount: number; readonly total: number } };
}

const at = (path: string): string => `/partner-program/survey-trends${path}`;

/** Each answer that is asked for anew is a reading in the journal: it is kept while it is shown. */
const trendsApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getSurveyTrends: builder.query<Trends, { partner?: string; locale: string }>({
      query: (params) => ({ url: at(''), method: 'GET', config: { params } }),
      transformResponse: (answer: { data: Trends }) => answer.data,
    }),
    getAskedPartners: builder.query<AskedPartners, { page: number; locale: string }>({
      query: (params) => ({ url: at('/partners'), method: 'GET', config: { params } }),
    }),
  }),
});

export const { useGetSurveyTrendsQuery, useGetAskedPartnersQuery } = trendsApi;
