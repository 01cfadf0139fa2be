import { z } from '@strapi/utils';

import { SUBJECTS } from '../../../../rules/surveys/questionnaire';
import {
  dayAnswer,
  documentIdSchema,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../../platform/http/contracts';

const count = z.number().int();
const average = z
  .number()
  .nullable()
  .meta({ description: 'Of five points, in hundredths; null without answers' });
const averaged = z.object({ average, answers: count });

export const trendsQuery = querySchema({
  partner: documentIdSchema
    .optional()
    .meta({ description: 'What customers answered about this partner’s projects alone' }),
});

const wording = z.object({ ru: z.string(), kk: z.string(), en: z.string() });

export const trendsAnswer = z.object({
  since: dayAnswer,
  months: z.array(
    z.object({ month: z.string(), project: averaged, platform: averaged, surveys: count }),
  ),
  questions: z.array(
    averaged.extend({
      code: z.string(),
      subject: z.enum(SUBJECTS),
      text: wording,
      months: z.array(averaged.extend({ month: z.string() })),
    }),
  ),
});

export const partnersQuery = querySchema({ ...pageShape });

export const partnersAnswer = z.array(
  z.object({
    partner: z.object({ documentId: z.string(), name: z.string() }),
    surveys: count,
    project: averaged,
    platform: averaged,
  }),
);

export const partnersMeta = paginationAnswer.extend({ since: dayAnswer });
