import { adminApi } from '@strapi/strapi/admin';
import type { BulkLine, GovernedRecord, JournalPage, LegalActions, ActionAnswer } from './types';

interface OnRecord {
  readonly uid: string;
  readonly records: string;
  readonly documentId: string;
  readonly locale: string;
}

const documentTag = (uid: string, id: string) =>
  ({ type: 'Document', id: `${uid}_${id}` }) as const;
/** What an action may have changed of what is on the screen. */
const SHOWN = ['Document', 'Relations', 'ProgrammeJournal'] as const;

const at = (path: string): string => `/partner-program/${path}`;

/**
 * The staff routes. Answers carry the Content Manager's own cache tags, so that an action reloads
 * the open form and the list, and saving the form reloads the actions and their version.
 */
const programApi = adminApi.enhanceEndpoints({ addTagTypes: SHOWN }).injectEndpoints({
  endpoints: (builder) => ({
    getGovernedRecords: builder.query<readonly GovernedRecord[], void>({
      query: () => ({ url: at('records'), method: 'GET' }),
      transformResponse: (answer: { data: readonly GovernedRecord[] }) => answer.data,
      keepUnusedDataFor: 3600,
    }),
    getLegalActions: builder.query<LegalActions, OnRecord>({
      query: ({ records, documentId, locale }) => ({
        url: at(`${records}/${documentId}/actions`),
        method: 'GET',
        config: { params: { locale } },
      }),
      providesTags: (_answer, _error, { uid, documentId }) => [documentTag(uid, documentId)],
      keepUnusedDataFor: 0,
    }),
    takeAction: builder.mutation<
      ActionAnswer,
      OnRecord & { action: string; expectedVersion: number; input: object }
    >({
      query: ({ records, documentId, locale, action, expectedVersion, input }) => ({
        url: at(`${records}/${documentId}/actions/${action}`),
        method: 'POST',
        data: { expectedVersion, input },
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: ActionAnswer }) => answer.data,
      invalidatesTags: (_answer, error) => (error ? [] : [...SHOWN]),
    }),
    takeBulkAction: builder.mutation<
      readonly BulkLine[],
      { records: string; locale: string; action: string; ids: readonly string[]; input: object }
    >({
      query: ({ records, locale, action, ids, input }) => ({
        url: at(`${records}/actions/${action}`),
        method: 'POST',
        data: { ids, input },
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: readonly BulkLine[] }) => answer.data,
    }),
    /** Asks for everything on the screen anew; changes nothing. */
    reload: builder.mutation<null, void>({
      queryFn: () => ({ data: null }),
      invalidatesTags: [...SHOWN],
    }),
    getJournal: builder.query<
      JournalPage,
      Omit<OnRecord, 'records'> & { record: string; page: number }
    >({
      query: ({ record, documentId, page, locale }) => ({
        url: at('journal'),
        method: 'GET',
        config: { params: { record, documentId, page, pageSize: 10, locale } },
      }),
      providesTags: (_answer, _error, { uid, documentId }) => [
        'ProgrammeJournal',
        documentTag(uid, documentId),
      ],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const {
  useGetGovernedRecordsQuery,
  useGetLegalActionsQuery,
  useTakeActionMutation,
  useTakeBulkActionMutation,
  useGetJournalQuery,
  useReloadMutation,
} = programApi;

export const readGovernedRecords = programApi.endpoints.getGovernedRecords;
