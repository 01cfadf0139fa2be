import type { Level } from '../competences/competence';
import type { Day } from '../shared/days';

/** What an application is for (K4.1, D-upgrade, K4.4). */
export const APPLICATION_KINDS = ['initial', 'upgrade', 'renewal'] as const;
export type ApplicationKind = (typeof APPLICATION_KINDS)[number];

/** K4.5: asked at every renewal, or at every even-numbered one. */
export const RHYTHMS = ['yearly', 'second-year'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What the system counts itself and compares with a threshold. */
export const COUNTED_CHECKS = [
  'large-projects',
  'specialists',
  'technical-specialists',
  'publications',
  'published-projects',
  'finished-projects',
  'enterprise-sales',
  'marketing',
] as const;
export type CountedCheck = (typeof COUNTED_CHECKS)[number];

/** K4.8: how a requirement is checked: by a standing, by counting, by a document, by a human. */
export const CHECKS = [
  'partnership',
  'gold',
  'violations',
  ...COUNTED_CHECKS,
  'document',
  'staff',
] as const;
export type Check = (typeof CHECKS)[number];

/** K3-basic: the requirement whose line shows what is confirmed of the last full financial year. */
export const TURNOVER = 'turnover';

/** One row of the requirement catalogue (K4.8). */
export interface Requirement {
  readonly code: string;
  readonly occasion: ApplicationKind;
  /** The level it belongs to; holders of the advanced one keep the basic ones too. */
  readonly level: Level;
  readonly rhythm: Rhythm;
  readonly checkedBy: Check;
  /** What is counted must reach it; of documents it is only shown. Null: one. */
  readonly threshold: number | null;
}

/** Days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
