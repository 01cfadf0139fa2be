import type { Day } from '../shared/days';

/** Q-competence: what a key was given for. Only sold ones count as projects. */
export const KEY_KINDS = ['sale', 'demo', 'renewal'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A row that has every field and no other: every text may be wrong. */
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

/** A row of the sales system as it came: all but its number may be missing, or be anything. */
export type SentRow = Pick<KeyRow, 'externalId'> & { readonly [F in keyof KeyRow]?: unknown };

/** What rows name that is looked up, of those that can be looked up at all. */
export interface Named {
  readonly externalIds: readonly string[];
  /** As `readHash` gives them. */
  readonly hashes: readonly string[];
  readonly products: readonly string[];
  readonly partnerBins: readonly string[];
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
