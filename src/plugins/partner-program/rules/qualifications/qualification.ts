import type { Day } from '../shared/days';

export const QUALIFICATION_STATES = ['waiting', 'confirmed', 'rejected', 'withdrawn'] as const;
export type QualificationState = (typeof QUALIFICATION_STATES)[number];

export const PAPER_KINDS = ['certificate', 'attestation'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PUBLICATION_LANGUAGES = ['ru', 'kk', 'en', 'other'] as const;

/** Whatever a partner enters and staff confirm (§1, facts that requirements count). */
export interface Stated {
  readonly state: QualificationState;
}

/** A person who works for the partner, as far as counting goes. */
export interface SpecialistFacts extends Stated {
  readonly id: number;
  readonly technical: boolean;
  readonly worksFrom: Day;
  /** The last day of work; null: still works. */
  readonly worksUntil: Day | null;
}

/** A certificate or an attestation of a specialist. */
export interface PaperFacts extends Stated {
  readonly specialistId: number;
  readonly kind: PaperKind;
  readonly issuedOn: Day;
  /** The last valid day; null: open. */
  readonly validUntil: Day | null;
}

export interface PublicationFacts extends Stated {
  readonly publishedOn: Day;
}

export interface TurnoverFacts extends Stated {
  /** YYYY. */
  readonly year: string;
}

/** What is confirmed of the turnover of a financial year. */
export interface Turnover {
  /** YYYY. */
  readonly year: string;
  /** Whole tenge. */
  readonly amount: string;
}

export interface LargeProjectFacts extends Stated {
  readonly finishedOn: Day;
}
