import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { PROPOSALS } from '../../../../rules/applications/checklist.rules';
import {
  APPLICATION_KINDS,
  type ApplicationKind,
} from '../../../../rules/applications/requirement';
import { accept } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import {
  dayAnswer,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { gapsOfCase } from './case-gaps';
import { gapsOf, type Gaps } from './gaps';
import { openApplications } from './open-applications';
import { papersOf } from './paper.store';
import { catalogueAnswer, linesOf, requirementAnswer } from './requirement.answers';
import { readCatalogue } from './requirement.store';

const requirementMeta = paginationAnswer.extend({
  for: z.enum(APPLICATION_KINDS),
  secondYear: z.boolean(),
  period: z.object({ from: dayAnswer, to: dayAnswer }),
  proposal: z.enum(PROPOSALS),
});

/** D-proposal: an open application is judged by its own papers and the catalogue of its receipt. */
async function ownGaps(
  db: Knex,
  asked: { readonly partnerId: number; readonly occasion: ApplicationKind; readonly today: Day },
): Promise<Gaps> {
  const open = await openApplications(db, { partnerId: asked.partnerId });
  const application = open.find(({ kind }) => kind === asked.occasion);
  if (!application) return gapsOf(db, asked);
  return gapsOfCase(db, asked.today, application, await papersOf(db, [application.id]));
}

/** K4.8: the requirements and how the partner stands, readable by each of its users. */
export const requirementRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/requirements',
    name: 'requirements',
    summary: 'What an application of that kind asks, and what of it the partner holds today',
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ for: z.enum(APPLICATION_KINDS), ...pageShape }),
    answer: z.array(requirementAnswer),
    meta: requirementMeta,
    handle: async ({ strapi, caller, query }) => {
      const today = clockOf(strapi).today();
      const db = strapi.db.connection;
      const { partnerId } = caller();
      const gaps = await ownGaps(db, { partnerId, occasion: query.for, today });
      const { periods, proposal } = gaps;
      const { secondYear, elapsed: period } = periods;
      const { data, meta } = pageOf(linesOf(gaps.asked, gaps.lines), query);
      return accept({
        data,
        meta: { ...meta, for: query.for, secondYear, period, proposal },
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/requirements/catalogue',
    name: 'requirement-catalogue',
    summary: 'Every requirement of every level and occasion that is in force today or later',
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema(pageShape),
    answer: z.array(catalogueAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, query }) => {
      const today = clockOf(strapi).today();
      return accept(pageOf(await readCatalogue(strapi.db.connection, today), query));
    },
  }),
];
