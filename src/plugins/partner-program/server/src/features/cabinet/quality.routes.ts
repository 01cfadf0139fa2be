import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { defineRoute } from '../../platform/http/route';
import { benchmarkAnswer, comparisonsOf } from '../benchmark';
import { qualityAnswer, standingOf } from '../quality';
import { qualityFile } from './quality-file';

/** Q-private: the partner in the Quality Programme, and beside the others. */
export const qualityCabinetRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/quality',
    name: 'standing',
    summary:
      'The partner in the Quality Programme: consent, mark, forecast for the next 1st, months, comparison',
    access: { door: 'cabinet', role: 'viewer' },
    answer: qualityAnswer.extend({
      benchmark: benchmarkAnswer
        .nullable()
        .meta({ description: 'Of the newest month; null before the partner’s first' }),
    }),
    handle: async ({ strapi, caller, language }) => {
      const { partnerId } = caller();
      const [newest] = await comparisonsOf(strapi.db.connection, partnerId, 1, language);
      const standing = await standingOf(strapi, partnerId, language);
      return accept({ data: { ...standing, benchmark: newest ?? null } });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/quality/export',
    name: 'own-figures',
    summary: 'The partner’s own shares, handovers and averages by question, for spreadsheets',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.null(),
    answersFile: ['text/csv'],
    raw: true,
    handle: async ({ strapi, ctx, caller, language }) => {
      ctx.body = await qualityFile(strapi.db.connection, caller().partnerId, language);
      ctx.status = 200;
      ctx.attachment('quality.csv');
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('Cache-Control', 'private, no-store');
      ctx.set('X-Content-Type-Options', 'nosniff');
      return accept({ data: null });
    },
  }),
];
