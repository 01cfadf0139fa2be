import type { ReportCategory, ReportTest } from '../../../../rules/monitor-reports/report';

type Group = readonly [code: string, tests: readonly ReportTest[]];

/** Categories in the order of the report with their own tests; those without one come last. */
export function byCategory(
  categories: readonly ReportCategory[],
  tests: readonly ReportTest[],
): Group[] {
  const known = new Set(categories.map(({ code }) => code));
  const own = categories.map(({ code }): Group => [code, tests.filter((t) => t.category === code)]);
  const rest = tests.filter(({ category }) => category === null || !known.has(category));
  const groups: Group[] = [...own, ['', rest]];
  return groups.filter(([, list]) => list.length > 0);
}

/** A test that runs by itself, and was passed without a run. */
export function isByHand({ automatic, state, system }: ReportTest): boolean {
  return automatic && state === 'A' && system === null;
}
