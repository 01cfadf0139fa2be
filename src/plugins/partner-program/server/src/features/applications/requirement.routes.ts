import { z } from '@strapi/utils';

import { PROPOSALS } from '../../../../rules/applications/checklist.rules';
import { APPLICATION_KINDS } from '../../../../rules/applications/requirement';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { dayAnswer, querySchema } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { gapsOf } from './gaps';
import { catalogueAnswer, linesOf, requirementAnswer } from './requirement.answers';
import { readCatalogue } from './requirement.store';

const requirementMeta = z.object({
  for: z.enum(APPLICATION_KINDS),
  secondYear: z.boolean(),
  period: z.object({ from: dayAnswer, to: dayAnswer }),
  proposal: z.enum(PROPOSALS),
});

/** K4.8: the requirements and how the partner stands, readable by each of its users. */
export const requirementRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/requirements',
    name: 'requirements',
    summary: 'What an application of that kind asks, and what of it the partner holds today',
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ for: z.enum(APPLICATION_KINDS) }),
    answer: z.array(requirementAnswer),
    meta: requirementMeta,
    handle: async ({ strapi, caller, query }) => {
      const today = clockOf(strapi).today();
      const db = strapi.db.connection;
      const gaps = await gapsOf(db, {
        partnerId: caller().partnerId,
        occasion: query.for,
        today,
      });
      const { periods, proposal } = gaps;
      const { secondYear, elapsed: period } = periods;
      return accept({
        data: linesOf(gaps.asked, gaps.lines),
        meta: { for: query.for, secondYear, period, proposal },
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/requirements/catalogue',
    name: 'requirement-catalogue',
    summary: 'Every requirement of every level and occasion that is in force today or later',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.array(catalogueAnswer),
    handle: async ({ strapi }) =>
      accept({ data: await readCatalogue(strapi.db.connection, clockOf(strapi).today()) }),
  }),
];
