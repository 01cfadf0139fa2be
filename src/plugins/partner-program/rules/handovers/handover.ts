import type { CategoryFigures, Figures, HeldBecause } from '../monitor-reports/verdict.rules';
import type { Day, Instant } from '../shared/days';

/** Q-handover: how a handover stands. Before it is confirmed there is only a report. */
export const HANDOVER_STATES = ['waiting', 'accepted', 'held', 'refused', 'annulled'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** What the partner writes about tests that it passed by hand, by their codes. */
export type Comments = Readonly<Record<string, string>>;

/** What is decided about when a partner confirms a report. */
export interface Confirming {
  /** Whether a handover was made of the report before. */
  readonly confirmed: boolean;
  /** Whether the partner bought the key, or had the project transferred to it. */
  readonly mayHandOver: boolean;
}

/** A handover as it begins. */
export interface NewHandover {
  readonly state: 'accepted' | 'held';
  readonly heldBecause: readonly HeldBecause[];
  readonly figures: Figures;
  readonly categories: readonly CategoryFigures[];
}

/** One of a partner's handovers of one project, for its points. */
export interface ProjectHandover {
  readonly documentId: string;
  readonly state: HandoverState;
  readonly confirmedAt: Instant;
  /** The day of the confirmation: points are valid a year from it. */
  readonly on: Day;
}
