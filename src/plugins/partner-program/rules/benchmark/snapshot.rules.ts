import { addMonths, type Day } from '../shared/days';
import type { Cell, Entry, Place, Tally, Viewer } from './benchmark';

/** Q-benchmark: a figure is made of the answers of so many months before its own. */
const MONTHS = 12;

/** The months whose answers the figures of a month are made of: from the first, without the last. */
export function windowOf(month: Day): { readonly from: Day; readonly before: Day } {
  return { from: addMonths(month, -MONTHS), before: month };
}

/** Which of these months are still to be frozen when the newest frozen one is known. */
export function monthsToFreeze(month: Day, newest: Day | null): { from: Day; before: Day } {
  const { from, before } = windowOf(month);
  const next = newest === null ? from : addMonths(newest, 1);
  return { from: next > from ? next : from, before };
}

/** The first month whose snapshot shares an answer with those of this month. */
export function firstThatOverlaps(month: Day): Day {
  return addMonths(month, 1 - MONTHS);
}

/**
 * A viewer that was elsewhere in a snapshot of these months, or in one of its own cells, is shown
 * nothing: the others would be cut in two ways, and where the cuts cross somebody may stand alone.
 */
export function hasMoved(viewer: Viewer, before: readonly Place[]): boolean {
  return before.some(({ city, region }) => city !== viewer.city || region !== viewer.region);
}

/** The answers to one question, by partner. The cells stand by partner. */
export function entriesOf(cells: readonly Cell[], code: string): Entry[] {
  return cells.flatMap(({ partner, month, city, region, tallies }) => {
    const tally = tallies[code];
    if (!tally || tally.count === 0) return [];
    return [{ partner, month, city, region, sum: tally.sum, count: tally.count }];
  });
}

/** All answers, whatever was asked. */
export function allEntriesOf(cells: readonly Cell[]): Entry[] {
  return cells.map(({ tallies, partner, month, city, region }) => {
    const { sum, count } = addUp(Object.values(tallies));
    return { partner, month, city, region, sum, count };
  });
}

/** Q-survey: the sum and the count of several tallies, from which one average is made. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ sum: all.sum + one.sum, count: all.count + one.count }), {
    sum: 0,
    count: 0,
  });
}

/** The average of the others in tenths of a point, half up. */
export function tenthsOf({ sum, count }: Tally): number {
  return Math.floor((sum * 20 + count) / (count * 2));
}
