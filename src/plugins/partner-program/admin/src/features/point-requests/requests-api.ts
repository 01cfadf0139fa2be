import { adminApi } from '@strapi/strapi/admin';
import type { Level } from '../../../../rules/competences/competence';
import type { Expected, RequestChannel, RequestState } from '../../../../rules/points/request';

interface Named {
  readonly nameRu: string | null;
  readonly nameKk: string | null;
  readonly nameEn: string | null;
}

/** A row of the catalogue by which requests are made. */
export interface RequestedActivity extends Named {
  readonly code: string | null;
}

interface PartnerName {
  readonly documentId: string;
  readonly name: string;
}

export interface Evidence {
  readonly documentId: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** Another request that claims an address of this one. */
export interface Duplicate {
  readonly documentId: string;
  readonly partner: PartnerName;
  readonly samePartner: boolean;
  readonly state: RequestState;
  readonly activity: string | null;
  readonly on: string | null;
  readonly title: string | null;
}

/** A request with all that staff need to decide. */
export interface QueuedRequest {
  readonly documentId: string;
  readonly version: number;
  readonly state: RequestState;
  readonly partner: PartnerName & { readonly level: Level | null };
  readonly activity: RequestedActivity;
  readonly on: string;
  readonly title: string;
  readonly description: string | null;
  readonly amount: string | null;
  readonly addresses: readonly string[];
  readonly files: readonly Evidence[];
  readonly channel: RequestChannel;
  readonly receivedOn: string;
  readonly decidedOn: string | null;
  readonly expected: Expected | null;
  readonly points: number | null;
  readonly cataloguePoints: number | null;
  readonly pointsReversed: boolean;
  readonly entry: string | null;
  readonly reason: string | null;
  readonly remarks: string | null;
  readonly note: string | null;
  readonly duplicates: readonly Duplicate[];
}

export interface Queue {
  readonly data: readonly QueuedRequest[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageCount: number;
      readonly total: number;
    };
    readonly activities: readonly RequestedActivity[];
  };
}

export interface QueueQuery {
  readonly state: readonly RequestState[];
  readonly order: 'oldest' | 'newest';
  readonly page: number;
  readonly locale: string;
}

export interface MailedRequest {
  readonly partner: string;
  readonly receivedOn: string;
  readonly activity: string;
  readonly on: string;
  readonly title: string;
  readonly description?: string;
  readonly amount?: string;
  readonly addresses: readonly string[];
  /** Uploaded before, by their public names. */
  readonly files?: readonly string[];
}

interface NewFile {
  /** Public name of the partner whose file it is. */
  readonly partner: string;
  readonly file: File;
  readonly locale: string;
}

const PAGE_SIZE = 25;
const SHOWN = [{ type: 'Document', id: 'point-requests' }] as const;

/** The queue of requests. Its answers carry the tag that every action of staff invalidates. */
const requestsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getQueue: builder.query<Queue, QueueQuery>({
      query: (params) => ({
        url: '/partner-program/point-requests',
        method: 'GET',
        config: { params: { ...params, pageSize: PAGE_SIZE } },
      }),
      providesTags: [...SHOWN],
    }),
    findPartners: builder.query<readonly PartnerName[], string>({
      query: (words) => ({
        url: '/content-manager/collection-types/plugin::partner-program.partner',
        method: 'GET',
        config: { params: { _q: words, pageSize: 10, sort: 'tradingName:ASC' } },
      }),
      transformResponse: (answer: {
        results: readonly { documentId: string; tradingName: string; bin: string | null }[];
      }) =>
        answer.results.map(({ documentId, tradingName, bin }) => ({
          documentId,
          // With the number, by which the list is searched too, and by which namesakes are told.
          name: bin ? `${tradingName}, ${bin}` : tradingName,
        })),
    }),
    uploadFile: builder.mutation<Evidence, NewFile>({
      query: ({ partner, file, locale }) => {
        const data = new FormData();
        data.append('partner', partner);
        data.append('files', file, file.name);
        const config = { params: { locale } };
        return { url: '/partner-program/files', method: 'POST', data, config };
      },
      transformResponse: (answer: { data: Evidence }) => answer.data,
    }),
    registerRequest: builder.mutation<null, { body: MailedRequest; locale: string }>({
      query: ({ body, locale }) => ({
        url: '/partner-program/point-requests',
        method: 'POST',
        data: body,
        config: { params: { locale } },
      }),
      transformResponse: () => null,
      invalidatesTags: (_answer, error) => (error ? [] : [...SHOWN]),
    }),
  }),
});

export const {
  useGetQueueQuery,
  useFindPartnersQuery,
  useUploadFileMutation,
  useRegisterRequestMutation,
} = requestsApi;
