import type { Partnership } from '../partners/partner';
import type { Consent } from '../shared/consent';
import { accept, refuse, type Decision } from '../shared/decision';

interface JoinFacts {
  /** The last line of the partner's history; null while it has none. */
  readonly consent: Consent | null;
  readonly partnership: Partnership;
  /** The version of the text in force today. */
  readonly textVersion: string;
}

/**
 * Q-join: the owner gives consent to the text it has read. Refuses with `quality.already-joined`,
 * `quality.partner-not-active` or `quality.text-changed`.
 */
export function decideJoin(facts: JoinFacts, read: string): Decision<'given'> {
  if (facts.consent === 'given') return refuse('quality.already-joined');
  if (facts.partnership !== 'active') {
    return refuse('quality.partner-not-active', { partnership: facts.partnership });
  }
  if (read !== facts.textVersion) return refuse('quality.text-changed', { read });
  return accept('given');
}

/** Q-join: the owner revokes it, whatever the partnership is. Refuses with `quality.not-joined`. */
export function decideLeave(consent: Consent | null): Decision<'revoked'> {
  return consent === 'given' ? accept('revoked') : refuse('quality.not-joined');
}
