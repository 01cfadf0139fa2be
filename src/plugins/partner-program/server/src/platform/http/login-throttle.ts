import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Knex } from 'knex';

import { clockOf } from '../clock';
import { RefusalError } from '../refusals';
import { attemptKey, clearAttempts, countAttempt, readAttempts } from './attempts';
import { withEqualWork } from './login-services';

const MOST_WRONG = 10;

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
      if (isWrong(error)) await countAttempt(db, key, now);
      throw error;
    }
    if (ctx.status === 200) await clearAttempts(db, key);
    else if (ctx.status === 400) await countAttempt(db, key, now);
  };
}

/** Who tries whom, as a hash; undefined when this is no login. */
function keyOf(ctx: Context): string | undefined {
  if (ctx.method !== 'POST' || !/^\/api\/auth\/local\/?$/i.test(ctx.path)) return undefined;
  const { identifier } = (ctx.request.body ?? {}) as { identifier?: unknown };
  if (typeof identifier !== 'string') return undefined;
  return attemptKey(identifier.trim().toLowerCase(), ctx.ip);
}

function isWrong(error: unknown): boolean {
  return error instanceof Error && error.message === 'Invalid identifier or password';
}

async function refuseWhenTried(db: Knex, key: string, now: string): Promise<void> {
  const tried = await readAttempts(db, key, now);
  if (!tried || tried.count < MOST_WRONG) return;
  throw new RefusalError({ code: 'login.too-many', facts: { minutes: tried.minutes } });
}
