import { z } from '@strapi/utils';

import { weekOf } from '../../../../rules/desk/weeks.rules';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { RENEWALS_PERMISSION } from '../applications';
import { countStandings, readTimeline, weeksOf } from './timeline';
import { endingAnswer, timelineMeta, timelineQuery } from './timeline.contracts';

/** K4.4: competences whose last day is near, and what has become of their renewal. */
export const timelineRoute = defineRoute({
  method: 'GET',
  path: '/queue/timeline',
  name: 'timeline',
  summary: 'Competences that end in the next 90 days, by week, with their renewals (K4.4)',
  access: { door: 'staff', permissions: [RENEWALS_PERMISSION] },
  query: timelineQuery,
  answer: z.array(endingAnswer),
  meta: timelineMeta,
  handle: async ({ strapi, query: { week, standing, page, pageSize } }) => {
    const today = clockOf(strapi).today();
    const lines = await readTimeline(strapi.db.connection, today);
    const from = week && weekOf(week).from;
    const inWeek = lines.filter(({ lastDay }) => !from || weekOf(lastDay).from === from);
    const found = inWeek.filter((line) => !standing.length || standing.includes(line.standing));
    return accept({
      data: found.slice((page - 1) * pageSize, page * pageSize),
      meta: {
        ...paginationMeta(page, pageSize, found.length),
        today,
        ...weeksOf(lines, today),
        standings: countStandings(inWeek),
      },
    });
  },
});
