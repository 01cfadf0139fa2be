import { adminApi } from '@strapi/strapi/admin';
import type { RenewalStanding } from '../../../../rules/applications/renewal-standing.states';
import type { Level } from '../../../../rules/competences/competence';
import type { ItemState, Side } from '../../../../rules/desk/item.states';

const at = (path: string): string => `/partner-program/queue${path}`;

export interface Colleague {
  readonly id: number;
  readonly name: string;
}

interface PartnerName {
  readonly documentId: string;
  readonly name: string;
}

/** Something open: what, whose turn, until when, and who sees to it. */
export interface DeskItem {
  readonly kind: string;
  readonly documentId: string;
  readonly partner: PartnerName | null;
  readonly what: string;
  readonly title: string | null;
  readonly next: string;
  readonly side: Side;
  readonly state: ItemState;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly workingDays: number | null;
  readonly since: string;
  readonly owner: Colleague | null;
  readonly version: number;
  readonly link: string;
}

interface Pagination {
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

export interface DeskMeta {
  readonly pagination: Pagination;
  readonly today: string;
  readonly me: number;
  readonly states: readonly { readonly state: ItemState; readonly count: number }[];
  readonly kinds: readonly {
    readonly kind: string;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface DeskPage {
  readonly data: readonly DeskItem[];
  readonly meta: DeskMeta;
}

export const OWNERS = ['all', 'mine', 'unowned'] as const;
export type Owner = (typeof OWNERS)[number];

/** What is asked for; undefined: all of it. */
export interface DeskQuery {
  readonly kind?: string | undefined;
  readonly state?: ItemState | undefined;
  readonly side?: Side | undefined;
  readonly owner?: Owner | undefined;
  readonly q?: string | undefined;
}

interface Paged {
  readonly page: number;
  readonly pageSize?: number;
  readonly locale: string;
}

export interface Ending {
  readonly documentId: string;
  readonly partner: PartnerName;
  readonly level: Level | null;
  readonly lastDay: string;
  readonly lastDayToApply: string;
  readonly standing: RenewalStanding;
  readonly application: string | null;
}

interface StandingCount {
  readonly standing: RenewalStanding;
  readonly count: number;
}

export interface Week {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly standings: readonly StandingCount[];
}

export interface Timeline {
  readonly data: readonly Ending[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly today: string;
    readonly until: string;
    readonly standings: readonly StandingCount[];
    readonly weeks: readonly Week[];
  };
}

interface Assignment {
  readonly kind: string;
  readonly documentId: string;
  readonly owner: number | null;
  readonly expectedVersion: number;
  readonly locale: string;
}

const tagged = adminApi.enhanceEndpoints({ addTagTypes: ['ProgrammeDesk', 'Document'] });

const deskApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getDesk: builder.query<DeskPage, DeskQuery & Paged>({
      query: (params) => ({ url: at(''), method: 'GET', config: { params } }),
      // What is decided anywhere in the panel leaves the desk.
      providesTags: ['ProgrammeDesk', 'Document'],
      keepUnusedDataFor: 0,
    }),
    getColleagues: builder.query<readonly Colleague[], string>({
      query: (kind) => ({ url: at('/colleagues'), method: 'GET', config: { params: { kind } } }),
      transformResponse: (answer: { data: readonly Colleague[] }) => answer.data,
    }),
    assignItem: builder.mutation<unknown, Assignment>({
      query: ({ kind, documentId, locale, ...data }) => ({
        url: at(`/${kind}/${documentId}/owner`),
        method: 'PUT',
        data,
        config: { params: { locale } },
      }),
      // Refused because somebody was quicker: what it is now must be seen.
      invalidatesTags: ['ProgrammeDesk'],
    }),
    getTimeline: builder.query<
      Timeline,
      { week?: string | undefined; standing?: RenewalStanding | undefined } & Paged
    >({
      query: (params) => ({ url: at('/timeline'), method: 'GET', config: { params } }),
      keepUnusedDataFor: 30,
    }),
  }),
});

export const {
  useGetDeskQuery,
  useGetColleaguesQuery,
  useAssignItemMutation,
  useGetTimelineQuery,
} = deskApi;
