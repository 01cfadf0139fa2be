import { z } from '@strapi/utils';

import { accept, refuse } from '../../../../rules/shared/decision';
import { documentIdSchema, querySchema } from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { readPartner } from '../partners';
import { benchmarkAnswer, staffBenchmarkAnswer } from './benchmark.contracts';
import { comparisonsForStaff, comparisonsOf } from './comparisons';

const READ_PERMISSION = 'plugin::partner-program.surveys.read';
const MONTHS_SHOWN = 24;

/** Q-benchmark, Q-private: the partner beside the others, and never who they are. */
export const benchmarkRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/quality/benchmark',
    name: 'benchmark',
    summary:
      'The partner beside the average of its city, region or country, by month, newest first',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.array(benchmarkAnswer),
    handle: async ({ strapi, caller, language }) => {
      const db = strapi.db.connection;
      return accept({ data: await comparisonsOf(db, caller().partnerId, MONTHS_SHOWN, language) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/quality/benchmark',
    name: 'staff-benchmark',
    summary: 'What a partner is shown of others, with the reasons; the journal keeps the reading',
    access: { door: 'staff', permissions: [READ_PERMISSION] },
    query: querySchema({ partner: documentIdSchema }),
    answer: staffBenchmarkAnswer,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, query }) =>
      inUnit(strapi, actor, async (unit) => {
        const partner = await readPartner(unit.trx, query.partner);
        if (!partner) return refuse('record.not-found');
        const { id: partnerId, documentId } = partner;
        await unit.journal({ record: 'partner', documentId, partnerId, action: 'read-benchmark' });
        return accept({ data: await comparisonsForStaff(unit.trx, partnerId, MONTHS_SHOWN) });
      }),
  }),
];
