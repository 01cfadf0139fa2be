import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { mayStaff } from '../actions/permissions';
import { clockOf } from '../clock';
import { instantAnswer } from '../http/contracts';
import { defineRoute, type Route } from '../http/route';
import type { WaitingKind } from './waiting';

const waitingAnswer = z.array(
  z.object({
    kind: z.string(),
    name: z.string(),
    count: z.number().int(),
    since: instantAnswer.nullable(),
    href: z.string(),
  }),
);

/** Who has the list of what waits on the home page: the panel asks for one permission there. */
export const WAITING_PERMISSION = 'plugin::partner-program.waiting.read';

/** What waits for this administrator, by kind; nothing of what the role may not decide. */
export function waitingRoutes(kinds: readonly WaitingKind[]): Route[] {
  if (kinds.length === 0) return [];
  const deciding = kinds.map(({ permission }) => permission);
  return [
    defineRoute({
      method: 'GET',
      path: '/waiting',
      name: 'waiting',
      summary: 'What waits for a decision of this administrator, by kind',
      access: { door: 'staff', permissions: [...new Set([WAITING_PERMISSION, ...deciding])] },
      answer: waitingAnswer,
      handle: async ({ strapi, ctx, language }) => {
        const today = clockOf(strapi).today();
        const own = kinds.filter(({ permission }) => mayStaff(ctx.state, permission));
        const data = await Promise.all(
          own.map(async ({ kind, name, href, count }) => {
            const { count: many, since } = await count(strapi.db.connection, today);
            const oldest = since?.toISOString() ?? null;
            return { kind, name: name[language], count: many, since: oldest, href };
          }),
        );
        return accept({ data });
      },
    }),
  ];
}
