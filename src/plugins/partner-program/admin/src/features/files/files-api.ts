import { adminApi } from '@strapi/strapi/admin';
import type { LinkedFile } from '../../shared/use-download';

interface OfRecord {
  readonly uid: string;
  /** Kind of the record: `point-request`. */
  readonly record: string;
  readonly recordId: string;
  readonly locale: string;
}

const filesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getFilesOfRecord: builder.query<readonly LinkedFile[], OfRecord>({
      query: ({ record, recordId, locale }) => ({
        url: '/partner-program/files',
        method: 'GET',
        config: { params: { record, recordId, locale } },
      }),
      transformResponse: (answer: { data: readonly LinkedFile[] }) => answer.data,
      providesTags: (_answer, _error, { uid, recordId }) => [
        { type: 'Document', id: `${uid}_${recordId}` },
      ],
    }),
  }),
});

export const { useGetFilesOfRecordQuery } = filesApi;
