import type { Held } from './key';

/** Q-again: a partner says that a project is its own now; staff decide. */
export const CLAIM_STATES = ['requested', 'transferred', 'linked', 'refused'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface ClaimFacts {
  readonly state: ClaimState;
  readonly partnerId: number;
  /** The key behind the claimed hash; null while none has it. */
  readonly key: Held | null;
}

/** How a partner names a key: by its hash, or by the key itself, which is hashed at once. */
export interface ClaimInput {
  readonly hash?: string | undefined;
  readonly key?: string | undefined;
}

/** What is kept of it. */
export interface NamedKey {
  readonly hash: string;
  readonly lastFour: string | null;
}
