import type { Day } from '../shared/days';

/** §1: the ladder of statuses, lowest first. The order matters, the names are for people. */
export const LADDER = ['registered', 'business', 'certified', 'gold'] as const;
export type LadderStatus = (typeof LADDER)[number];

export const PARTNERSHIP = ['active', 'suspended', 'ended'] as const;
export type Partnership = (typeof PARTNERSHIP)[number];

/** K3-rights: whether the partner has its card in the ККВ list; it may take it out. */
export type Listing = 'listed' | 'unlisted';

/** §1: what a partner's user may do. Each role may do what the ones after it may. */
export const USER_ROLES = ['owner', 'member', 'viewer'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** One dated line of a partner's history. */
export type StatusLine =
  | { readonly kind: 'ladder'; readonly value: LadderStatus; readonly from: Day }
  | { readonly kind: 'partnership'; readonly value: Partnership; readonly from: Day }
  | { readonly kind: 'listing'; readonly value: Listing; readonly from: Day };

export interface PartnerFacts {
  readonly partnership: Partnership;
  readonly ladder: LadderStatus;
  /** First day of the newest line of each history. */
  readonly partnershipSince: Day;
  readonly ladderSince: Day;
}
