import type { Day } from '../shared/days';

/** The sum of what was given and how many gave it: points of answers. */
export interface Tally {
  readonly sum: number;
  readonly count: number;
}

/** Where a partner was when a month was frozen; a partner without a city has no region either. */
export interface Place {
  readonly city: number | null;
  readonly region: number | null;
}

/** What one partner's customers answered in one month. A cell is written once and never changes. */
export interface Cell extends Place {
  readonly partner: number;
  /** By its first day. */
  readonly month: Day;
  /** By the code of the question; of questions about the project alone. */
  readonly tallies: Readonly<Record<string, Tally>>;
}

/** One cell's answers to one question. */
export interface Entry extends Place, Tally {
  readonly partner: number;
  readonly month: Day;
}

/** The partner that looks. */
export interface Viewer extends Place {
  readonly partner: number;
}

/** The least and the most that one answer can be worth. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}
export const POINTS_SCALE: Scale = { least: 1, most: 5 };

/** With whom a partner is compared, the nearest first (Q-benchmark). */
export const AREAS = ['city', 'region', 'country'] as const;
export type Area = (typeof AREAS)[number];

/** Why there is no figure: it would tell about somebody. */
export const REASONS = [
  'few-partners',
  'few-answers',
  'dominated',
  'complement',
  'narrow',
  'crossing',
  'moved',
] as const;
export type Reason = (typeof REASONS)[number];

/** D-settings: what a figure must have behind it. */
export interface Threshold {
  readonly partners: number;
  readonly answers: number;
  /** No partner has more of the answers than that, in per cent. */
  readonly share: number;
  /** What stays open about every other partner's average, in hundredths of a point. */
  readonly width: number;
}

/** Figures of an area, and how finely the others may be cut without any of them being known. */
export interface Shown {
  readonly area: Area;
  readonly cut: Area;
}

/** The others of an area together, or why nothing is said of them. */
export type Verdict = Tally & { readonly area: Area; readonly partners: number } & (
    { readonly told: null; readonly cut: Area } | { readonly told: Reason }
  );

/** What a partner is shown: the others of the nearest area that tells about nobody. */
export type Figure =
  | (Shown & Tally & { readonly partners: number; readonly reason: null })
  | { readonly area: null; readonly reason: Reason };
