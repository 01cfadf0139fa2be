import { z } from '@strapi/utils';

import { CHANGES, REASONS } from '../../../../rules/quality/evaluation';
import { CONSENTS } from '../../../../rules/shared/consent';
import {
  dayAnswer,
  instantAnswer,
  pageShape,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';

const count = z.number().int();

export const figures = {
  bought: count.meta({ description: 'Activated keys of the window that the partner bought' }),
  handedOver: count.meta({ description: 'Those of them that it handed over itself' }),
  percent: count.nullable().meta({ description: 'Whole percent, rounded down; null without keys' }),
  reason: z.enum(REASONS),
};

export const windowAnswer = z
  .object({ from: dayAnswer, before: dayAnswer })
  .meta({ description: 'Days of purchase that count: from the first, without the last' });

export const thresholdAnswer = count.meta({
  description: 'Whole percent of projects handed over that brings the mark',
});

export const qualityAnswer = z.object({
  participation: z.object({
    joined: z.boolean(),
    since: instantAnswer.nullable().meta({ description: 'Of the last consent or its revocation' }),
    textVersion: z.string().nullable(),
  }),
  consentText: z.object({ version: z.string(), text: z.string() }),
  mark: z.object({ holds: z.boolean(), since: dayAnswer.nullable() }),
  forecast: z
    .object({
      month: dayAnswer,
      window: windowAnswer,
      threshold: thresholdAnswer,
      ...figures,
      holds: z.boolean(),
      lacking: count
        .nullable()
        .meta({ description: 'Handovers lacking to the threshold; null without keys' }),
    })
    .meta({ description: 'What the next 1st would bring if nothing changed until then' }),
  evaluations: z.array(
    z.object({
      month: dayAnswer,
      revision: count,
      ...figures,
      holds: z.boolean(),
      threshold: thresholdAnswer,
      evaluatedAt: instantAnswer,
    }),
  ),
});

export const joinBody = z.strictObject({
  textVersion: textSchema(40).meta({ description: 'Of the text that was read' }),
});

export const consentAnswer = z.object({ consent: z.enum(CONSENTS), textVersion: z.string() });

export const monthSchema = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .meta({ description: 'YYYY-MM', example: '2026-12' });

export const previewQuery = querySchema({
  month: monthSchema,
  change: repeatable(z.enum(CHANGES)),
  oneKeyAway: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  ...pageShape,
});

export const previewAnswer = z.array(
  z.object({
    partner: z.object({ documentId: z.string(), name: z.string() }),
    ...figures,
    holds: z.boolean(),
    change: z.enum(CHANGES),
    lacking: count.nullable(),
    oneKeyAway: z.boolean(),
  }),
);

export const previewMeta = z.object({
  pagination: z.object({ page: count, pageSize: count, pageCount: count, total: count }),
  month: dayAnswer,
  window: windowAnswer,
  threshold: thresholdAnswer,
  evaluated: z.boolean().meta({ description: 'Whether the month was evaluated' }),
  counts: z.object({ gains: count, loses: count, keeps: count, none: count, oneKeyAway: count }),
});
