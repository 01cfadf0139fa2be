import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { isWritableText } from '../../../../rules/shared/text';
import { defineRoute } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { forgetPassword } from './use-cases/forget-password';
import { setPassword } from './use-cases/set-password';

/** How long it takes is no answer either, in milliseconds. */
const ANSWERS_AFTER_MS = 300;

async function atLeast<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const pause = new Promise((resolve) => setTimeout(resolve, milliseconds));
  const [result] = await Promise.all([work, pause]);
  return result;
}

/** What a person without a password can do about it. Replaces users-permissions' own routes. */
export const passwordRoutes = [
  defineRoute({
    method: 'POST',
    path: '/password/forgot',
    name: 'forget-password',
    summary: 'Mails a link for a new password, if the address is a login; answers the same if not',
    access: { door: 'public' },
    body: z.strictObject({ email: z.email().max(254) }),
    answer: z.object({ accepted: z.literal(true) }),
    repeatable: true,
    handle: async ({ strapi, actor, body }) => {
      const work = inUnit(strapi, actor, (unit) => forgetPassword(unit, body.email));
      await atLeast(ANSWERS_AFTER_MS, work);
      return accept({ data: { accepted: true } as const });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/password',
    name: 'set-password',
    summary: 'Sets a password with the code of an invitation or of a forgotten password',
    access: { door: 'public' },
    body: z.strictObject({
      code: z.string().min(1).max(200).refine(isWritableText, { error: 'not-writable' }),
      password: z.string().max(1000).refine(isWritableText, { error: 'not-writable' }),
    }),
    answer: z.object({ email: z.string() }),
    refusals: ['password.too-short', 'password.too-long', 'password.code-invalid'],
    repeatable: true,
    handle: async ({ strapi, actor, body }) => {
      const set = await inUnit(strapi, actor, (unit) => setPassword(unit, body));
      return set.ok ? accept({ data: set.value }) : set;
    },
  }),
];
