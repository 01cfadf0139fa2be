import type { Knex } from 'knex';

import type { Day, Instant } from '../../../../rules/shared/days';
import { TABLES } from './tables';

/** Days of purchase: from the first, up to and without the last. */
export interface Window {
  readonly from: Day;
  readonly before: Day;
}

/** On which day, and as known before which instant. */
interface AsOf {
  /** What was activated before this day counts; what was returned before it does not. */
  readonly on: Day;
  readonly known: Instant;
}

/** Q-competence: what counts as a project: an activated key that was sold and not returned. */
const COUNTS = `c.kind = 'sale' and c.activated_on < ? and coalesce(c.returned_on >= ?, true)
  and c.bought_on >= ? and c.bought_on < ?`;

/**
 * Q-competence, D-month: the keys that count, bought in the window, as they were known before that
 * instant: later corrections and returns change nothing. A query with `key_id` and `partner_id`,
 * the buyer; each key once.
 */
export function purchasesAsOf(
  db: Knex,
  { from, before }: Window,
  { on, known }: AsOf,
): Knex.QueryBuilder {
  const bindings = [on, on, from, before];
  const standing = db({ c: TABLES.keys })
    .where('c.received_at', '<', known)
    .whereRaw(COUNTS, bindings)
    .select({ key_id: 'c.id', partner_id: 'c.partner_id' });
  // Of a key that was corrected since, the last content of its history that was there by then.
  const former = db({ r: TABLES.revisions })
    .join({ k: TABLES.keys }, 'k.id', 'r.key_id')
    .where('k.received_at', '>=', known)
    .where('r.received_at', '<', known)
    .distinctOn('r.key_id')
    .orderBy([{ column: 'r.key_id' }, { column: 'r.revision', order: 'desc' }])
    .select('r.*');
  const corrected = db
    .from(former.as('c'))
    .whereRaw(COUNTS, bindings)
    .select('c.key_id', 'c.partner_id');
  return standing.unionAll(corrected);
}
