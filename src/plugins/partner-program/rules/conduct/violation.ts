import type { Day } from '../shared/days';

export const VIOLATION_STATES = ['opened', 'confirmed', 'dismissed'] as const;
export type ViolationState = (typeof VIOLATION_STATES)[number];

/** How staff came to know of a violation. */
export const VIOLATION_SOURCES = ['customer', 'partner', 'audit', 'report', 'staff'] as const;
export type ViolationSource = (typeof VIOLATION_SOURCES)[number];

/** What the rules ask of a violation (K5.6). */
export interface ViolationFacts {
  readonly state: ViolationState;
  /** Last day on which the partner's answer is waited for. */
  readonly answerBy: Day;
  readonly answeredOn: Day | null;
  /** The day of the last decision; null while it is open. */
  readonly decidedOn: Day | null;
}

/** What staff say when they open one. */
export interface NewViolation {
  /** Clause of the programme, as its text numbers them: `5.2`. */
  readonly clause: string;
  readonly happenedOn: Day;
  /** The customer it concerns, as staff name it. */
  readonly customer: string | null;
}
