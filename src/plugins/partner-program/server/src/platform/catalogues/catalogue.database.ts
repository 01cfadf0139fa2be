import type { DatabaseObject } from '../database/objects';
import { appendOnly, versioned } from '../database/triggers';
import type { Catalogue } from './catalogue';

/** Columns of a row that may change when it is in force. */
const MUTABLE = [
  'effective_to',
  'placeholder',
  'name_ru',
  'name_kk',
  'name_en',
  'updated_at',
  'version',
  // Strapi writes it with every update, though nothing here is ever a draft.
  'published_at',
];

/**
 * What the database keeps true of a catalogue: its rows are only added and closed, and days of two
 * rows of one key never meet, so the row in force is never a matter of luck (`<record>.overlap`).
 * @param key columns that name what a row is about
 */
export function catalogueObjects(
  { record, table }: Catalogue,
  key: readonly string[],
): DatabaseObject[] {
  const name = `${table}_no_overlap`;
  const equal = key.map((column) => `${column} with =`).join(', ');
  return [
    {
      name,
      drop: `alter table ${table} drop constraint if exists ${name}`,
      create: `create extension if not exists btree_gist;
    alter table ${table} add constraint ${name}
      exclude using gist (${equal}, daterange(effective_from, effective_to, '[]') with &&)`,
      refusal: `${record}.overlap`,
    },
    versioned(table),
    ...appendOnly(table, MUTABLE),
  ];
}
