/** How the renewal of a term stands: requested ones are under review until they are decided. */
export const RENEWAL_STANDINGS = [
  'late',
  'missing',
  'under-review',
  'refused',
  'not-open',
] as const;
export type RenewalStanding = (typeof RENEWAL_STANDINGS)[number];
