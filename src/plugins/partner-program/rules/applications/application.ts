import type { Day } from '../shared/days';
import type { ApplicationKind } from './requirement';

/** Where an application stands; the moves between are in `application.states.ts`. */
export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'documents-wanted',
  'under-decision',
  'approved',
  'lowered',
  'refused',
  'withdrawn',
  'closed',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** States of which a partner has at most one application of each kind (K4.1). */
export const OPEN_STATES = ['draft', 'submitted', 'documents-wanted', 'under-decision'] as const;

/** Submitted and not decided: somebody works on it. */
export const FILED_STATES = ['submitted', 'documents-wanted', 'under-decision'] as const;

/** D-e-mail: how it came. */
export const APPLICATION_CHANNELS = ['cabinet', 'e-mail'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** What staff decide in the end (K4.3, K4.9, K4.10). */
export const VERDICTS = ['approve', 'lower', 'refuse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** D-settings: the numbers an open case keeps from the day it was received. */
export interface Times {
  /** K4.2, in working days. */
  readonly reviewDays: number;
  /** K4.3, K4.9, in working days. */
  readonly decisionDays: number;
  /** K4.7, in days. */
  readonly answerDays: number;
  /** K4.4: with last valid day L a renewal opens at L − opens and closes at L − closes. */
  readonly renewalOpens: number;
  readonly renewalCloses: number;
}

/** What the partner tells of itself. */
export interface ApplicationTexts {
  readonly goals: string | null;
  readonly summary: string | null;
  readonly experience: string | null;
}

/** What rules need to know of an application. */
export interface ApplicationFacts extends ApplicationTexts {
  readonly kind: ApplicationKind;
  readonly state: ApplicationState;
}

export const PAPER_STATES = ['wanted', 'uploaded', 'accepted', 'rejected', 'struck'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** K4.7: something staff asked for; `answeredOn` null: not answered. */
export interface Question {
  readonly askedOn: Day;
  /** The last day to answer. */
  readonly answerBy: Day;
  readonly answeredOn: Day | null;
}
