/** What one partner's customers answered in a period: the sum of points and how many answers. */
export interface Contribution {
  readonly partner: number;
  readonly sum: number;
  readonly count: number;
}

/** With whom a partner is compared, the nearest first (Q-benchmark). */
export type Area = 'city' | 'region' | 'country';

/** The others of an area, without the partner that looks. */
export interface Group {
  readonly area: Area;
  readonly others: readonly Contribution[];
  /** Those of the next wider area who are not in this one; empty of the widest. */
  readonly complement: readonly Contribution[];
}

/** Why a figure would tell about somebody. */
export type Reason = 'few-partners' | 'few-answers' | 'dominated' | 'complement' | 'narrow';

/** D-settings: what a figure must have behind it. */
export interface Threshold {
  readonly partners: number;
  readonly answers: number;
  /** No partner has more of the answers than that, in per cent. */
  readonly share: number;
  /** What stays open about every partner's average, in hundredths of a point. */
  readonly width: number;
}

/** The average of the others in tenths of a point, or why there is none. */
export type Figure =
  | { readonly area: Area; readonly tenths: number; readonly partners: number }
  | { readonly area: null; readonly reason: Reason };
