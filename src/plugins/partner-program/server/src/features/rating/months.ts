import type { Knex } from 'knex';

import type { PointsBySource } from '../../../../rules/rating/rating';
import { addUp, sourceOf } from '../../../../rules/rating/sources.rules';
import { addDays, addMonths, day, type Day } from '../../../../rules/shared/days';
import { readStretches } from './months.store';

export const MONTHS = 24;

/** The points that count at the end of a month, and what that month added to them. */
export interface MonthOfPoints {
  readonly month: string;
  /** The day looked at: the month's last, or the day asked for in its own month. */
  readonly on: Day;
  readonly total: PointsBySource;
  readonly change: PointsBySource;
}

/** The last days of the months before a day's own, oldest first, then that day. */
export function monthEnds(on: Day, months = MONTHS): Day[] {
  const first = day(`${on.slice(0, 7)}-01`);
  const past = Array.from({ length: months - 1 }, (_, i) =>
    addDays(addMonths(first, i - months + 2), -1),
  );
  return [...past, on];
}

/** K6.1: points by source over the months up to a day: of one partner or of all. */
export async function monthsOfPoints(
  db: Knex,
  on: Day,
  partnerId?: number,
): Promise<MonthOfPoints[]> {
  // One day more than is shown: the first month's change counts from the end of the one before.
  const days = monthEnds(on, MONTHS + 1);
  const stretches = (await readStretches(db, days, partnerId)).map((row) => ({
    ...row,
    source: sourceOf(row.activity, row.cause),
  }));
  const totals = days.map((_, at) =>
    addUp(stretches.filter(({ first, last }) => first <= at && at <= last)),
  );
  return days.slice(1).map((at, i) => ({
    month: at.slice(0, 7),
    on: at,
    total: totals[i + 1] as PointsBySource,
    change: difference(totals[i + 1] as PointsBySource, totals[i] as PointsBySource),
  }));
}

function difference(now: PointsBySource, then: PointsBySource): PointsBySource {
  return {
    sale: now.sale - then.sale,
    project: now.project - then.project,
    marketing: now.marketing - then.marketing,
    other: now.other - then.other,
  };
}
