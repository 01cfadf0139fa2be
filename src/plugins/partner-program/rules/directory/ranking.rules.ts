import type { Day } from '../shared/days';

/** What the place in the ККВ list depends on (K6.2). */
export interface Standing {
  readonly points: number;
  /** First day of the unbroken stretch with at least this total; null: it always was. */
  readonly pointsSince: Day | null;
  /** First day of the unbroken stretch at the level. */
  readonly levelSince: Day;
  /** The record number: lower was there first. */
  readonly number: number;
}

const ALWAYS = '0000-01-01';

/**
 * K6.2: order of the ККВ list: total points descending; ties (D) by who has held at least this
 * total longest, then the level longest, then the lower record number. Never by name.
 */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    b.points - a.points ||
    compareText(a.pointsSince ?? ALWAYS, b.pointsSince ?? ALWAYS) ||
    compareText(a.levelSince, b.levelSince) ||
    a.number - b.number
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A published project as filters see it. */
export interface ProjectTags<Code extends string | number> {
  readonly category: Code;
  readonly industry: Code;
}

/**
 * K6.2: whether a partner stays in a filtered list: at least one published project that is of one
 * of the categories and, the same project, of one of the industries. An empty filter keeps all.
 */
export function matchesProjects<Code extends string | number>(
  projects: readonly ProjectTags<Code>[],
  categories: ReadonlySet<Code>,
  industries: ReadonlySet<Code>,
): boolean {
  if (categories.size === 0 && industries.size === 0) return true;
  return projects.some(
    (project) =>
      (categories.size === 0 || categories.has(project.category)) &&
      (industries.size === 0 || industries.has(project.industry)),
  );
}
