/** What somebody who was asked to agree to a text said last. */
export const CONSENTS = ['given', 'revoked'] as const;
export type Consent = (typeof CONSENTS)[number];
