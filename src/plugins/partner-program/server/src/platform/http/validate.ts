import { type z } from '@strapi/utils';

import { RefusalError } from '../refusals';

export type Part = 'params' | 'query' | 'body';

const MOST_ISSUES = 20;

/**
 * The value as the contract has it. Throws a RefusalError `request.invalid` whose
 * `errors` name each path and what is wrong there.
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown, part: Part): T {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw new RefusalError({
    code: 'request.invalid',
    facts: { errors: issuesOf(result.error, part) },
  });
}

/** The same for a form of the panel: its fields are named as they stand there. */
export function parseForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new RefusalError({ code: 'request.invalid', facts: { errors: issuesOf(result.error) } });
}

function issuesOf(
  error: z.ZodError,
  ...within: Part[]
): { path: (string | number)[]; message: string }[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue) => {
    const path = [...within, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))];
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.slice(0, MOST_ISSUES);
      return keys.map((key) => ({ path: [...path, key.slice(0, 100)], message: 'unknown' }));
    }
    return [{ path, message: issue.code === 'custom' ? issue.message : issue.code }];
  });
}
