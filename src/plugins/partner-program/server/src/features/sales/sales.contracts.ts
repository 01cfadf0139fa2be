import { z } from '@strapi/utils';

import { SALE_KINDS, WHY_NONE, type SaleRow } from '../../../../rules/sales/sale';
import type { Json } from '../../../../rules/shared/decision';
import {
  codeSchema,
  dayAnswer,
  daySchema,
  pageShape,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import { sayRefusal } from '../../platform/refusals';
import type { Received } from './use-cases/receive-sales';

const MOST_ROWS = 1000;

/** Texts are judged row by row, so that one bad row does not keep the others out. */
const judgedText = (description: string): z.ZodType<string> =>
  z.string().max(60).meta({ description });

const rowSchema: z.ZodType<SaleRow> = z.strictObject({
  externalId: textSchema(100).meta({ description: 'Names the sale in the sales system' }),
  soldOn: judgedText('Day of the sale in Asia/Almaty, YYYY-MM-DD, not in the future'),
  product: judgedText('Code of a product or option'),
  buyerBin: judgedText('BIN or IIN of the buyer'),
  partnerBin: judgedText('BIN or IIN of the partner'),
  amount: judgedText('Tenge, decimal with at most two places, more than 0'),
  kind: z.enum(SALE_KINDS).meta({ description: 'A return carries the number of its sale' }),
});

export const batchSchema = z.strictObject({ sales: z.array(rowSchema).min(1).max(MOST_ROWS) });

/** What became of one row, in the order of the batch. */
export const receivedAnswer = z.object({
  externalId: z.string(),
  outcome: z.enum(['created', 'unchanged', 'corrected', 'refused']),
  documentId: z.string().nullable(),
  pointsBooked: z.number().int(),
  pointsReversed: z.number().int(),
  noPoints: z.enum(WHY_NONE).nullable().meta({ description: 'Why the sale earns nothing' }),
  refusal: z
    .object({ code: z.string(), message: z.string(), facts: z.record(z.string(), z.json()) })
    .nullable(),
});

export const receivedMeta = z.object({
  created: z.number().int(),
  unchanged: z.number().int(),
  corrected: z.number().int(),
  refused: z.number().int(),
});

/** What became of one sale of a batch, with its points, or a refusal in that language. */
export function answerOf(row: Received, language: Language): z.infer<typeof receivedAnswer> {
  if (row.outcome !== 'refused') {
    const { externalId, documentId, noPoints } = row.sale;
    const points = { pointsBooked: row.booked, pointsReversed: row.reversed };
    return { externalId, outcome: row.outcome, documentId, ...points, noPoints, refusal: null };
  }
  const { externalId, outcome, refusal } = row;
  const facts = { ...refusal.facts } as Record<string, Json>;
  const said = { code: refusal.code, message: sayRefusal(refusal, language), facts };
  const none = { documentId: null, pointsBooked: 0, pointsReversed: 0, noPoints: null };
  return {
    externalId,
    outcome,
    ...none,
    refusal: said as z.infer<typeof receivedAnswer>['refusal'],
  };
}

/** How many sales of a batch came to what. */
export function countsOf(rows: readonly Received[]): z.infer<typeof receivedMeta> {
  const counts = { created: 0, unchanged: 0, corrected: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
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
