import { z } from '@strapi/utils';

import { CHANGES, REASONS } from '../../../../rules/quality/evaluation';
import { HANDOVER_STATES } from '../../../../rules/handovers/handover';
import {
  dayAnswer,
  instantAnswer,
  pageShape,
  paginationAnswer,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';
import {
  figures,
  monthSchema,
  qualityAnswer,
  thresholdAnswer,
  windowAnswer,
} from './quality.contracts';

const count = z.number().int();
const partner = z.object({ documentId: z.string(), name: z.string() });
const counts = { partners: count, holding: count, gained: count, lost: count };

export const monthsAnswer = z.array(
  z.object({
    month: dayAnswer,
    revision: count,
    ...counts,
    reasons: z
      .object({
        'half-reached': count,
        'below-half': count,
        'no-keys': count,
        'no-consent': count,
        'partner-not-active': count,
      } satisfies Record<(typeof REASONS)[number], z.ZodType>)
      .meta({ description: 'How many partners it found so' }),
  }),
);

export const monthsMeta = z.object({
  next: dayAnswer.meta({ description: 'The month that is evaluated next' }),
  due: z.array(dayAnswer).meta({ description: 'Months that have come and were not evaluated' }),
});

export const resultQuery = querySchema({
  month: monthSchema,
  revision: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'The newest unless told' }),
  change: repeatable(z.enum(CHANGES)),
  reason: repeatable(z.enum(REASONS)),
  q: textSchema(100).optional(),
  ...pageShape,
});

export const resultAnswer = z.array(
  z.object({ partner, ...figures, holds: z.boolean(), change: z.enum(CHANGES) }),
);

const written = z.object({
  documentId: z.string(),
  revision: count,
  window: windowAnswer,
  threshold: thresholdAnswer,
  knownBefore: instantAnswer.meta({ description: 'Only what was known by then counts' }),
  evaluatedAt: instantAnswer,
  ...counts,
  reason: z.string().nullable().meta({ description: 'Why it was corrected; null: the first one' }),
});

export const resultMeta = paginationAnswer.extend({
  month: dayAnswer,
  evaluation: written,
  histogram: z
    .array(z.object({ from: count, to: count, partners: count }))
    .meta({ description: 'How many partners with keys had a share of so many percent' }),
  evaluations: z.array(written).meta({ description: 'All of the month, the newest first' }),
});

export const differencesQuery = querySchema({ month: monthSchema, ...pageShape });

const known = z.object({ ...figures, holds: z.boolean() }).nullable();

export const differencesAnswer = z.array(
  z.object({ partner, frozen: known, current: known, movesMark: z.boolean() }),
);

export const differencesMeta = paginationAnswer.extend({
  month: dayAnswer,
  revision: count,
  marks: count.meta({ description: 'How many marks a correction would give or take' }),
});

export const partnerQualityAnswer = qualityAnswer.omit({ consentText: true }).extend({
  handovers: z.array(z.object({ state: z.enum(HANDOVER_STATES), count })),
});
