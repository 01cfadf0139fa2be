import type { PointsBySource, Source } from '../../../../rules/rating/rating';

/** Points by source at a month's end, and what the month added. */
export interface Month {
  readonly month: string;
  readonly on: string;
  readonly total: PointsBySource;
  readonly change: PointsBySource;
}

/** In the order in which they are stacked and listed. */
export const SHOWN_SOURCES: readonly Source[] = ['sale', 'project', 'marketing', 'other'];

/** Sources that have points in any of the months: an empty row says nothing. */
export function sourcesIn(months: readonly Month[]): Source[] {
  return SHOWN_SOURCES.filter((source) =>
    months.some(({ total, change }) => total[source] !== 0 || change[source] !== 0),
  );
}

export function sumOf(points: PointsBySource): number {
  return SHOWN_SOURCES.reduce((sum, source) => sum + points[source], 0);
}
