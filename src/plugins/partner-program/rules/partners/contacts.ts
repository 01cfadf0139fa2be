import type { Consent } from '../shared/consent';
import type { Instant } from '../shared/days';

/** §1: what a partner agrees to beside the programmes it joins: its contacts shown to the public. */
export type ConsentKind = 'contacts-published';

/** Law 94-V: where a consent was given or revoked. */
export type ConsentChannel = 'cabinet';

/** One line of the history of a consent: lines are only ever added. */
export interface PartnerConsentLine {
  readonly consent: Consent;
  readonly at: Instant;
  /** The text it was given to; null where contacts were public before consents were kept. */
  readonly textVersion: string | null;
}
