import type { Level } from '../competences/competence';
import type { Listing, Partnership } from '../partners/partner';
import type { Day } from '../shared/days';

/** K6.1: what ККВ points come from. A reversal belongs to the source of what it takes back. */
export const SOURCES = ['sale', 'project', 'marketing', 'other'] as const;
export type Source = (typeof SOURCES)[number];
export type PointsBySource = Readonly<Record<Source, number>>;

/** Why a partner is not in the ККВ list on a day (§1, K3-rights). */
export const ABSENCES = [
  'not-registered',
  'suspended',
  'ended',
  'no-competence',
  'no-right',
  'unlisted',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** One line of the dated history of a partnership, in the order in which lines were written. */
export interface PartnershipLine {
  readonly value: Partnership;
  readonly from: Day;
}

/** One change of what a partner wishes of its card, in the order in which lines were written. */
export interface ListingLine {
  readonly value: Listing;
  readonly from: Day;
}

/** How a partner stood on a day. `level` null: no ККВ in force. `rank` null: not in the list. */
export interface Stood {
  readonly partnership: Partnership | null;
  readonly level: Level | null;
  readonly absence: Absence | null;
  /** K3-rights: whether it wished to be in the list. */
  readonly listed: boolean;
  readonly rank: number | null;
  readonly points: number;
}

/** What moved a total between two days: entries that began to count, ended, or were taken back. */
export const FLOWS = ['booked', 'expired', 'reversed'] as const;
export type FlowKind = (typeof FLOWS)[number];

export interface Flow {
  readonly kind: FlowKind;
  readonly source: Source;
  /** Signed: what it did to the total. */
  readonly points: number;
  readonly entries: number;
}

export const MOVES = ['entered', 'left', 'up', 'down', 'points'] as const;
export type Move = (typeof MOVES)[number];

export const REASONS = [
  'registered',
  'partnership-suspended',
  'partnership-ended',
  'partnership-resumed',
  'competence-awarded',
  'competence-over',
  'level-raised',
  'level-lowered',
  'rights-changed',
  'unlisted',
  'listed-again',
  'points-booked',
  'points-expired',
  'points-reversed',
  'overtaken',
  'others-fell',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** Of reasons about points only. */
  readonly flow: Flow | null;
}
