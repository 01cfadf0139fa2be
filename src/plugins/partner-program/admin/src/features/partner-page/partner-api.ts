import { adminApi } from '@strapi/strapi/admin';
import type { CompetenceKind, Level, Right } from '../../../../rules/competences/competence';
import type { LadderStatus, Partnership } from '../../../../rules/partners/partner';
import type { Scheme } from '../../../../rules/points/points';
import type { Life, Publication } from '../../../../rules/projects/project';
import type { JournalLine } from '../../shared/api/types';
import type { Month } from '../../shared/chart/months';

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

export interface Overview {
  readonly today: string;
  readonly partner: Head;
  readonly competences: readonly Competence[];
  readonly rights: readonly Right[];
  readonly balances: Readonly<Record<Scheme, number>>;
  readonly rank: number | null;
  readonly listed: number;
  readonly months: readonly Month[];
  readonly projects: {
    readonly counts: readonly { readonly publication: Publication; readonly count: number }[];
    readonly newest: readonly Project[];
  };
  readonly journal: readonly PartnerLine[];
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
