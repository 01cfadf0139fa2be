import { adminApi } from '@strapi/strapi/admin';
import type { CallState, Outcome, Standing } from '../../../../rules/surveys/call';
import type { Contact } from '../../../../rules/surveys/contact';
import type { Question } from '../../../../rules/surveys/questionnaire';

/** A customer to call; nothing of it tells who. */
export interface CallLine {
  readonly documentId: string;
  readonly version: number;
  readonly state: CallState;
  readonly standing: Standing;
  readonly partner: { readonly documentId: string; readonly name: string };
  readonly handedOn: string;
  readonly sites: readonly string[];
  /** By the clock of Almaty. */
  readonly hours: { readonly from: string; readonly to: string } | null;
  readonly attempts: number;
  readonly lastAttemptAt: string | null;
  readonly callBackAt: string | null;
  readonly taken: boolean;
  readonly endedOn: string | null;
}

export interface Attempt {
  readonly at: string;
  readonly outcome: Outcome;
  readonly callBackAt: string | null;
  readonly comment: string | null;
}

/** The call that was taken. */
export interface OpenCall extends CallLine {
  readonly contact: Contact;
  readonly log: readonly Attempt[];
  readonly questionnaire: { readonly edition: number; readonly questions: readonly Question[] };
}

/** Whom to call now; who has to wait; what is over. */
export const VIEWS = ['due', 'later', 'ended'] as const;
export type View = (typeof VIEWS)[number];

export interface Calls {
  readonly data: readonly CallLine[];
  readonly meta: { readonly pagination: { readonly pageCount: number; readonly total: number } };
}

const PAGE_SIZE = 25;

/** The console's routes. The list carries the tag that every action of staff invalidates. */
const callsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getCalls: builder.query<Calls, { view: View; page: number; locale: string }>({
      query: (params) => ({
        url: '/partner-program/survey-calls',
        method: 'GET',
        config: { params: { ...params, pageSize: PAGE_SIZE } },
      }),
      providesTags: [{ type: 'Document', id: 'survey-calls' }],
    }),
    /** Takes the customer: nobody else may call meanwhile, and the journal keeps the reading. */
    openCall: builder.mutation<OpenCall, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: `/partner-program/survey-calls/${documentId}/open`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: OpenCall }) => answer.data,
    }),
  }),
});

export const { useGetCallsQuery, useOpenCallMutation } = callsApi;
