import { adminApi } from '@strapi/strapi/admin';
import { WHOLE_LIST } from '../../shared/api/paging';
import type { LinkedFile } from '../../shared/file-link';

interface OfRecord {
  readonly uid: string;
  /** Kind of the record: `point-request`. */
  readonly record: string;
  readonly recordId: string;
  readonly locale: string;
}

interface NewFile extends Omit<OfRecord, 'record'> {
  readonly records: string;
  readonly file: File;
}

const JOURNAL = 'ProgrammeJournal' as const;

const filesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', JOURNAL] }).injectEndpoints({
  endpoints: (builder) => ({
    getFilesOfRecord: builder.query<readonly LinkedFile[], OfRecord>({
      query: ({ record, recordId, locale }) => ({
        url: '/partner-program/files',
        method: 'GET',
        config: { params: { record, recordId, locale, pageSize: WHOLE_LIST } },
      }),
      transformResponse: (answer: { data: readonly LinkedFile[] }) => answer.data,
      providesTags: (_answer, _error, { uid, recordId }) => [
        { type: 'Document', id: `${uid}_${recordId}` },
      ],
      keepUnusedDataFor: 0,
    }),
    addFileToRecord: builder.mutation<LinkedFile, NewFile>({
      query: ({ records, recordId, file, locale }) => {
        const data = new FormData();
        data.append('files', file, file.name);
        return {
          url: `/partner-program/${records}/${recordId}/files`,
          method: 'POST',
          data,
          config: { params: { locale } },
        };
      },
      transformResponse: (answer: { data: LinkedFile }) => answer.data,
      invalidatesTags: (_answer, error, { uid, recordId }) =>
        error ? [] : [{ type: 'Document', id: `${uid}_${recordId}` }, JOURNAL],
    }),
  }),
});

export const { useGetFilesOfRecordQuery, useAddFileToRecordMutation } = filesApi;
