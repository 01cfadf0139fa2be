import type { Day, Instant } from '../shared/days';

/** K6.1: ККВ points and the points of the partner agreement are never mixed. */
export const SCHEMES = ['kkv', 'partner'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const ACTIVITY_KINDS = ['sale', 'project', 'marketing', 'handover'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const FORMULAS = ['fixed', 'per-amount'] as const;
export type Formula = (typeof FORMULAS)[number];

/** A row of the catalogue of activities: what earns how many points (K6.1). */
export interface Activity {
  readonly code: string;
  readonly scheme: Scheme;
  readonly kind: ActivityKind;
  readonly formula: Formula;
  /** Points for one activity (fixed), or for each full `perTiyn` of the amount (per-amount). */
  readonly points: number;
  /** Amount in tiyn that earns `points`; null for fixed. */
  readonly perTiyn: bigint | null;
  /** Most points of one entry; null: no cap. */
  readonly capPerEntry: number | null;
  /**
   * Most points a partner earns by this code in a calendar year, those of rows before this one
   * included; null: no cap.
   */
  readonly capPerYear: number | null;
  /** Months an entry stays valid; null: it does not expire. */
  readonly validMonths: number | null;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

/** Why an entry exists. The same cause is never booked twice (D-ledger). */
export interface Cause {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
}

/** A line of the ledger. Points are whole, signed and never 0; days are inclusive. */
export interface Entry {
  readonly scheme: Scheme;
  readonly points: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly bookedAt: Instant;
  readonly cause: Cause;
}

export type NewEntry = Omit<Entry, 'bookedAt'>;
