import { z } from '@strapi/utils';

import { accept, refuse } from '../../../../rules/shared/decision';
import { mayStaff } from '../../platform/actions/permissions';
import { clockOf } from '../../platform/clock';
import { codeSchema, paginationMeta, querySchema } from '../../platform/http/contracts';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { waitingKinds, type WaitingKind } from '../../platform/waiting/waiting';
import { colleaguesFor } from './colleagues';
import { countsOf, itemsOf } from './desk.answers';
import {
  assignBody,
  assignedAnswer,
  colleagueAnswer,
  deskMeta,
  deskQuery,
  itemAnswer,
  itemParams,
} from './desk.contracts';
import { countItems, itemsWithin, listItems } from './desk.store';
import { assignItem } from './use-cases/assign-item';

export const DESK_PERMISSION = 'plugin::partner-program.desk.read';

const access = { door: 'staff', permissions: [DESK_PERMISSION] } as const;

/** The kinds of work that this administrator may do. */
function kindsFor(state: unknown): WaitingKind[] {
  return waitingKinds().filter(({ permission }) => mayStaff(state, permission));
}

function kindNamed(state: unknown, name: string): WaitingKind | undefined {
  return kindsFor(state).find(({ kind }) => kind === name);
}

const listRoute = defineRoute({
  method: 'GET',
  path: '/queue',
  name: 'items',
  summary: 'Everything due, overdue or waited for that this administrator may do, soonest first',
  access,
  query: deskQuery,
  answer: z.array(itemAnswer),
  meta: deskMeta,
  handle: async ({ strapi, ctx, actor, query, language }) => {
    const { kind, state, side, owner, q, page, pageSize } = query;
    const db = strapi.db.connection;
    const today = clockOf(strapi).today();
    const kinds = kindsFor(ctx.state);
    const me = Number(actor.id);
    const ownerId = { mine: me, unowned: null, all: undefined }[owner];
    const within = await itemsWithin(db, kinds, today, { side, ownerId, q });
    const choice = { kind, state };
    const [counted, items] = await Promise.all([
      countItems(db, within),
      listItems(db, within, choice, page, pageSize),
    ]);
    const { total, ...counts } = countsOf(counted, kinds, choice, language);
    const data = await itemsOf(db, kinds, items, today, language);
    return accept({
      data,
      meta: { ...paginationMeta(page, pageSize, total), today, me, ...counts },
    });
  },
});

const colleaguesRoute = defineRoute({
  method: 'GET',
  path: '/queue/colleagues',
  name: 'colleagues',
  summary: 'Who may be named to see to items of a kind',
  access,
  query: querySchema({ kind: codeSchema }),
  answer: z.array(colleagueAnswer),
  refusals: ['record.not-found'],
  handle: async ({ strapi, ctx, query }) => {
    const kind = kindNamed(ctx.state, query.kind);
    return kind ? accept({ data: await colleaguesFor(strapi, kind) }) : refuse('record.not-found');
  },
});

const assignRoute = defineRoute({
  method: 'PUT',
  path: '/queue/:kind/:documentId/owner',
  name: 'assign',
  summary: 'Names who sees to an open item, or nobody',
  access,
  params: itemParams,
  body: assignBody,
  answer: assignedAnswer,
  refusals: ['record.not-found', 'record.version-conflict', 'desk.owner-may-not'],
  handle: async ({ strapi, ctx, actor, params: { kind: name, documentId }, body }) => {
    const kind = kindNamed(ctx.state, name);
    if (!kind) return refuse('record.not-found');
    return replyOf(
      await inUnit(strapi, actor, (unit) => assignItem(unit, kind, { documentId, ...body })),
    );
  },
});

/** All that is due, overdue or waiting, and who sees to it. */
export const deskRoutes: Route[] = [listRoute, colleaguesRoute, assignRoute];
