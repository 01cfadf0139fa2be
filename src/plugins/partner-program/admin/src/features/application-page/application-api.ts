import { adminApi } from '@strapi/strapi/admin';
import type {
  ApplicationChannel,
  ApplicationState,
  PaperState,
} from '../../../../rules/applications/application';
import type { Outcome, Proposal } from '../../../../rules/applications/checklist.rules';
import type { ApplicationKind, Check, Rhythm } from '../../../../rules/applications/requirement';
import type { Level } from '../../../../rules/competences/competence';
import { UID_PREFIX } from '../../shared/plugin-id';
import type { LinkedFile } from '../../shared/file-link';

interface Named {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** How long staff still have. */
export interface Clock {
  readonly state: 'running' | 'stopped';
  readonly due: string | null;
  readonly overdue: boolean;
  /** Left, or since it was due. */
  readonly workingDays: number;
}

/** A document that is wanted for the application. */
export interface Paper extends Named {
  readonly documentId: string;
  readonly requirement: string | null;
  readonly state: PaperState;
  readonly uploadedOn: string | null;
  readonly remarks: string | null;
  readonly file: LinkedFile | null;
}

export interface Question {
  readonly documentId: string;
  readonly question: string;
  readonly askedOn: string;
  readonly answerBy: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly files: readonly LinkedFile[];
}

/** A requirement with what was found for it. */
export interface Line extends Named {
  readonly code: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly rhythm: Rhythm;
  readonly checkedBy: Check;
  readonly threshold: number | null;
}

export interface Checklist {
  readonly on: string;
  /** With the decision; otherwise it is today's. */
  readonly kept: boolean;
  readonly proposal: Proposal;
  readonly lines: readonly Line[];
}

export interface Application {
  readonly documentId: string;
  readonly version: number;
  readonly kind: ApplicationKind;
  readonly state: ApplicationState;
  readonly channel: ApplicationChannel;
  readonly goals: string | null;
  readonly summary: string | null;
  readonly experience: string | null;
  readonly textVersion: string | null;
  readonly acceptedAt: string | null;
  readonly receivedOn: string | null;
  readonly late: boolean;
  readonly lateReason: string | null;
  readonly termLastDay: string | null;
  readonly clock: Clock | null;
  readonly decidedOn: string | null;
  readonly effectiveOn: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly competence: string | null;
  readonly documents: readonly Paper[];
  readonly questions: readonly Question[];
}

export interface Case {
  readonly today: string;
  readonly partner: { readonly documentId: string; readonly tradingName: string };
  readonly application: Application;
  readonly checklist: Checklist | null;
}

const casesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getApplicationCase: builder.query<Case, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: `/partner-program/applications/${documentId}/overview`,
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: Case }) => answer.data,
      providesTags: (answer, _error, { documentId }) => [
        { type: 'Document', id: `${UID_PREFIX}application_${documentId}` },
        ...(answer?.application.documents ?? []).map((paper) => ({
          type: 'Document' as const,
          id: `${UID_PREFIX}application-document_${paper.documentId}`,
        })),
      ],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetApplicationCaseQuery } = casesApi;
