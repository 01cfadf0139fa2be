import { adminApi } from '@strapi/strapi/admin';
import type {
  Absence,
  Flow,
  Move,
  PointsBySource,
  ReasonCode,
} from '../../../../rules/rating/rating';
import type { Month } from '../../shared/chart/months';

const at = (path: string): string => `/partner-program/rating${path}`;

/** Which table is asked for. Days not given are the server's: today, and a month before. */
export interface TableQuery {
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly compareWith?: string | undefined;
  readonly q?: string | undefined;
}

interface Pagination {
  readonly pageCount: number;
  readonly total: number;
}

interface PartnerName {
  readonly documentId: string;
  readonly name: string;
  readonly bin: string;
  readonly city: string | null;
}

export interface RatingRow extends PartnerName {
  readonly rank: number;
  readonly levelSince: string | null;
  readonly points: number;
  readonly sources: PointsBySource;
  readonly then: { readonly rank: number | null; readonly points: number };
}

export interface RatingMeta {
  readonly pagination: Pagination;
  readonly today: string;
  readonly on: string;
  readonly knownOn: string | null;
  readonly compareWith: string;
  readonly listed: number;
  readonly entered: number;
  readonly left: number;
}

export interface RatingTable {
  readonly data: readonly RatingRow[];
  readonly meta: RatingMeta;
}

export interface Stood {
  readonly rank: number | null;
  readonly points: number;
  readonly absence: Absence | null;
}

export interface Change extends PartnerName {
  readonly move: Move;
  readonly then: Stood;
  readonly now: Stood;
  readonly reasons: readonly { readonly code: ReasonCode; readonly flow: Flow | null }[];
}

export interface Changes {
  readonly data: readonly Change[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly from: string;
    readonly to: string;
    readonly counts: Readonly<Record<Move, number>>;
  };
}

interface Paged {
  readonly page: number;
  /** As the server takes it where it is not told: 25. */
  readonly pageSize?: number;
  readonly locale: string;
}

/** Staff look again when they come back: answers are not kept for long. */
const keepUnusedDataFor = 30;

const ratingApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getRating: builder.query<RatingTable, TableQuery & Paged>({
      query: (params) => ({ url: at(''), method: 'GET', config: { params } }),
      keepUnusedDataFor,
    }),
    getRatingChanges: builder.query<
      Changes,
      Paged & Pick<TableQuery, 'knownOn'> & { from?: string | undefined; to?: string | undefined }
    >({
      query: (params) => ({ url: at('/changes'), method: 'GET', config: { params } }),
      keepUnusedDataFor,
    }),
    getRatingSources: builder.query<readonly Month[], { on?: string | undefined }>({
      query: (params) => ({ url: at('/sources'), method: 'GET', config: { params } }),
      transformResponse: (answer: { data: readonly Month[] }) => answer.data,
      keepUnusedDataFor,
    }),
  }),
});

export const { useGetRatingQuery, useGetRatingChangesQuery, useGetRatingSourcesQuery } = ratingApi;
