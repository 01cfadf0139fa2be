import { z } from '@strapi/utils';

import { CLAIM_STATES } from '../../../../rules/licence-keys/claim';
import { KEY_KINDS, type KeyRow } from '../../../../rules/licence-keys/key';
import type { Json } from '../../../../rules/shared/decision';
import {
  dayAnswer,
  daySchema,
  instantAnswer,
  pageShape,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import { sayRefusal } from '../../platform/refusals';
import type { Received } from './use-cases/receive-keys';

const MOST_ROWS = 1000;
const MOST_HASHES = 10;

/** Texts are judged row by row, so that one bad row does not keep the others out. */
const judgedText = (most: number, description: string): z.ZodType<string> =>
  z.string().max(most).meta({ description });

const rowSchema: z.ZodType<KeyRow> = z.strictObject({
  externalId: textSchema(100).meta({
    description: 'Names the key in the sales system; never the key itself',
  }),
  hashes: z
    .array(judgedText(200, 'Hex digits, 32 to 128'))
    .max(MOST_HASHES)
    .meta({ description: 'Hashes of the key; a renewal may have none. Hashes are only added' }),
  lastFour: judgedText(60, 'The last four characters of the key'),
  product: judgedText(60, 'Code of a product'),
  edition: judgedText(200, 'Edition, as people call it').nullable(),
  kind: z.enum(KEY_KINDS),
  partnerBin: judgedText(60, 'BIN or IIN of the partner that bought it'),
  boughtOn: judgedText(60, 'Day of purchase in Asia/Almaty, YYYY-MM-DD, not in the future'),
  activatedOn: judgedText(60, 'Day of activation, not before the purchase').nullable(),
  returnedOn: judgedText(60, 'Day of return, not before the purchase').nullable(),
});

export const batchSchema = z.strictObject({ keys: z.array(rowSchema).min(1).max(MOST_ROWS) });

/** What became of one row, in the order of the batch. */
export const receivedAnswer = z.object({
  externalId: z.string().nullable().meta({ description: 'Null where it was a full key' }),
  outcome: z.enum(['created', 'unchanged', 'corrected', 'refused']),
  documentId: z.string().nullable(),
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

export function answerOf(row: Received, language: Language): z.infer<typeof receivedAnswer> {
  const { outcome, documentId } = row;
  if (row.outcome !== 'refused') {
    return { externalId: row.key.externalId, outcome, documentId, refusal: null };
  }
  const { externalId, refusal } = row;
  const facts = { ...refusal.facts } as Record<string, Json>;
  const said = { code: refusal.code, message: sayRefusal(refusal, language), facts };
  return {
    externalId,
    outcome,
    documentId,
    refusal: said as z.infer<typeof receivedAnswer>['refusal'],
  };
}

export function countsOf(rows: readonly Received[]): z.infer<typeof receivedMeta> {
  const counts = { created: 0, unchanged: 0, corrected: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

export const keysQuery = querySchema({
  kind: repeatable(z.enum(KEY_KINDS)),
  from: daySchema.optional().meta({ description: 'Bought on this day or later' }),
  to: daySchema.optional().meta({ description: 'Bought on this day or earlier' }),
  handedOver: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({ description: 'Only those the partner handed over, or only those it did not' }),
  ...pageShape,
});

/** A key as the partner that may hand it over sees it. */
export const keyAnswer = z.object({
  documentId: z.string(),
  externalId: z.string(),
  lastFour: z.string(),
  product: z.object({
    code: z.string(),
    nameRu: z.string(),
    nameKk: z.string(),
    nameEn: z.string(),
  }),
  edition: z.string().nullable(),
  kind: z.enum(KEY_KINDS),
  boughtOn: dayAnswer,
  activatedOn: dayAnswer.nullable(),
  returnedOn: dayAnswer.nullable(),
  own: z.enum(['bought', 'transferred']),
  handedOver: z
    .boolean()
    .meta({ description: 'A handover of it by the partner is accepted and was not annulled' }),
});

export const claimBody = z.strictObject({
  hash: textSchema(200).optional().meta({ description: 'Hash of the key, in hex digits' }),
  key: textSchema(200)
    .optional()
    .meta({ description: 'The key itself; it is hashed at once and not kept' }),
});

export const claimsQuery = querySchema({ state: repeatable(z.enum(CLAIM_STATES)), ...pageShape });

/** A claim as its partner sees it: nothing of the key but what the partner said itself. */
export const claimAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  state: z.enum(CLAIM_STATES),
  hash: z.string(),
  lastFour: z.string().nullable(),
  requestedAt: instantAnswer,
  decidedAt: instantAnswer.nullable(),
  partnerReason: z.string().nullable(),
});
