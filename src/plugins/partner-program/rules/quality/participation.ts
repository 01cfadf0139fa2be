import type { Consent } from '../shared/consent';
import type { Instant } from '../shared/days';

/** One line of the history of consent: lines are only ever added. */
export interface ConsentLine {
  readonly consent: Consent;
  readonly at: Instant;
  /** The text that was read when it was given. */
  readonly textVersion: string;
}
