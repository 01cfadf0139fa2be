import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Context } from 'koa';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { isWritableText } from '../../../../rules/shared/text';
import { cachedAnswer, sendCached, type CachedAnswer } from '../../platform/http/cached-answer';
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
import { keyOfList, listAnswer } from './list';
import { directoryOf } from './live';
import type { Names } from './names';
import { rankAt, type Snapshot } from './snapshot';

const slugParams = z.strictObject({
  slug: z.string().max(100).refine(isWritableText, { error: 'not-writable' }),
});
/** What a slug can be made of: nothing else needs to be looked for. */
const SLUG = /^[a-z0-9-]{1,100}$/;
const SENT = { data: undefined as never };

/** Path, query and language as they came: all that an answer of these routes follows from. */
function wordingOf({ path, querystring, headers }: Context): string {
  return `${path}?${querystring}\n${headers['accept-language'] ?? ''}`;
}

function sendAgain(strapi: Core.Strapi, ctx: Context): boolean {
  const known = directoryOf(strapi).atHand?.answers.again(wordingOf(ctx));
  if (known) sendCached(ctx, known.answer, known.language);
  return known !== undefined;
}

async function sendCard(
  strapi: Core.Strapi,
  ctx: Context,
  slug: string,
  language: Language,
): Promise<Decision<Reply<FullCardAnswer>>> {
  const snapshot = await directoryOf(strapi).today();
  const place = snapshot.bySlug.get(slug);
  if (place === undefined) return elsewhere(strapi, ctx, slug);
  const key = `card ${language} ${slug}`;
  snapshot.answers.understand(wordingOf(ctx), { key, language });
  const made = snapshot.answers.get(key);
  const answer = made ?? (await makeCard(strapi.db.connection, snapshot, place, language));
  if (!made) snapshot.answers.set(key, answer);
  sendCached(ctx, answer, language);
  return accept(SENT);
}

/** What is read now is at least as new as the snapshot, so it may be kept with it. */
async function makeCard(
  db: Knex,
  snapshot: Snapshot,
  place: number,
  language: Language,
): Promise<CachedAnswer> {
  const card = snapshot.cards[place];
  if (!card) throw new Error(`No card at ${place}`);
  const projects = await readPublicProjects(db, card.id);
  const full = fullCardOf(card, rankAt(snapshot, place), projects, snapshot.names, language);
  return cachedAnswer({ data: fullCardAnswer.parse(full), meta: {} });
}

/** A partner that changed its name answers at its old address with the way to the new one. */
async function elsewhere(
  strapi: Core.Strapi,
  ctx: Context,
  slug: string,
): Promise<Decision<Reply<FullCardAnswer>>> {
  const present = SLUG.test(slug) ? await presentSlugOf(strapi.db.connection, slug) : undefined;
  // With its old name it has its old address again: that one leads nowhere else.
  if (!present || present === slug) return refuse('request.not-found');
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

const UNCHANGED = { 304: 'The caller has this answer already' };

/** What the public site reads (api.md, Public; K6.2, §8). */
export const directoryRoutes = [
  defineRoute({
    method: 'GET',
    path: '/directory',
    name: 'list',
    summary: 'The KKV rating, or all partners; filters with counts',
    access: { door: 'public' },
    query: directoryQuery,
    answer: z.array(cardAnswer),
    alsoAnswers: UNCHANGED,
    meta: listMeta,
    refusals: ['directory.unknown-value'],
    raw: true,
    atOnce: sendAgain,
    handle: async ({ strapi, ctx, query, language }) => {
      const snapshot = await directoryOf(strapi).today();
      const key = keyOfList(query, language);
      const answer = listAnswer(snapshot, query, language, key);
      if (!answer.ok) return answer;
      snapshot.answers.understand(wordingOf(ctx), { key, language });
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
    alsoAnswers: { 301: 'The partner has another address now', ...UNCHANGED },
    refusals: ['request.not-found'],
    raw: true,
    atOnce: sendAgain,
    handle: ({ strapi, ctx, params, language }) => sendCard(strapi, ctx, params.slug, language),
  }),
  defineRoute({
    method: 'GET',
    path: '/dictionaries',
    name: 'dictionaries',
    summary: 'Categories, industries, regions and cities in three languages',
    access: { door: 'public' },
    answer: dictionariesAnswer,
    alsoAnswers: UNCHANGED,
    raw: true,
    handle: async ({ strapi, ctx, language }) => {
      const { names, answers } = await directoryOf(strapi).today();
      const made = answers.get('dictionaries');
      const answer = made ?? cachedAnswer({ data: dictionariesOf(names), meta: {} });
      if (!made) answers.set('dictionaries', answer);
      sendCached(ctx, answer, language);
      return accept(SENT);
    },
  }),
];
