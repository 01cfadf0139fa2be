import { z } from '@strapi/utils';

import { isDay } from '../../../../rules/shared/days';
import { isWritableText } from '../../../../rules/shared/text';
import { LANGUAGES } from '../languages';

/** A calendar day in Asia/Almaty that exists. */
export const daySchema = z
  .string()
  .refine(isDay, { error: 'not-a-day' })
  .transform((value) => value)
  .meta({ format: 'date', example: '2026-12-01' });

/** A day in an answer. */
export const dayAnswer = z.string().meta({ format: 'date' });

/** An instant in an answer, ISO 8601 UTC. */
export const instantAnswer = z.string().meta({ format: 'date-time' });

/** One line or more of text that people can read and PostgreSQL can keep; trimmed, not empty. */
export function textSchema(maxLength: number): z.ZodType<string> {
  return z.string().trim().min(1).max(maxLength).refine(isWritableText, { error: 'not-writable' });
}

/** A longer text: drawn as several lines in forms. */
export function longTextSchema(maxLength: number): z.ZodType<string> {
  return textSchema(maxLength).meta({ 'x-multiline': true });
}

/** An address on the web, as long as a column of Strapi's strings holds. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .max(255)
  .refine(isWritableText, { error: 'not-writable' });

/** Why something is done, for the journal. */
export const reasonSchema = longTextSchema(2000);

/** The code of a dictionary's row; the database keeps the same shape. */
export const codeSchema = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

/** The public name of a record. */
export const documentIdSchema = z.string().regex(/^[a-z0-9]{1,64}$/);

export const documentParams = z.strictObject({ documentId: documentIdSchema });

const localeShape = { locale: z.enum(LANGUAGES).optional() };

/** A query with these parameters and `locale`, which every route allows; others are a 400. */
export function querySchema<S extends z.ZodRawShape>(
  shape: S,
): z.ZodObject<S & typeof localeShape, z.core.$strict> {
  return z.strictObject({ ...shape, ...localeShape });
}

const wholeNumber = (max: number): z.ZodType<number> =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .meta({ type: 'integer', pattern: undefined, minimum: 1, maximum: max })
    .transform(Number)
    .pipe(z.number().int().min(1).max(max));

/** Parameters of every list: page from 1, 25 a page unless told, at most 100. */
export const pageShape = {
  page: wholeNumber(1_000_000).default(1),
  pageSize: wholeNumber(100).default(25),
};

/** A parameter that may be repeated: any of its values. */
export function repeatable<T>(value: z.ZodType<T>): z.ZodType<T[]> {
  return z.union([z.array(value).max(50), value.transform((one) => [one])]).default([]);
}

export const paginationAnswer = z.object({
  pagination: z.object({
    page: z.number().int(),
    pageSize: z.number().int(),
    pageCount: z.number().int(),
    total: z.number().int(),
  }),
});

/** The `meta` of a list. */
export function paginationMeta(
  page: number,
  pageSize: number,
  total: number,
): z.infer<typeof paginationAnswer> {
  return { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
}

/** That page of a list that is at hand as a whole, with its `meta`. */
export function pageOf<T>(
  items: readonly T[],
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): { data: T[]; meta: z.infer<typeof paginationAnswer> } {
  const data = items.slice((page - 1) * pageSize, page * pageSize);
  return { data, meta: paginationMeta(page, pageSize, items.length) };
}

/** What an action on a record takes: the version it was decided on. */
export const versionShape = { expectedVersion: z.number().int().min(1) };

/** The same as text: in a form or a query everything is. */
export const versionTextShape = {
  expectedVersion: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
};

/** What an action on a record answers. */
export const changedAnswer = z.object({ documentId: z.string(), version: z.number().int() });
