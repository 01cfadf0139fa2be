import type { Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';

/** K3-basic: the last full financial year on a day, YYYY. In Kazakhstan it is the calendar year. */
export function lastFinancialYear(on: Day): string {
  return String(Number(on.slice(0, 4)) - 1);
}

/** §1: turnover is told of whole years: of one that is not over nobody knows it. */
export function decideYearOver(year: string, today: Day): Decision<null> {
  const last = lastFinancialYear(today);
  return year <= last ? accept(null) : refuse('turnover.year-not-over', { year, last });
}
