import type {
  ApplicationChannel,
  ApplicationFacts,
  ApplicationState,
  Times,
} from '../../../../rules/applications/application';
import type { CheckLine, Proposal } from '../../../../rules/applications/checklist.rules';
import type { Day, Instant } from '../../../../rules/shared/days';

/** What is written of an application beside its kind; undefined stays. */
export interface ApplicationFields {
  readonly state: ApplicationState;
  readonly goals: string | null;
  readonly summary: string | null;
  readonly experience: string | null;
  readonly channel: ApplicationChannel;
  /** K4.1: which programme text was accepted, when, by which user. */
  readonly textVersion: string;
  readonly acceptedAt: Instant;
  readonly acceptedBy: string | null;
  readonly receivedOn: Day;
  readonly late: boolean;
  readonly lateReason: string | null;
  readonly competenceId: number | null;
  /** Of a renewal: the last day of the term it is to follow. */
  readonly termLastDay: Day | null;
  readonly times: Times;
  /** The clock under way: since when, for how many working days. */
  readonly clockFrom: Day | null;
  readonly clockDays: number | null;
  readonly dueOn: Day | null;
  readonly checklist: readonly CheckLine[];
  readonly proposal: Proposal;
  readonly decidedOn: Day;
  readonly decidedAt: Instant;
  readonly effectiveOn: Day;
  readonly reason: string | null;
  readonly note: string | null;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** An application as it is stored. */
export interface Application
  extends ApplicationFacts, Nullable<Omit<ApplicationFields, keyof ApplicationFacts>> {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly channel: ApplicationChannel;
  readonly late: boolean;
  /** Public name of the competence. */
  readonly competence: string | null;
}
