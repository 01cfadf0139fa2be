import { addMonths, type Day } from '../shared/days';
import { averageOf, type Tally } from './answers.rules';

/** Answers of so many months are looked at together, the running one among them. */
const MONTHS = 12;

/** The first day of the oldest month that is looked at on a day. */
export function trendsSince(today: Day): Day {
  return addMonths(`${today.slice(0, 7)}-01` as Day, 1 - MONTHS);
}

/** The months from that day on, `2026-11`, the oldest first. */
export function monthsSince(since: Day): string[] {
  return Array.from({ length: MONTHS }, (_, at) => addMonths(since, at).slice(0, 7));
}

export interface Averaged {
  /** Null without answers. */
  readonly average: number | null;
  readonly answers: number;
}

/** One average over all of them: of their sums, never of their averages. */
export function averagedOver(tallies: readonly Tally[]): Averaged {
  const sum = tallies.reduce((all, tally) => all + tally.sum, 0);
  const count = tallies.reduce((all, tally) => all + tally.count, 0);
  return { average: averageOf({ sum, count }), answers: count };
}
