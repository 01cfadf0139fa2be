import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import {
  isTooShort,
  PASSWORD_LEAST,
  PASSWORD_MOST_BYTES,
} from '../../../../rules/partners/password.rules';
import type { Json } from '../../../../rules/shared/decision';
import { NOT_OFFERED } from './site-role';

type Facts = Readonly<Record<string, Json>>;

/** users-permissions' routes: `/api/auth/…`, `/api/users/…`. */
const LOGIN = /^\/api\/(auth|users)(\/|$)/i;

/** Whether the request is for a route of users-permissions. */
export function isLoginRoute({ path }: Context): boolean {
  return LOGIN.test(path);
}

const CODE_OF_MESSAGE: Readonly<Record<string, readonly [code: string, facts?: Facts]>> = {
  'Invalid identifier or password': ['login.wrong-credentials'],
  'Your account has been blocked by an administrator': ['login.blocked'],
  'The provided current password is invalid': ['password.current-wrong'],
  'Your new password must be different than your current password': ['password.unchanged'],
  'Passwords do not match': ['password.not-repeated'],
  'Password must be less than 73 bytes': ['password.too-long', { mostBytes: PASSWORD_MOST_BYTES }],
  'password.too-short': ['password.too-short', { least: PASSWORD_LEAST }],
};

/**
 * The code behind an error of users-permissions, which has messages only. The messages are those
 * of the pinned version: tests/input/login.test.ts tries each, so an upgrade that changes one fails.
 */
export function loginCodeOf(
  ctx: Context,
  message: string | undefined,
): { code: string; facts: Facts } | undefined {
  const known = CODE_OF_MESSAGE[message ?? ''];
  if (known) return { code: known[0], facts: known[1] ?? {} };
  if (ctx.status === 403 && isClosed(ctx)) return { code: 'login.not-offered', facts: {} };
  if (ctx.status === 400) return { code: 'request.invalid', facts: {} };
  return undefined;
}

function isClosed(ctx: Context): boolean {
  const { route } = ctx.state as { route?: { handler?: unknown } };
  const action = typeof route?.handler === 'string' ? route.handler.split('.').at(-1) : undefined;
  return action !== undefined && NOT_OFFERED.includes(action);
}

/** Has users-permissions' own change of a password keep our rule too; it counts the bytes itself. */
export function requireGoodPasswords(strapi: Core.Strapi): void {
  strapi.config.set('plugin::users-permissions.validationRules', {
    validatePassword: (password: string) => {
      if (isTooShort(password)) throw new Error('password.too-short');
      return true;
    },
  });
}
