import type { Knex } from 'knex';

/** What every secret begins with: no word of any language. */
export const SECRET = 'zqxsecret';

const named = (path: string): string[] => [path, `${path}.code`, `${path}.name`];
const card = (at: string): string[] => [
  ...['name', 'slug', 'logo', 'badges', 'points', 'rank', 'projectCount'].map(
    (key) => `${at}.${key}`,
  ),
  ...['badges.competence', 'badges.level'].map((key) => `${at}.${key}`),
  ...['city', 'region', 'categories', 'industries'].flatMap((key) => named(`${at}.${key}`)),
];
const FACETS = ['category', 'industry', 'region', 'city', 'competence'].flatMap((name) => [
  `meta.facets.${name}`,
  ...['value', 'name', 'count'].map((key) => `meta.facets.${name}.${key}`),
]);
const PROJECT = ['title', 'summary', 'finishedOn', 'url', 'customer'];
const DICTIONARIES = ['categories', 'industries', 'regions', 'cities'];

/** §8 as keys of answers; lists are written like what is in them. Whatever is not here is private. */
export const PUBLIC_KEYS: ReadonlySet<string> = new Set([
  ...['data', 'meta', ...card('data'), 'data.description', 'data.site', 'data.projects'],
  ...['data.contacts', 'data.contacts.email', 'data.contacts.phone'],
  ...PROJECT.map((key) => `data.projects.${key}`),
  ...['category', 'industry'].flatMap((key) => named(`data.projects.${key}`)),
  ...['meta.pagination', 'meta.facets', ...FACETS],
  ...['page', 'pageSize', 'pageCount', 'total'].map((key) => `meta.pagination.${key}`),
  ...DICTIONARIES.flatMap((name) =>
    ['', '.code', '.nameRu', '.nameKk', '.nameEn'].map((key) => `data.${name}${key}`),
  ),
  'data.cities.region',
]);

/** Every key of an answer with the way to it. */
export function keysOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at ? `${at}.${key}` : key;
    return [path, ...keysOf(inner, path)];
  });
}

/** Where private text is kept: whose rows, and the columns that are public or hold a state. */
const TABLES: readonly { table: string; where: string; spare: readonly string[] }[] = [
  {
    table: 'pp_projects',
    where: 'partner_id = ?',
    spare: ['title_ru', 'title_kk', 'summary_ru', 'summary_kk', 'url', 'life', 'publication'],
  },
  { table: 'pp_point_entries', where: 'partner_id = ?', spare: ['scheme'] },
  { table: 'pp_competences', where: 'partner_id = ?', spare: ['kind'] },
  {
    table: 'pp_competence_terms',
    where: 'competence_id in (select id from pp_competences where partner_id = ?)',
    spare: ['level'],
  },
  { table: 'pp_partner_statuses', where: 'partner_id = ?', spare: ['kind', 'value'] },
  { table: 'pp_journal_entries', where: 'partner_id = ?', spare: [] },
  {
    table: 'pp_partners',
    where: 'id = ?',
    spare: [
      ...['trading_name', 'slug', 'description_ru', 'description_kk', 'description_en', 'site'],
      ...['partnership', 'ladder'],
    ],
  },
];

/**
 * Writes a secret into every private text column of a partner and of what hangs on it, also into
 * columns that will be added one day. Answers the secrets.
 */
export async function poison(db: Knex, partnerId: number): Promise<string[]> {
  await db('pp_partner_statuses').insert({
    document_id: 'status',
    partner_id: partnerId,
    kind: 'ladder',
    value: 'gold',
    from_day: '2026-01-01',
  });
  await db('pp_journal_entries').insert({
    document_id: 'line',
    partner_id: partnerId,
    action: 'x',
  });
  const written: string[] = [];
  for (const { table, where, spare } of TABLES) {
    const columns = (await textColumns(db, table)).filter((column) => !spare.includes(column));
    written.push(...(await write(db, table, columns, db.raw(where, [partnerId]))));
  }
  return written;
}

async function textColumns(db: Knex, table: string): Promise<string[]> {
  const rows = await db('information_schema.columns')
    .where({ table_name: table })
    .whereIn('data_type', ['text', 'character varying', 'jsonb'])
    .whereNot('column_name', 'locale')
    .select<{ column_name: string }[]>('column_name');
  return rows.map(({ column_name: column }) => column);
}

/** Rows that are only ever added are written past their trigger. */
async function write(
  db: Knex,
  table: string,
  columns: string[],
  where: Knex.Raw,
): Promise<string[]> {
  const secretOf = (column: string): string => `${SECRET}${column.replaceAll('_', '')}`;
  await db.transaction(async (trx) => {
    if (table !== 'pp_partners') await trx.raw('set local session_replication_role = replica');
    for (const column of columns) {
      // Rows of one table differ, so that unique columns take it.
      const text =
        column === 'bin' ? trx.raw("'999999999999'") : trx.raw('? || id', [secretOf(column)]);
      const value =
        column === 'facts' ? trx.raw("jsonb_build_object('x', ?::text)", [SECRET]) : text;
      await trx(table)
        .where(where)
        .update({ [column]: value });
    }
  });
  return columns.filter((column) => column !== 'bin' && column !== 'facts').map(secretOf);
}
