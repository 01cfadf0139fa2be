import type { Instant } from '../shared/days';

/** Q-join: what the owner said last. */
export const CONSENTS = ['given', 'revoked'] as const;
export type Consent = (typeof CONSENTS)[number];

/** One line of the history of consent: lines are only ever added. */
export interface ConsentLine {
  readonly consent: Consent;
  readonly at: Instant;
  /** The text that was read when it was given. */
  readonly textVersion: string;
}
