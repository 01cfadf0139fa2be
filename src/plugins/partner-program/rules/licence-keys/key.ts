import type { Day } from '../shared/days';

/** Q-competence: what a key was given for. Only sold ones count as projects. */
export const KEY_KINDS = ['sale', 'demo', 'renewal'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** What a row of the sales system says of a key, as it came: every text may be wrong. */
export interface KeyRow {
  /** Names the key in the sales system; never the key itself. */
  readonly externalId: string;
  /** Hashes of the key: newer product versions hash differently. */
  readonly hashes: readonly string[];
  readonly lastFour: string;
  /** Code of a product. */
  readonly product: string;
  readonly edition: string | null;
  readonly kind: KeyKind;
  readonly partnerBin: string;
  readonly boughtOn: string;
  readonly activatedOn: string | null;
  readonly returnedOn: string | null;
}

/** What is known of a key, checked. */
export interface KeyContent {
  readonly externalId: string;
  readonly lastFour: string;
  readonly productId: number;
  readonly edition: string | null;
  readonly kind: KeyKind;
  /** The partner that bought it. */
  readonly partnerId: number;
  readonly boughtOn: Day;
  readonly activatedOn: Day | null;
  readonly returnedOn: Day | null;
}

/** A key as it stands. */
export interface KeyFacts extends KeyContent {
  readonly hashes: readonly string[];
  /** How many contents it has had. */
  readonly revision: number;
}

/** What rows are checked against. */
export interface Known {
  readonly partners: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, number>;
  /** The hash by which a full key would be known. */
  readonly hashOf: (text: string) => string;
}

/** Q-again: staff gave the project to a partner, from that day on. */
export interface Transfer {
  readonly partnerId: number;
  readonly from: Day;
}

/** Who may hand a key over: its buyer, and transfers in the order in which they were made. */
export interface Held {
  readonly partnerId: number;
  readonly transfers: readonly Transfer[];
}
