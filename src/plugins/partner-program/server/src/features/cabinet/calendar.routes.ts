import { z } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { instantAnswer, querySchema } from '../../platform/http/contracts';
import { defineRoute, type Reply } from '../../platform/http/route';
import type { Language } from '../../platform/languages';
import { inUnit } from '../../platform/unit-of-work';
import { callerOfLogin, loginThatMayEnter } from '../partners';
import { calendarFile } from './calendar-file';
import { linkSince, ownerOfLink, renewLink, revokeLink } from './calendar-links.store';

const CALENDAR = ['text/calendar'];

async function sendCalendar(
  strapi: Core.Strapi,
  ctx: Context,
  partnerId: number,
  language: Language,
): Promise<Decision<Reply<null>>> {
  const whose = { partnerId, today: clockOf(strapi).today() };
  ctx.body = await calendarFile(strapi.db.connection, whose, language);
  ctx.status = 200;
  ctx.type = 'text/calendar; charset=utf-8';
  ctx.set('Content-Disposition', 'inline; filename="calendar.ics"');
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  return accept({ data: null });
}

/** Calendars come without a login: the secret in the address tells whose it is. */
const subscribed = defineRoute({
  method: 'GET',
  path: '/calendars/:secret/calendar.ics',
  name: 'subscribed-calendar',
  summary: 'The deadlines of the partner whose user made this address, for calendars to subscribe',
  access: { door: 'public' },
  params: z.strictObject({ secret: z.string().max(100) }),
  query: querySchema({}),
  answer: z.null(),
  answersFile: CALENDAR,
  raw: true,
  refusals: ['record.not-found'],
  handle: async ({ strapi, ctx, params }) => {
    const db = strapi.db.connection;
    const owner = await ownerOfLink(db, params.secret);
    const caller = owner && (await callerOfLogin(db, owner.userId));
    const login = owner && (await loginThatMayEnter(db, owner.userId));
    // Who has left the partner, or may not enter, has no calendar of it either.
    const mine = caller?.partnerId === owner?.partnerId && caller?.partnership !== 'ended';
    if (!owner || !caller || !login || !mine) return refuse('record.not-found');
    return sendCalendar(strapi, ctx, owner.partnerId, login.language);
  },
});

/** The partner's deadlines for calendars, and the address under which they subscribe to them. */
export const calendarRoutes = [
  subscribed,
  defineRoute({
    method: 'GET',
    path: '/cabinet/calendar.ics',
    name: 'calendar',
    summary: "The partner's deadlines as a calendar (RFC 5545)",
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.null(),
    answersFile: CALENDAR,
    raw: true,
    handle: ({ strapi, ctx, caller, language }) =>
      sendCalendar(strapi, ctx, caller().partnerId, language),
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/calendar-link',
    name: 'calendar-link',
    summary:
      'Since when the caller has an address for its calendar; the address itself is not kept',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.object({ madeAt: instantAnswer.nullable() }),
    handle: async ({ strapi, caller }) => {
      const since = await linkSince(strapi.db.connection, caller());
      return accept({ data: { madeAt: since?.toISOString() ?? null } });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/calendar-link',
    name: 'renew-calendar-link',
    summary: 'Gives the caller a new address for its calendar; the one before answers no more',
    access: { door: 'cabinet', role: 'viewer' },
    body: z.strictObject({}),
    answer: z.object({ address: z.string() }),
    secret: true,
    handle: async ({ strapi, actor, caller }) => {
      const by = caller();
      const made = await inUnit(strapi, actor, async (unit) => accept(await renewLink(unit, by)));
      if (!made.ok) return made;
      const server = strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');
      const address = `${server}/api/partner-program/calendars/${made.value}/calendar.ics`;
      return accept({ data: { address } });
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/cabinet/calendar-link',
    name: 'revoke-calendar-link',
    summary: "Takes the caller's address away: it answers no more",
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.object({ madeAt: z.null() }),
    handle: async ({ strapi, actor, caller }) => {
      const by = caller();
      const done = await inUnit(strapi, actor, async (unit) => {
        await revokeLink(unit, by);
        return accept({ madeAt: null });
      });
      return done.ok ? accept({ data: done.value }) : done;
    },
  }),
];
