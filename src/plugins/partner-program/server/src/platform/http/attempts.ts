import { createHash } from 'node:crypto';

import type { Knex } from 'knex';

import type { DatabaseObject } from '../database/objects';

/** Its name is that of the first that was counted in it. */
const TABLE = 'pp_login_attempts';

const WINDOW_MINUTES = 15;
const WINDOW_MS = WINDOW_MINUTES * 60_000;

/** Counted in the database: whoever tries at two servers tries at one. Holds hashes only. */
export const ATTEMPTS: DatabaseObject = {
  name: TABLE,
  create: `create table if not exists ${TABLE}
    (key text primary key, wrong integer not null, since timestamptz not null)`,
  drop: 'select 1',
};

/** Who tries what, as a hash. */
export function attemptKey(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** Attempts within the window, and in how many minutes it is over. */
export interface Attempts {
  readonly count: number;
  readonly minutes: number;
}

/** What was counted so far; undefined when there is nothing, or its time is over. */
export async function readAttempts(
  db: Knex,
  key: string,
  now: string,
): Promise<Attempts | undefined> {
  const row = await db(TABLE).where({ key }).first<Row | undefined>('wrong', 'since');
  const attempts = row && attemptsOf(row, now);
  return attempts && attempts.minutes > 0 ? attempts : undefined;
}

/** Counts one more. The window begins with the first. */
export async function countAttempt(db: Knex, key: string, now: string): Promise<Attempts> {
  const over = windowStart(now);
  const { rows } = await db.raw<{ rows: [Row] }>(
    `insert into ${TABLE} as t (key, wrong, since) values (?, 1, ?)
     on conflict (key) do update set
       wrong = case when t.since <= ? then 1 else t.wrong + 1 end,
       since = case when t.since <= ? then excluded.since else t.since end
     returning wrong, since`,
    [key, now, over, over],
  );
  return attemptsOf(rows[0], now);
}

/** Forgets what was counted for that key. */
export async function clearAttempts(db: Knex, key: string): Promise<void> {
  await db(TABLE).where({ key }).delete();
}

/** Removes counts whose time is over. */
export async function forgetAttempts(db: Knex, now: string): Promise<number> {
  return db(TABLE).where('since', '<=', windowStart(now)).delete();
}

interface Row {
  readonly wrong: number;
  readonly since: Date;
}

function attemptsOf({ wrong, since }: Row, now: string): Attempts {
  const left = since.getTime() + WINDOW_MS - Date.parse(now);
  return { count: wrong, minutes: Math.ceil(left / 60_000) };
}

function windowStart(now: string): Date {
  return new Date(Date.parse(now) - WINDOW_MS);
}
