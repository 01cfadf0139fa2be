import type { Knex } from 'knex';

import type { Partnership } from '../../../../rules/partners/partner';
import type { Day, Instant } from '../../../../rules/shared/days';
import { foldForSearch } from '../../../../rules/shared/text';
import { TABLES } from './partners.store';

/**
 * The partnership of many partners today, and since when it stands if it was resumed, by their
 * record numbers.
 */
export async function awardFactsOf(
  db: Knex,
  partnerIds: readonly number[],
): Promise<Map<number, { partnership: Partnership; resumedOn: Day | null }>> {
  const lines = db(TABLES.statuses)
    .where('kind', 'partnership')
    .whereRaw('partner_id = any(?::int[])', [partnerIds])
    .groupBy('partner_id')
    .select('partner_id', { lines: db.raw('count(*)::int') })
    .select({ newest: db.raw('(array_agg(from_day::text order by id desc))[1]') });
  const rows: unknown = await db({ p: TABLES.partners })
    .leftJoin(lines.as('s'), 's.partner_id', 'p.id')
    .whereRaw('p.id = any(?::int[])', [partnerIds])
    .select('p.id', 'p.partnership', 's.lines', 's.newest');
  const read = rows as { id: number; partnership: Partnership; lines: number; newest: Day }[];
  return new Map(
    read.map(({ id, partnership, lines: count, newest }) => [
      id,
      { partnership, resumedOn: count > 1 ? newest : null },
    ]),
  );
}

/**
 * The state of each partnership on the evening of a day, by what was written before an instant:
 * `partner_id`, `value`.
 */
export function partnershipOn(db: Knex, on: Day, known: Instant): Knex.QueryBuilder {
  return db(TABLES.statuses)
    .where('kind', 'partnership')
    .where('from_day', '<=', on)
    .where((query) => void query.whereNull('created_at').orWhere('created_at', '<', known))
    .distinctOn('partner_id')
    .orderBy([
      { column: 'partner_id' },
      { column: 'from_day', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .select('partner_id', 'value');
}

// What has not the shape of a number names nobody, and may be no text to PostgreSQL.
const NUMBER = /^\d{12}$/;

/** Record numbers by BIN or IIN, of those partners that other systems name by these texts. */
export async function partnersByBin(
  db: Knex,
  texts: readonly string[],
): Promise<Map<string, number>> {
  const bins = new Set(texts.map((text) => text.trim()).filter((bin) => NUMBER.test(bin)));
  const rows = await db(TABLES.partners)
    .whereIn('bin', [...bins])
    .select<{ id: number; bin: string }[]>('id', 'bin');
  return new Map(rows.map(({ bin, id }) => [bin, id]));
}

/** Record numbers of the partners whose names have every word; undefined where no word is given. */
export async function partnersNamed(
  db: Knex,
  q: string | undefined,
): Promise<number[] | undefined> {
  const words = foldForSearch(q ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length === 0) return undefined;
  const rows: unknown = await db(TABLES.partners).select({ id: 'id', name: 'trading_name' });
  const found = (rows as { id: number; name: string }[]).filter(({ name }) => {
    const text = foldForSearch(name);
    return words.every((word) => text.includes(word));
  });
  return found.map(({ id }) => id);
}
