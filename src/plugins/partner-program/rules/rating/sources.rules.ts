import type { ActivityKind } from '../points/points';
import type { PointsBySource, Source } from './rating';

/** Causes of entries that no row of the catalogue stands behind. */
const BY_CAUSE: Readonly<Record<string, Source>> = {
  sale: 'sale',
  project: 'project',
  'enterprise-project': 'project',
  marketing: 'marketing',
  'point-request': 'marketing',
};

/**
 * K6.1: the source of an entry: the kind of its row of the catalogue; without one, its cause. For
 * a reversal the caller gives both of the entry it takes back.
 */
export function sourceOf(activity: ActivityKind | null, causeKind: string): Source {
  if (activity === 'sale' || activity === 'project' || activity === 'marketing') return activity;
  return activity === null ? (BY_CAUSE[causeKind] ?? 'other') : 'other';
}

/** Points of several parts added up by source; sources without points are 0. */
export function addUp(
  parts: readonly { readonly source: Source; readonly points: number }[],
): PointsBySource {
  const sums = { sale: 0, project: 0, marketing: 0, other: 0 };
  for (const { source, points } of parts) sums[source] += points;
  return sums;
}
