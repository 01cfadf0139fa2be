import { z } from '@strapi/utils';

import { RENEWAL_STANDINGS } from '../../../../rules/applications/renewal-standing.states';
import {
  dayAnswer,
  daySchema,
  pageShape,
  paginationAnswer,
  querySchema,
  repeatable,
} from '../../platform/http/contracts';

const standing = z.enum(RENEWAL_STANDINGS);
const count = z.number().int();
const counts = z.array(z.object({ standing, count }));

export const timelineQuery = querySchema({
  week: daySchema.optional().meta({ format: 'date', description: 'Any day of the week' }),
  standing: repeatable(standing),
  ...pageShape,
});

export const endingAnswer = z.object({
  documentId: z.string(),
  partner: z.object({ documentId: z.string(), name: z.string() }),
  level: z.enum(['basic', 'advanced']).nullable(),
  lastDay: dayAnswer,
  opensOn: dayAnswer.meta({ description: 'First day to request the renewal' }),
  lastDayToApply: dayAnswer,
  standing,
  application: z.string().nullable().meta({ description: 'The renewal that was requested' }),
});

export const timelineMeta = paginationAnswer.extend({
  today: dayAnswer,
  until: dayAnswer,
  standings: counts.meta({ description: 'In the week asked for' }),
  weeks: z.array(z.object({ from: dayAnswer, to: dayAnswer, count, standings: counts })),
});
