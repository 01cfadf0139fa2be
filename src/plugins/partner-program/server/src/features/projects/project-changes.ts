import type { Knex } from 'knex';

import type { Json } from '../../../../rules/shared/decision';
import type { FactChange } from '../../../../rules/shared/journal-facts';
import { TABLES, type Project } from './projects.store';

/**
 * Fields whose values the journal may keep. A customer may be a sole trader, whose name is a
 * person's, and prose may name anybody: of those it keeps the fields alone.
 */
const PLAIN = ['titleRu', 'titleKk', 'customerConsent', 'startedOn', 'url'] as const;

const DICTIONARIES = {
  category: TABLES.categories,
  industry: TABLES.industries,
  product: TABLES.products,
} as const;

/** D-history: what a correction in place changed, each field with its value before and after. */
export async function changesOf(db: Knex, was: Project, is: Project): Promise<FactChange[]> {
  const plain = PLAIN.filter((field) => was[field] !== is[field]).map((field) => ({
    field,
    from: was[field],
    to: is[field],
  }));
  const named: FactChange[] = [];
  for (const [field, table] of Object.entries(DICTIONARIES)) {
    const key = field as keyof typeof DICTIONARIES;
    if (was[key] === is[key]) continue;
    const names = await namesOf(db, table, [was[key], is[key]]);
    const say = (code: string | null): Json => (code === null ? null : (names.get(code) ?? code));
    named.push({ field, from: say(was[key]), to: say(is[key]) });
  }
  return [...plain, ...named];
}

/** What rows of a dictionary are called on the day of the change, by code. */
async function namesOf(
  db: Knex,
  table: string,
  codes: readonly (string | null)[],
): Promise<Map<string, Json>> {
  const rows: unknown = await db(table)
    .whereIn(
      'code',
      codes.filter((code) => code !== null),
    )
    .select({ code: 'code', nameRu: 'name_ru', nameKk: 'name_kk', nameEn: 'name_en' });
  const found = rows as { code: string; nameRu: string; nameKk: string; nameEn: string }[];
  return new Map(found.map(({ code, ...names }) => [code, names]));
}
