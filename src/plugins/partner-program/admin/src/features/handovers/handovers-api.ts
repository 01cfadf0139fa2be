import { adminApi } from '@strapi/strapi/admin';
import type { HandoverState } from '../../../../rules/handovers/handover';
import type { Edition } from '../../../../rules/monitor-reports/catalogue';
import type { Figures, HeldBecause } from '../../../../rules/monitor-reports/verdict.rules';
import type { ShownTest } from '../handover-tests/by-category';

/** A handover, or a report that waits for its partner. */
export interface HandoverLine {
  readonly documentId: string;
  readonly state: HandoverState;
  readonly partner: { readonly documentId: string; readonly name: string };
  readonly site: string;
  readonly key: { readonly lastFour: string };
  readonly edition: Edition;
  readonly receivedAt: string;
  readonly confirmedOn: string | null;
  readonly dueOn: string | null;
  readonly clock: { readonly overdue: boolean; readonly workingDays: number } | null;
  readonly heldBecause: readonly HeldBecause[];
  readonly partnerReason: string | null;
  readonly points: number;
  readonly figures: Figures;
  /** Codes of tests that keep it from passing. */
  readonly inTheWay: readonly string[];
}

export interface Handovers {
  readonly data: readonly HandoverLine[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageCount: number;
      readonly total: number;
    };
    readonly states: readonly { readonly state: HandoverState; readonly count: number }[];
  };
}

/** One of them with its tests. */
export interface HandoverTests {
  readonly categories: readonly {
    /** Null: tests that stand in no category. */
    readonly code: string | null;
    readonly tests: readonly ShownTest[];
  }[];
}

interface Asked {
  readonly state?: HandoverState | undefined;
  readonly partner?: string | undefined;
  readonly q?: string | undefined;
  readonly page: number;
  readonly locale: string;
}

const handoversApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getHandovers: builder.query<Handovers, Asked>({
      query: (params) => ({
        url: '/partner-program/handovers',
        method: 'GET',
        config: { params },
      }),
      // What is decided anywhere in the panel moves in the list.
      providesTags: ['Document'],
      keepUnusedDataFor: 0,
    }),
    getHandoverTests: builder.query<HandoverTests, string>({
      query: (documentId) => ({
        url: `/partner-program/handovers/${documentId}`,
        method: 'GET',
      }),
      transformResponse: ({ data }: { readonly data: HandoverTests }) => data,
      providesTags: ['Document'],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetHandoversQuery, useGetHandoverTestsQuery } = handoversApi;
