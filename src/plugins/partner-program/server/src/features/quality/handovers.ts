import type { Knex } from 'knex';

import type { Instant } from '../../../../rules/shared/days';

/**
 * Handovers confirmed before an instant that stood as known before another: a query with `key_id`
 * and `partner_id`, the partner that handed the key over; each pair once.
 */
export type HandedOver = (db: Knex, known: Instant, before: Instant) => Knex.QueryBuilder;

const nothing: HandedOver = (db) =>
  db.select(db.raw('null::int as key_id, null::int as partner_id')).whereRaw('false');

let source = nothing;

/** Where handovers are read from. */
export function readHandoversFrom(query: HandedOver): void {
  source = query;
}

export const handedOver: HandedOver = (db, known, before) => source(db, known, before);
