import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { activitiesMeta, activitiesQuery, activityAnswer, activityOf } from './activity.contracts';
import { listActivities } from './catalogue.store';

/** K6.1: the catalogue of activities, readable by each user of a partner. */
export const activityRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/activities',
    name: 'activities',
    summary: 'What earns how many points: today, on any day, or ever (K6.1)',
    access: { door: 'cabinet', role: 'viewer' },
    query: activitiesQuery,
    answer: z.array(activityAnswer),
    meta: activitiesMeta,
    handle: async ({ strapi, query: { all, page, pageSize, ...asked } }) => {
      const on = all ? null : (asked.on ?? clockOf(strapi).today());
      const { rows, total } = await listActivities(strapi.db.connection, on, page, pageSize);
      const meta = { ...paginationMeta(page, pageSize, total), on };
      return accept({ data: rows.map(activityOf), meta });
    },
  }),
];
