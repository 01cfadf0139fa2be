/** Q-competence: why a partner holds the competence in a month, or does not. */
export const REASONS = [
  'half-reached',
  'below-half',
  'no-keys',
  'no-consent',
  'partner-not-active',
] as const;
export type Reason = (typeof REASONS)[number];

/** What an evaluation does to a partner's mark. */
export const CHANGES = ['gains', 'loses', 'keeps', 'none'] as const;
export type Change = (typeof CHANGES)[number];

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
