import { z } from '@strapi/utils';

import { CLAIM_STATES } from '../../../../rules/licence-keys/claim';
import { KEY_KINDS, type SentRow } from '../../../../rules/licence-keys/key';
import { FIELDS, MOST_HASHES } from '../../../../rules/licence-keys/shape.rules';
import { answerRefusal, judged, MOST_ROWS, rowRefusalAnswer } from '../../platform/http/batch-rows';
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
import type { Received } from './use-cases/receive-keys';

const text = { type: 'string' };
const orNull = { type: ['string', 'null'] };
const listed = { type: 'array', items: { type: 'string' }, maxItems: MOST_HASHES };

const rowSchema: z.ZodType<SentRow> = z
  .looseObject({
    externalId: z.string().trim().min(1).meta({
      description:
        'Names the key in the sales system, at most 100 characters; never the key itself',
    }),
    hashes: judged(
      'Hashes of the key, 32 to 128 hex digits; they are only added. A renewal may have none, or name those of the key it prolongs',
      listed,
    ),
    lastFour: judged('The last four characters of the key', text),
    product: judged('Code of a product', text),
    edition: judged('Edition, as people call it, at most 60 characters', orNull),
    kind: judged('A renewal has a number of its own, not that of the key it prolongs', {
      type: 'string',
      enum: [...KEY_KINDS],
    }),
    partnerBin: judged('BIN or IIN of the partner that bought it', text),
    boughtOn: judged('Day of purchase in Asia/Almaty, YYYY-MM-DD, not in the future', text),
    activatedOn: judged('Day of activation, not before the purchase', orNull),
    returnedOn: judged('Day of return, not before the purchase', orNull),
  })
  .meta({
    description: 'A row that is not like this is refused alone',
    required: FIELDS,
    additionalProperties: false,
  });

export const batchSchema = z.strictObject({ keys: z.array(rowSchema).min(1).max(MOST_ROWS) });

/** What became of one row, in the order of the batch. */
export const receivedAnswer = z.object({
  externalId: z
    .string()
    .nullable()
    .meta({ description: 'Null where it was a full key, or no number' }),
  outcome: z.enum(['created', 'unchanged', 'corrected', 'refused']),
  documentId: z.string().nullable(),
  refusal: rowRefusalAnswer,
});

/** What became of one key of a batch, with a refusal in that language. */
export function answerOf(row: Received, language: Language): z.infer<typeof receivedAnswer> {
  const { outcome, documentId } = row;
  if (row.outcome !== 'refused') {
    return { externalId: row.key.externalId, outcome, documentId, refusal: null };
  }
  const { externalId, refusal } = row;
  return { externalId, outcome, documentId, refusal: answerRefusal(refusal, language) };
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
