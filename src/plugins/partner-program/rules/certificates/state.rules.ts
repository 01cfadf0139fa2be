import type { Holding, Term } from '../competences/competence';
import type { Day } from '../shared/days';

export const CERTIFICATE_STATES = [
  'valid',
  'valid-under-review',
  'expired',
  'superseded',
  'annulled',
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Whether another line of the same holding has taken the place of this one by that day. */
function isReplaced({ terms, endedOn }: Holding, term: Term, on: Day): boolean {
  const until = endedOn !== null && endedOn < on ? endedOn : on;
  return terms.some((other) =>
    other.from === term.from ? other.seq > term.seq : other.from > term.from && other.from <= until,
  );
}

/**
 * K4.3, K4.9: what a certificate's number answers on a day. The certificate of a year that has not
 * begun is valid: the holding is unbroken, and the term says from when. `underReview`: a timely
 * renewal waits for its decision (D-lapse).
 */
export function stateOn(
  holding: Holding,
  term: Term,
  on: Day,
  underReview: boolean,
): CertificateState {
  if (isReplaced(holding, term, on)) return 'superseded';
  const { lastDay } = term;
  const { endedOn } = holding;
  if (endedOn !== null && on > endedOn && (lastDay === null || endedOn < lastDay))
    return 'annulled';
  if (lastDay === null || on <= lastDay) return 'valid';
  return underReview && endedOn === null ? 'valid-under-review' : 'expired';
}
