import type { Day } from '../shared/days';

export const COMPETENCE_KINDS = ['kkv', 'quality-program'] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

/** §2: levels of ККВ, lower first. */
export const LEVELS = ['basic', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** K3-rights: everything a level can allow. Which level allows what is a setting. */
export const RIGHTS = [
  'sell-enterprise',
  'tenders',
  'implementations',
  'vendor-supervision',
  'public-card',
  'vendor-leads',
  'joint-marketing',
] as const;
export type Right = (typeof RIGHTS)[number];
export type RightsByLevel = Readonly<Record<Level, readonly Right[]>>;

/** One appended line of a holding. `lastDay` null: until it is ended. Level null: kinds without levels. */
export interface Term {
  readonly seq: number;
  readonly level: Level | null;
  readonly from: Day;
  readonly lastDay: Day | null;
}

/** One uninterrupted holding of a competence. `endedOn` is its last day, set once. */
export interface Holding {
  readonly kind: CompetenceKind;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly terms: readonly Term[];
}
