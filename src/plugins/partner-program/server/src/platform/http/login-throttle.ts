import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Knex } from 'knex';

import { clockOf } from '../clock';
import type { DatabaseObject } from '../database/objects';
import { RefusalError } from '../refusals';
import { withEqualWork } from './login-services';

export const ATTEMPTS_TABLE = 'pp_login_attempts';

const MOST_WRONG = 10;
const WINDOW_MINUTES = 15;
const WINDOW_MS = WINDOW_MINUTES * 60_000;

/** Counted in the database: whoever guesses at two servers guesses at one. Holds hashes only. */
export const LOGIN_ATTEMPTS: DatabaseObject = {
  name: ATTEMPTS_TABLE,
  create: `create table if not exists ${ATTEMPTS_TABLE}
    (key text primary key, wrong integer not null, since timestamptz not null)`,
  drop: 'select 1',
};

/**
 * Refuses with `login.too-many` after ten wrong passwords for one login from one address within 15
 * minutes, whichever servers they were tried at. A right password in time forgets the wrong ones.
 */
export function throttleLogins(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    const key = keyOf(ctx);
    if (!key) {
      await next();
      return;
    }
    const db: Knex = strapi.db.connection;
    const now = clockOf(strapi).now();
    await refuseWhenTried(db, key, now);
    const { password } = ctx.request.body as { password?: unknown };
    try {
      await withEqualWork(strapi, password, next);
    } catch (error) {
      if (isWrong(error)) await countWrong(db, key, now);
      throw error;
    }
    if (ctx.status === 200) await db(ATTEMPTS_TABLE).where({ key }).delete();
    else if (ctx.status === 400) await countWrong(db, key, now);
  };
}

/** Who tries whom, as a hash; undefined when this is no login. */
function keyOf(ctx: Context): string | undefined {
  if (ctx.method !== 'POST' || !/^\/api\/auth\/local\/?$/i.test(ctx.path)) return undefined;
  const { identifier } = (ctx.request.body ?? {}) as { identifier?: unknown };
  if (typeof identifier !== 'string') return undefined;
  const who = `${identifier.trim().toLowerCase()}\n${ctx.ip}`;
  return createHash('sha256').update(who).digest('hex');
}

function isWrong(error: unknown): boolean {
  return error instanceof Error && error.message === 'Invalid identifier or password';
}

async function refuseWhenTried(db: Knex, key: string, now: string): Promise<void> {
  const row = await db(ATTEMPTS_TABLE)
    .where({ key })
    .first<{ wrong: number; since: Date } | undefined>('wrong', 'since');
  if (!row || row.wrong < MOST_WRONG) return;
  const left = row.since.getTime() + WINDOW_MS - Date.parse(now);
  if (left <= 0) return;
  const facts = { minutes: Math.ceil(left / 60_000) };
  throw new RefusalError({ code: 'login.too-many', facts });
}

async function countWrong(db: Knex, key: string, now: string): Promise<void> {
  const over = new Date(Date.parse(now) - WINDOW_MS);
  await db.raw(
    `insert into ${ATTEMPTS_TABLE} as t (key, wrong, since) values (?, 1, ?)
     on conflict (key) do update set
       wrong = case when t.since <= ? then 1 else t.wrong + 1 end,
       since = case when t.since <= ? then excluded.since else t.since end`,
    [key, now, over, over],
  );
}

/** Removes counts whose time is over. */
export async function forgetAttempts(db: Knex, now: string): Promise<number> {
  const over = new Date(Date.parse(now) - WINDOW_MS);
  return db(ATTEMPTS_TABLE).where('since', '<=', over).delete();
}
