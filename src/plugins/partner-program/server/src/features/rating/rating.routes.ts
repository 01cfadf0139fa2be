import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { changesOf, countMoves, explained } from './changes';
import { csvOf } from './csv';
import { ratingOf } from './memory';
import {
  changeAnswer,
  changesMeta,
  changesQuery,
  exportQuery,
  monthAnswer,
  ratingMeta,
  ratingQuery,
  rowAnswer,
  sourcesQuery,
} from './rating.contracts';
import { compare, find, metaOf, rowsOf } from './table';

export const RATING_PERMISSION = 'plugin::partner-program.rating.read';

const access = { door: 'staff', permissions: [RATING_PERMISSION] } as const;
const COMPARISON = ['rating.comparison-not-earlier'];

function pageOf<T>(items: readonly T[], page: number, pageSize: number): readonly T[] {
  return items.slice((page - 1) * pageSize, page * pageSize);
}

/** K6.2 for staff: the list on any day, as known on any day, and how it changed. */
export const ratingRoutes = [
  defineRoute({
    method: 'GET',
    path: '/rating',
    name: 'table',
    summary: 'The KKV list on a day, as known on a day, beside an earlier day (K6.2, D-ledger)',
    access,
    query: ratingQuery,
    answer: z.array(rowAnswer),
    meta: ratingMeta,
    refusals: COMPARISON,
    handle: async ({ strapi, query, language }) => {
      const compared = await compare(strapi, query);
      if (!compared.ok) return compared;
      const found = find(compared.value.now.list, query.q);
      const places = pageOf(found, query.page, query.pageSize);
      const pagination = paginationMeta(query.page, query.pageSize, found.length);
      return accept({
        data: await rowsOf(strapi.db.connection, compared.value, places, language),
        meta: { ...pagination, ...metaOf(compared.value) },
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/rating/export',
    name: 'export',
    summary: 'The same table whole, as a CSV file for spreadsheets: UTF-8 with BOM, semicolons',
    access,
    query: exportQuery,
    answer: z.string(),
    answersFile: ['text/csv'],
    refusals: COMPARISON,
    raw: true,
    handle: async ({ strapi, ctx, query, language }) => {
      const compared = await compare(strapi, query);
      if (!compared.ok) return compared;
      const places = find(compared.value.now.list, query.q);
      const rows = await rowsOf(strapi.db.connection, compared.value, places, language);
      ctx.attachment(`rating-${compared.value.now.view.on}.csv`);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = csvOf(rows, language);
      return accept({ data: '' });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/rating/changes',
    name: 'changes',
    summary: 'What changed in the KKV list between two days and why, biggest movers first',
    access,
    query: changesQuery,
    answer: z.array(changeAnswer),
    meta: changesMeta,
    refusals: COMPARISON,
    handle: async ({ strapi, query, language }) => {
      const { from: compareWith, to: on, knownOn, page, pageSize } = query;
      const compared = await compare(strapi, { on, knownOn, compareWith });
      if (!compared.ok) return compared;
      const changes = changesOf(compared.value);
      const { today, undated, ...meta } = metaOf(compared.value);
      const some = pageOf(changes, page, pageSize);
      return accept({
        data: await explained(strapi.db.connection, compared.value, some, language),
        meta: {
          ...paginationMeta(page, pageSize, changes.length),
          today,
          undated,
          knownOn: meta.knownOn,
          from: meta.compareWith,
          to: meta.on,
          counts: countMoves(changes),
        },
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/rating/sources',
    name: 'sources',
    summary: 'KKV points of all partners by source, over the 24 months up to a day',
    access,
    query: sourcesQuery,
    answer: z.array(monthAnswer),
    handle: async ({ strapi, query }) => {
      const on = query.on ?? clockOf(strapi).today();
      return accept({ data: [...(await ratingOf(strapi).months(on))] });
    },
  }),
];
