import type { ReportTest } from '../../../../rules/monitor-reports/report';
import { groupBy } from '../../../../rules/shared/group-by';

/** A test as it is shown where its category is. */
export type ShownTest = Omit<ReportTest, 'category'>;

type Group = readonly [code: string, tests: readonly ReportTest[]];

/** Categories in the order of the report with their own tests; those without one come last. */
export function byCategory(
  categories: readonly { readonly code: string }[],
  tests: readonly ReportTest[],
): Group[] {
  const codes = categories.map(({ code }) => code);
  const known = new Set(codes);
  const own = groupBy(tests, ({ category }) =>
    category !== null && known.has(category) ? category : '',
  );
  return [...codes, ''].flatMap((code): Group[] => {
    const list = own.get(code);
    return list ? [[code, list]] : [];
  });
}

/** A test that runs by itself, and was passed without a run. */
export function isByHand({ automatic, state, system }: ShownTest): boolean {
  return automatic && state === 'A' && system === null;
}

/** A required test that has not passed. */
export function isInTheWay({ required, state }: ShownTest): boolean {
  return required && state !== 'A';
}
