import { z } from '@strapi/utils';

import type { Json, Refusal } from '../../../../rules/shared/decision';
import type { Language } from '../languages';
import { sayRefusal } from '../refusals';

/** Rows that a batch of a machine may have at most. */
export const MOST_ROWS = 1000;

/**
 * A value of a row that a rule judges, so that one bad row does not keep the others out: the batch
 * itself is malformed only where a row has no number. `meta` is what the API document says of it.
 */
export const judged = (description: string, meta: object): z.ZodType =>
  z
    .unknown()
    .optional()
    .meta({ description, ...meta });

/** How many rows of a batch came to what. */
export const receivedMeta = z.object({
  created: z.number().int(),
  unchanged: z.number().int(),
  corrected: z.number().int(),
  refused: z.number().int(),
});

/** Counts what a batch came to. */
export function countsOf(
  rows: readonly { readonly outcome: keyof z.infer<typeof receivedMeta> }[],
): z.infer<typeof receivedMeta> {
  const counts = { created: 0, unchanged: 0, corrected: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** Why a row was refused, as its answer says it. */
export const rowRefusalAnswer = z
  .object({ code: z.string(), message: z.string(), facts: z.record(z.string(), z.json()) })
  .nullable();

/** A row's refusal with its sentence in that language. */
export function answerRefusal(
  refusal: Refusal,
  language: Language,
): z.infer<typeof rowRefusalAnswer> {
  const facts = { ...refusal.facts } as Record<string, Json>;
  const message = sayRefusal({ ...refusal, facts: spelled(facts) }, language);
  return { code: refusal.code, message, facts } as z.infer<typeof rowRefusalAnswer>;
}

/**
 * Fields are named in a message as they are sent. Without quotes `product` is a word of the refusals
 * of projects, and the sender would read what people call it there.
 */
function spelled({ field, fields, ...facts }: Record<string, Json>): Record<string, Json> {
  const quoted = (names: Json): string[] => [names].flat().map((name) => JSON.stringify(name));
  return {
    ...facts,
    ...(field !== undefined && { field: quoted(field) }),
    ...(fields !== undefined && { fields: quoted(fields) }),
  };
}
