import type { Change, Reason } from './evaluation.states';

export { CHANGES, REASONS, type Change, type Reason } from './evaluation.states';

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
