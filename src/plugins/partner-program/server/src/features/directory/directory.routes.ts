import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { isWritableText } from '../../../../rules/shared/text';
import { cachedAnswer, sendCached } from '../../platform/http/cached-answer';
import { querySchema } from '../../platform/http/contracts';
import { defineRoute, type Reply } from '../../platform/http/route';
import type { Language } from '../../platform/languages';
import { fullCardOf } from './answers';
import {
  cardAnswer,
  dictionariesAnswer,
  directoryQuery,
  fullCardAnswer,
  listMeta,
  type FullCardAnswer,
} from './directory.contracts';
import { presentSlugOf, readPublicProjects } from './directory.store';
import { listAnswer } from './list';
import { directoryOf } from './live';
import type { Names } from './names';

const slugParams = z.strictObject({
  slug: z.string().max(100).refine(isWritableText, { error: 'not-writable' }),
});
const SENT = { data: undefined as never };

async function sendCard(
  strapi: Core.Strapi,
  ctx: Context,
  slug: string,
  language: Language,
): Promise<Decision<Reply<FullCardAnswer>>> {
  const { bySlug, names } = await directoryOf(strapi).today();
  const card = bySlug.get(slug);
  if (!card) return redirect(strapi, ctx, slug);
  const projects = await readPublicProjects(strapi.db.connection, card.partner.id);
  const data = fullCardAnswer.parse(fullCardOf(card, projects, names, language));
  sendCached(ctx, cachedAnswer({ data, meta: {} }), language);
  return accept(SENT);
}

/** A partner that changed its name answers at its old address with the way to the new one. */
async function redirect(
  strapi: Core.Strapi,
  ctx: Context,
  slug: string,
): Promise<Decision<Reply<FullCardAnswer>>> {
  const present = await presentSlugOf(strapi.db.connection, slug);
  if (!present) return refuse('request.not-found');
  ctx.status = 301;
  ctx.set('Location', `${ctx.path.slice(0, ctx.path.lastIndexOf('/'))}/${present}${ctx.search}`);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.body = { data: { slug: present }, meta: {} };
  return accept(SENT);
}

function dictionariesOf(names: Names): z.infer<typeof dictionariesAnswer> {
  const rows = <Row extends { code: string; ru: string; kk: string; en: string }>({
    rows: all,
  }: {
    rows: readonly Row[];
  }) => all.map(({ ru, kk, en, ...rest }) => ({ ...rest, nameRu: ru, nameKk: kk, nameEn: en }));
  return dictionariesAnswer.parse({
    categories: rows(names.categories),
    industries: rows(names.industries),
    regions: rows(names.regions),
    cities: rows(names.cities),
  });
}

/** What the public site reads (api.md, Public; K6.2, §8). */
export const directoryRoutes = [
  defineRoute({
    method: 'GET',
    path: '/directory',
    name: 'list',
    summary: 'The ККВ rating, or all partners; filters with counts',
    access: { door: 'public' },
    query: directoryQuery,
    answer: z.array(cardAnswer),
    meta: listMeta,
    refusals: ['directory.unknown-value'],
    raw: true,
    handle: async ({ strapi, ctx, query, language }) => {
      const answer = listAnswer(await directoryOf(strapi).today(), query, language);
      if (!answer.ok) return answer;
      sendCached(ctx, answer.value, language);
      return accept(SENT);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/directory/:slug',
    name: 'card',
    summary: 'One card with its published projects; an old address answers 301',
    access: { door: 'public' },
    params: slugParams,
    query: querySchema({}),
    answer: fullCardAnswer,
    raw: true,
    handle: ({ strapi, ctx, params, language }) => sendCard(strapi, ctx, params.slug, language),
  }),
  defineRoute({
    method: 'GET',
    path: '/dictionaries',
    name: 'dictionaries',
    summary: 'Categories, industries, regions and cities in three languages',
    access: { door: 'public' },
    answer: dictionariesAnswer,
    raw: true,
    handle: async ({ strapi, ctx, language }) => {
      const { names } = await directoryOf(strapi).today();
      sendCached(ctx, cachedAnswer({ data: dictionariesOf(names), meta: {} }), language);
      return accept(SENT);
    },
  }),
];
