import { adminApi } from '@strapi/strapi/admin';
import type { CompetenceKind, Level, Right } from '../../../../rules/competences/competence';
import type { LadderStatus, Partnership } from '../../../../rules/partners/partner';
import type { Scheme } from '../../../../rules/points/points';
import type { Life, Publication } from '../../../../rules/projects/project';
import type { QualificationState } from '../../../../rules/qualifications/qualification';
import type { SaleKind, WhyNone } from '../../../../rules/sales/sale';
import type { JournalLine } from '../../shared/api/types';
import type { Month } from '../../shared/chart/months';
import type { Answered } from '../../shared/page/part';

export interface Head {
  readonly documentId: string;
  readonly tradingName: string;
  readonly legalName: string;
  readonly bin: string;
  readonly city: string | null;
  readonly listed: boolean;
  readonly partnership: Partnership;
  readonly partnershipSince: string | null;
  readonly ladder: LadderStatus;
  readonly ladderSince: string | null;
  readonly users: number;
}

export interface Competence {
  readonly documentId: string;
  readonly kind: CompetenceKind;
  readonly inForce: boolean;
  readonly level: Level | null;
  readonly startedOn: string;
  readonly lastDay: string | null;
  readonly terms: readonly {
    readonly level: Level | null;
    readonly from: string;
    readonly lastDay: string | null;
  }[];
}

export interface Project {
  readonly documentId: string;
  readonly title: string | null;
  readonly category: string | null;
  readonly life: Life;
  readonly publication: Publication;
  readonly finishedOn: string | null;
}

export interface PartnerLine extends JournalLine {
  readonly record: string;
  readonly documentId: string;
}

export interface Sale {
  readonly documentId: string;
  readonly externalId: string;
  readonly product: string;
  readonly soldOn: string;
  /** Tenge, decimal. */
  readonly amount: string;
  readonly kind: SaleKind;
  readonly points: number;
  readonly noPoints: WhyNone | null;
}

export interface WaitingRequest {
  readonly documentId: string;
  readonly title: string | null;
  readonly activity: string | null;
  readonly on: string | null;
  readonly receivedOn: string;
}

/** Records that staff confirm: how many count today by name, and the newest. */
export interface Glance {
  readonly counts: Readonly<Record<string, number>>;
  readonly waiting: number;
  readonly newest: readonly {
    readonly documentId: string;
    readonly name: string;
    readonly about: string | null;
    readonly on: string;
    readonly state: QualificationState;
  }[];
}

/** What each section of the page holds. */
export interface SectionData {
  readonly competences: {
    readonly held: readonly Competence[];
    readonly rights: readonly Right[];
  };
  readonly points: {
    readonly balances: Readonly<Record<Scheme, number>>;
    readonly months: readonly Month[];
  };
  readonly projects: {
    readonly counts: readonly { readonly publication: Publication; readonly count: number }[];
    readonly newest: readonly Project[];
  };
  readonly sales: { readonly total: number; readonly newest: readonly Sale[] };
  readonly requests: { readonly total: number; readonly oldest: readonly WaitingRequest[] };
  readonly specialists: Glance;
  readonly publications: Glance;
  readonly largeProjects: Glance;
  readonly turnovers: Glance;
  readonly journal: readonly PartnerLine[];
}

export interface Overview {
  readonly today: string;
  readonly partner: Head;
  readonly rank: number | null;
  readonly listed: number;
  readonly sections: { readonly [K in keyof SectionData]: Answered<SectionData[K]> };
}

export interface RankThen {
  readonly month: string;
  readonly on: string;
  readonly rank: number | null;
}

const at = (documentId: string, path: string): string =>
  `/partner-program/partners/${documentId}/${path}`;

const partnerApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getPartnerOverview: builder.query<Overview, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: at(documentId, 'overview'),
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: Overview }) => answer.data,
      keepUnusedDataFor: 0,
    }),
    getPartnerRanks: builder.query<readonly RankThen[], { documentId: string }>({
      query: ({ documentId }) => ({ url: at(documentId, 'ranks'), method: 'GET' }),
      transformResponse: (answer: { data: readonly RankThen[] }) => answer.data,
      keepUnusedDataFor: 300,
    }),
  }),
});

export const { useGetPartnerOverviewQuery, useGetPartnerRanksQuery } = partnerApi;
