import { createHash } from 'node:crypto';

import type { Knex } from 'knex';

import { registerConstraint } from './errors';

/**
 * Something in the database that Strapi does not make: a check, an index, a trigger. `create` runs
 * when its text changed since it was last made; `drop` first, so both together replace.
 */
export interface DatabaseObject {
  readonly name: string;
  readonly create: string;
  readonly drop: string;
  /** The refusal a breach stands for; without one a breach is a fault of ours. */
  readonly refusal?: string | undefined;
}

/** A CHECK that every row must keep. */
export function check(
  table: string,
  name: string,
  condition: string,
  refusal?: string,
): DatabaseObject {
  return {
    name,
    create: `alter table ${table} add constraint ${name} check (${condition})`,
    drop: `alter table ${table} drop constraint if exists ${name}`,
    refusal,
  };
}

/** A unique key; `where` makes it partial. Columns may be expressions. */
export function uniqueKey(
  table: string,
  name: string,
  columns: string,
  options: { where?: string; refusal?: string } = {},
): DatabaseObject {
  const where = options.where ? ` where ${options.where}` : '';
  return {
    name,
    create: `create unique index ${name} on ${table} (${columns})${where}`,
    drop: `drop index if exists ${name}`,
    refusal: options.refusal,
  };
}

/** An index for reading. */
export function index(table: string, name: string, definition: string): DatabaseObject {
  return {
    name,
    create: `create index ${name} on ${table} ${definition}`,
    drop: `drop index if exists ${name}`,
  };
}

const MADE_TABLE = 'pp_database_objects';

/** Registers which refusal each constraint stands for. */
export function registerRefusalsOf(objects: readonly DatabaseObject[]): void {
  for (const object of objects) {
    if (object.refusal) registerConstraint(object.name, object.refusal);
  }
}

/**
 * Makes or replaces what changed, in one transaction. Runs after every schema sync and under the
 * boot lock, so servers that start together do it once.
 */
export async function syncDatabaseObjects(
  db: Knex,
  objects: readonly DatabaseObject[],
): Promise<void> {
  await db.transaction(async (trx) => {
    const made = await readMade(trx);
    await dropForgotten(trx, objects, made);
    const there = await readExisting(trx);
    for (const object of objects) {
      const hash = createHash('sha256').update(`${object.drop}\n${object.create}`).digest('hex');
      if (made.get(object.name)?.hash === hash && there.has(object.name)) continue;
      await trx.raw(escape(object.drop));
      await trx.raw(escape(object.create));
      const row = { name: object.name, hash, drop_sql: object.drop };
      await trx(MADE_TABLE).insert(row).onConflict('name').merge();
    }
  });
}

interface Made {
  readonly name: string;
  readonly hash: string;
  readonly drop_sql: string;
}

async function readMade(trx: Knex.Transaction): Promise<Map<string, Made>> {
  await trx.raw(`create table if not exists ${MADE_TABLE}
    (name text primary key, hash text not null, drop_sql text not null)`);
  const rows = await trx<Made>(MADE_TABLE).select('name', 'hash', 'drop_sql');
  return new Map(rows.map((row) => [row.name, row]));
}

/** What an older version made and this one does not know would go on acting: it goes. */
async function dropForgotten(
  trx: Knex.Transaction,
  objects: readonly DatabaseObject[],
  made: ReadonlyMap<string, Made>,
): Promise<void> {
  const declared = new Set(objects.map(({ name }) => name));
  for (const { name, drop_sql: drop } of made.values()) {
    if (declared.has(name)) continue;
    await trx.raw(escape(drop));
    await trx(MADE_TABLE).where({ name }).delete();
  }
}

/** What the database itself says is there: after a partial restore the notes alone would lie. */
async function readExisting(trx: Knex.Transaction): Promise<Set<string>> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(`
    select conname as name from pg_constraint union select relname from pg_class
    union select tgname from pg_trigger union select proname from pg_proc
    union select proname || '_function' from pg_proc`);
  return new Set(rows.map(({ name }) => name));
}

/** Knex reads ? as a binding. */
function escape(sql: string): string {
  return sql.replaceAll('?', '\\?');
}
