import { adminApi } from '@strapi/strapi/admin';
import type { HandoverState } from '../../../../rules/handovers/handover';
import type { Change, Reason } from '../../../../rules/quality/evaluation.states';

interface PartnerName {
  readonly documentId: string;
  readonly name: string;
}

export interface Figures {
  readonly bought: number;
  readonly handedOver: number;
  /** Null without keys. */
  readonly percent: number | null;
  readonly reason: Reason;
  readonly holds: boolean;
}

export interface Share extends Figures {
  readonly partner: PartnerName;
  readonly change: Change;
}

export interface PreviewedShare extends Share {
  readonly lacking: number | null;
  readonly oneKeyAway: boolean;
}

interface Pagination {
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

interface Window {
  readonly from: string;
  readonly before: string;
}

interface Counts {
  readonly partners: number;
  readonly holding: number;
  readonly gained: number;
  readonly lost: number;
}

export interface CountedMonth extends Counts {
  readonly month: string;
  readonly revision: number;
  readonly reasons: Readonly<Record<Reason, number>>;
}

export interface Months {
  readonly data: readonly CountedMonth[];
  readonly meta: {
    readonly next: string;
    /** Months that have come and were not evaluated. */
    readonly due: readonly string[];
  };
}

export interface Preview {
  readonly data: readonly PreviewedShare[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly month: string;
    readonly window: Window;
    readonly threshold: number;
    readonly evaluated: boolean;
    readonly counts: Readonly<Record<Change | 'oneKeyAway', number>>;
  };
}

export interface Evaluation extends Counts {
  readonly documentId: string;
  readonly revision: number;
  readonly window: Window;
  /** Whole percent that brings the mark. */
  readonly threshold: number;
  readonly knownBefore: string;
  readonly evaluatedAt: string;
  readonly reason: string | null;
}

/** How many partners stood at so many percent. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly partners: number;
}

export interface Result {
  readonly data: readonly Share[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly month: string;
    readonly evaluation: Evaluation;
    readonly histogram: readonly Band[];
    readonly evaluations: readonly Evaluation[];
  };
}

export interface Difference {
  readonly partner: PartnerName;
  readonly frozen: Figures | null;
  readonly current: Figures | null;
  readonly movesMark: boolean;
}

export interface Differences {
  readonly data: readonly Difference[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly month: string;
    readonly revision: number;
    readonly marks: number;
  };
}

/** A partner in the programme, for its page. */
export interface PartnerQuality {
  readonly participation: { readonly joined: boolean; readonly since: string | null };
  readonly mark: { readonly holds: boolean; readonly since: string | null };
  readonly forecast: Figures & {
    readonly month: string;
    readonly threshold: number;
    readonly lacking: number | null;
  };
  readonly evaluations: readonly (Figures & { readonly month: string })[];
  readonly handovers: readonly { readonly state: HandoverState; readonly count: number }[];
}

/** Months are asked for as YYYY-MM. */
interface OfMonth {
  readonly month: string;
  readonly page: number;
  readonly locale: string;
}

const get = (path: string, params: object) => ({
  url: `/partner-program/${path}`,
  method: 'GET' as const,
  config: { params },
});

// What staff decide anywhere in the panel may change what a month would be.
const providesTags = ['Document' as const];

const qualityApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getQualityMonths: builder.query<Months, void>({
      query: () => get('quality/months', {}),
      providesTags,
      keepUnusedDataFor: 30,
    }),
    getQualityPreview: builder.query<
      Preview,
      OfMonth & { change?: Change | undefined; oneKeyAway?: boolean | undefined }
    >({
      query: (params) => get('quality/preview', params),
      providesTags,
      keepUnusedDataFor: 30,
    }),
    getQualityResult: builder.query<
      Result,
      OfMonth & {
        revision?: number | undefined;
        change?: Change | undefined;
        reason?: Reason | undefined;
        q?: string | undefined;
      }
    >({
      query: (params) => get('quality/result', params),
      providesTags,
      keepUnusedDataFor: 30,
    }),
    getQualityDifferences: builder.query<Differences, OfMonth>({
      query: (params) => get('quality/differences', params),
      providesTags,
      keepUnusedDataFor: 0,
    }),
    getPartnerQuality: builder.query<PartnerQuality, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => get(`partners/${documentId}/quality`, { locale }),
      transformResponse: (answer: { data: PartnerQuality }) => answer.data,
      providesTags,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const {
  useGetQualityMonthsQuery,
  useGetQualityPreviewQuery,
  useGetQualityResultQuery,
  useGetQualityDifferencesQuery,
  useGetPartnerQualityQuery,
} = qualityApi;
