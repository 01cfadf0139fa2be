/**
 * Q-competence: why a partner holds the competence in a month, or does not. The half is the sources'
 * threshold: it is meant where a setting gives another (D-settings), too.
 */
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
