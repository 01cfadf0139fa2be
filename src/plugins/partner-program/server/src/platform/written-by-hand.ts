import { errors } from '@strapi/utils';

import type { Json } from '../../../rules/shared/decision';
import { isWritableText } from '../../../rules/shared/text';
import { isDataError } from './database/errors';
import { RefusalError } from './refusals';

type Path = (string | number)[];

/** Refuses texts that PostgreSQL cannot keep or people cannot read, naming where they stand. */
export function refuseUnwritable(data: Record<string, unknown>): void {
  const found = unwritable(data, []).map((path) => ({ path, message: 'not-writable' }));
  if (found.length > 0) throw invalid(found);
}

/** Whether any text in what was sent is one that PostgreSQL cannot keep. */
export function hasUnwritable(value: unknown): boolean {
  return unwritable(value, []).length > 0;
}

function unwritable(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return isWritableText(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unwritable(part, [...path, key]));
}

/**
 * Gives what Strapi's own validation and the database's columns refuse our code and sentence. What
 * was entered is at fault; the panel shows `errors` at their fields.
 */
export function refuseWhatDoesNotFit(error: unknown): never {
  if (error instanceof errors.ValidationError) throw invalid(linesOf(error.details));
  if (isDataError(error) || isInvalidDate(error)) throw invalid([]);
  throw error;
}

/** Strapi's database layer does not export the classes of its errors to plugins. */
function isInvalidDate(error: unknown): boolean {
  return error instanceof Error && /^Invalid(Date|Time|DateTime|Relation)/.test(error.name);
}

function linesOf(details: unknown): { path: Path; message: string }[] {
  const { errors: lines = [] } = details as { errors?: { path: Path; message: string }[] };
  return lines.map(({ path, message }) => ({ path, message }));
}

function invalid(lines: { path: Path; message: string }[]): RefusalError {
  const facts: Record<string, Json> = lines.length > 0 ? { errors: lines } : {};
  return new RefusalError({ code: 'request.invalid', facts });
}
