import type { Knex } from 'knex';

import { CHANGES, type Change, type Terms } from '../../../../rules/quality/evaluation';
import { decideShare, isOneAway, lackingOf } from '../../../../rules/quality/evaluation.rules';
import { startOf, type Day, type Instant } from '../../../../rules/shared/days';
import { recentOf } from '../../platform/recent';
import { PARTNER_TABLES } from '../partners';
import type { EvaluatedShare } from './evaluation.store';
import { readShares } from './figures';
import { monthTerms } from './month-terms';

export interface PreviewRow extends EvaluatedShare {
  readonly lacking: number | null;
  readonly oneKeyAway: boolean;
}

/** What a month would be, and by which numbers. */
export interface Preview extends Terms {
  readonly rows: readonly PreviewRow[];
}

const recent = recentOf<Preview>();

/**
 * D-month: what the evaluation of a month would do, with what is known by then, or today. The pages
 * after the first are of the preview that the first was of.
 */
export function previewOf(db: Knex, month: Day, now: Instant, page: number): Promise<Preview> {
  return recent(db).of(month, page === 1, () => reckonPreview(db, month, now));
}

async function reckonPreview(db: Knex, month: Day, now: Instant): Promise<Preview> {
  const first = startOf(month);
  // Of a month to come: what was said until today.
  const known = first < now ? first : now;
  const { window, threshold } = await monthTerms(db, month);
  const shares = await readShares(db, { month, window, before: known, known });
  const rows = shares
    .map((facts) => ({
      ...facts,
      ...decideShare(facts, threshold),
      lacking: lackingOf(facts, threshold),
      oneKeyAway: isOneAway(facts, threshold),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.partnerId - b.partnerId);
  return { window, threshold, rows };
}

/** Who gains first, then who loses, then who is near. */
function placeOf({ change, oneKeyAway }: PreviewRow): number {
  if (change === 'gains' || change === 'loses') return CHANGES.indexOf(change);
  return oneKeyAway ? 2 : 3 + CHANGES.indexOf(change);
}

export interface PreviewCounts extends Record<Change, number> {
  readonly oneKeyAway: number;
}

/** Q-competence: how many partners would gain, lose or keep the mark, and how many lack one key. */
export function countsOf(rows: readonly PreviewRow[]): PreviewCounts {
  const counts = { gains: 0, loses: 0, keeps: 0, none: 0, oneKeyAway: 0 };
  for (const { change, oneKeyAway } of rows) {
    counts[change] += 1;
    if (oneKeyAway) counts.oneKeyAway += 1;
  }
  return counts;
}

/** The names of these partners. */
export async function namesOf(
  db: Knex,
  ids: readonly number[],
): Promise<Map<number, { documentId: string; name: string }>> {
  const rows = await db(PARTNER_TABLES.partners)
    .whereIn('id', [...ids])
    .select<{ id: number; documentId: string; name: string }[]>({
      id: 'id',
      documentId: 'document_id',
      name: 'trading_name',
    });
  return new Map(rows.map(({ id, ...partner }) => [id, partner]));
}
