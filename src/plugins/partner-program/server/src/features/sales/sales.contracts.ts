import { z } from '@strapi/utils';

import { SALE_KINDS, WHY_NONE, type SentRow } from '../../../../rules/sales/sale';
import { FIELDS, MOST_TEXT } from '../../../../rules/sales/shape.rules';
import { answerRefusal, judged, MOST_ROWS, rowRefusalAnswer } from '../../platform/http/batch-rows';
import {
  codeSchema,
  dayAnswer,
  daySchema,
  pageShape,
  querySchema,
  repeatable,
} from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import type { Received } from './use-cases/receive-sales';

/** A text of a row, as `decideShape` takes it. */
const judgedText = (description: string, more: object = { maxLength: MOST_TEXT }): z.ZodType =>
  judged(description, { type: 'string', ...more });

const rowSchema: z.ZodType<SentRow> = z
  .looseObject({
    externalId: z
      .string()
      .trim()
      .min(1)
      .meta({ description: 'Names the sale in the sales system, at most 100 characters' }),
    soldOn: judgedText('Day of the sale in Asia/Almaty, YYYY-MM-DD, not in the future'),
    product: judgedText('Code of a product or option'),
    buyerBin: judgedText('BIN or IIN of the buyer'),
    partnerBin: judgedText('BIN or IIN of the partner'),
    amount: judgedText('Tenge, a text: decimal with at most two places, more than 0'),
    kind: judgedText('A return carries the number of its sale', { enum: [...SALE_KINDS] }),
  })
  .meta({
    description: 'A row that is not like this is refused alone',
    required: FIELDS,
    additionalProperties: false,
  });

export const batchSchema = z.strictObject({ sales: z.array(rowSchema).min(1).max(MOST_ROWS) });

/** What became of one row, in the order of the batch. */
export const receivedAnswer = z.object({
  externalId: z.string().nullable().meta({ description: 'Null where it was no number' }),
  outcome: z.enum(['created', 'unchanged', 'corrected', 'refused']),
  documentId: z.string().nullable(),
  pointsBooked: z.number().int(),
  pointsReversed: z.number().int(),
  noPoints: z.enum(WHY_NONE).nullable().meta({ description: 'Why the sale earns nothing' }),
  refusal: rowRefusalAnswer,
});

/** What became of one sale of a batch, with its points, or a refusal in that language. */
export function answerOf(row: Received, language: Language): z.infer<typeof receivedAnswer> {
  if (row.outcome !== 'refused') {
    const { externalId, documentId, noPoints } = row.sale;
    const points = { pointsBooked: row.booked, pointsReversed: row.reversed };
    return { externalId, outcome: row.outcome, documentId, ...points, noPoints, refusal: null };
  }
  const { externalId, outcome, refusal } = row;
  const none = { documentId: null, pointsBooked: 0, pointsReversed: 0, noPoints: null };
  return { externalId, outcome, ...none, refusal: answerRefusal(refusal, language) };
}

export const salesQuery = querySchema({
  year: z
    .string()
    .regex(/^(19|20|21)\d\d$/)
    .meta({ description: 'Calendar year of the sale; narrows from and to' })
    .optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  product: repeatable(codeSchema),
  earned: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  ...pageShape,
});

export const saleAnswer = z.object({
  documentId: z.string(),
  externalId: z.string(),
  soldOn: dayAnswer,
  product: z.object({
    code: z.string(),
    nameRu: z.string(),
    nameKk: z.string(),
    nameEn: z.string(),
  }),
  buyerBin: z.string(),
  amount: z.string().meta({ description: 'Tenge, decimal' }),
  currency: z.literal('KZT'),
  kind: z.enum(SALE_KINDS),
  enterprise: z.boolean(),
  points: z.number().int().meta({ description: 'Points that stand for it' }),
  noPoints: z.enum(WHY_NONE).nullable(),
});
