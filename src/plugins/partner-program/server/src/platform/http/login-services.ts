import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const JWT = 'plugin::users-permissions.jwt';
const USER = 'plugin::users-permissions.user';

/** Strapi's own list of services; its type is not told. */
interface Services {
  extend<T>(uid: string, extended: (service: T) => T): void;
}

interface Tokens {
  verify(token: string): Promise<{ id?: number; sessionId?: string }>;
}

interface Users {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** Extends users-permissions where it leaves a door ajar. Called before anybody is let in. */
export function extendLogins(strapi: Core.Strapi): void {
  const services = strapi.get<Services>('services');
  services.extend<Tokens>(JWT, (tokens) => endWithSession(strapi, tokens));
  services.extend<Users>(USER, noteComparisons);
}

/**
 * A token outlives its session by up to ten minutes: who set a new password or logged out everywhere
 * wants no such guests, at no route of the site.
 */
function endWithSession(strapi: Core.Strapi, tokens: Tokens): Tokens {
  const verify: Tokens['verify'] = async (token) => {
    const verified = await tokens.verify(token);
    const { sessionId } = verified;
    if (sessionId === undefined) return verified;
    const alive = await strapi.sessionManager('users-permissions').isSessionActive(sessionId);
    if (!alive) throw new errors.UnauthorizedError();
    return verified;
  };
  return { ...tokens, verify };
}

interface Work {
  compared: boolean;
}

const attempt = new AsyncLocalStorage<Work>();

function noteComparisons(users: Users): Users {
  return {
    ...users,
    validatePassword: (password, hash) => {
      const work = attempt.getStore();
      if (work) work.compared = true;
      return users.validatePassword(password, hash);
    },
  };
}

/** Of a password nobody has, as costly to compare with as those of users-permissions. */
const NOBODYS = '$2a$10$MPw.74PLD4U6cl/p/LOnMeQEAZAv0nPNIIiN/hH76kn7SmTXgjvne';

/**
 * Has a refused login cost the same whether there is such a login or not: users-permissions compares
 * passwords only with those it has, and how soon it answers would tell who has one.
 */
export async function withEqualWork(
  strapi: Core.Strapi,
  password: unknown,
  logIn: () => Promise<void>,
): Promise<void> {
  const work: Work = { compared: false };
  try {
    await attempt.run(work, logIn);
  } finally {
    if (!work.compared && typeof password === 'string') {
      const users = strapi.plugin('users-permissions').service<Users>('user');
      await users.validatePassword(password, NOBODYS);
    }
  }
}
