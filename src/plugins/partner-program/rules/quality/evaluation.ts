import type { Day } from '../shared/days';
import type { Change, Reason } from './evaluation.states';

export { CHANGES, REASONS, type Change, type Reason } from './evaluation.states';

/** D-settings: which purchases count for a month, and what share of them brings the mark. */
export interface EvaluationNumbers {
  /** Months before the 1st from which purchases count. */
  readonly fromMonths: number;
  /** Months before the 1st from which they count no more. */
  readonly toMonths: number;
  /** Whole percent of the projects that must be handed over. */
  readonly percent: number;
}

/** Q-competence: the numbers that the sources give. */
export const SOURCE_NUMBERS: EvaluationNumbers = { fromMonths: 14, toMonths: 2, percent: 50 };

/** Days of purchase that count: from the first, without the last. */
export interface Window {
  readonly from: Day;
  readonly before: Day;
}

/** What a month is evaluated by; kept with its evaluation. */
export interface Terms {
  readonly window: Window;
  /** Whole percent of the projects that brings the mark. */
  readonly threshold: number;
}

/** Projects of the window: activated keys that the partner bought, and those it handed over itself. */
export interface ShareFigures {
  readonly bought: number;
  readonly handedOver: number;
}

/** What of a partner is known before 00:00 Almaty of the 1st. */
export interface ShareFacts extends ShareFigures {
  readonly consent: boolean;
  /** Whether its partnership was active on the last day before. */
  readonly active: boolean;
  /** Whether it held the competence on the last day before. */
  readonly held: boolean;
}

export interface Share {
  readonly holds: boolean;
  readonly reason: Reason;
  readonly change: Change;
}
