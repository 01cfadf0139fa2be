import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { mayStaff } from '../actions/permissions';
import { clockOf } from '../clock';
import { instantAnswer } from '../http/contracts';
import { defineRoute, type Route } from '../http/route';
import { openItems } from './open-items';
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
        const counts = await countForStaff(strapi.db.connection, own, today);
        const data = own.map(({ kind, name, href }) => {
          const { count, since } = counts.get(kind) ?? { count: 0, since: null };
          return { kind, name: name[language], count, since, href };
        });
        return accept({ data });
      },
    }),
  ];
}

interface Counted {
  readonly count: number;
  /** Since when the oldest waits. */
  readonly since: string;
}

/** What is the turn of staff, by kind; a kind without any is not there. */
async function countForStaff(
  db: Knex,
  kinds: readonly WaitingKind[],
  today: Day,
): Promise<ReadonlyMap<string, Counted>> {
  if (kinds.length === 0) return new Map();
  const { query } = await openItems(db, kinds, today);
  const rows: unknown = await db
    .from(query.as('w'))
    .where('w.side', 'staff')
    .groupBy('w.kind')
    .select({ kind: 'w.kind', count: db.raw('count(*)::int'), since: db.raw('min(w.since)') });
  const found = rows as { kind: string; count: number; since: Date }[];
  return new Map(
    found.map(({ kind, count, since }) => [kind, { count, since: since.toISOString() }]),
  );
}
