import type { NoPoints } from '../points/settle.rules';
import type { Day } from '../shared/days';

/** §1: a sale stands, or it was returned. */
export const SALE_KINDS = ['sale', 'return'] as const;
export type SaleKind = (typeof SALE_KINDS)[number];

/** A row that has every field and no other: every text may be wrong. */
export interface SaleRow {
  /** Names the sale in the sales system; a return carries the number of the sale it takes back. */
  readonly externalId: string;
  readonly soldOn: string;
  /** Code of a product or option. */
  readonly product: string;
  readonly buyerBin: string;
  readonly partnerBin: string;
  /** Tenge, decimal. */
  readonly amount: string;
  readonly kind: SaleKind;
}

/** A row of the sales system as it came: all but its number may be missing, or be anything. */
export type SentRow = Pick<SaleRow, 'externalId'> & { readonly [F in keyof SaleRow]?: unknown };

/** What rows name that is looked up, of those that can be looked up at all. */
export interface Named {
  readonly externalIds: readonly string[];
  readonly products: readonly string[];
  readonly partnerBins: readonly string[];
}

/** What a sale is about, checked. */
export interface SaleContent {
  readonly externalId: string;
  readonly soldOn: Day;
  readonly productId: number;
  readonly buyerBin: string;
  readonly partnerId: number;
  readonly amountTiyn: bigint;
  readonly kind: SaleKind;
}

/** A sale as it stands. */
export interface SaleFacts extends SaleContent {
  /** K2: whether what was sold counted as enterprise when this content came. */
  readonly enterprise: boolean;
  /** Why it earned nothing when it was last settled; null when it did. */
  readonly noPoints: WhyNone | null;
}

/** Why a sale that is kept earns nothing. */
export const WHY_NONE = [
  'not-enterprise',
  'returned-sale',
  'no-competence',
  'no-catalogue-row',
  'amount-too-small',
  'cap-reached',
  'expired',
] as const satisfies readonly (NoPoints | 'not-enterprise' | 'returned-sale')[];
export type WhyNone = (typeof WHY_NONE)[number];

/** A product or option of the dictionary. */
export interface ProductFacts {
  readonly id: number;
  readonly enterprise: boolean;
}

/** What rows are checked against. */
export interface Known {
  readonly partners: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, ProductFacts>;
}
