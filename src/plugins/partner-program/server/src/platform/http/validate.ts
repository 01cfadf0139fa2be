import type { z } from '@strapi/utils';

import type { Json } from '../../../../rules/shared/decision';
import { RefusalError } from '../refusals';

export type Part = 'params' | 'query' | 'body';

const MOST_ISSUES = 20;

/** What the schemas say where nothing is. */
const OF_NOTHING: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/**
 * The value as the contract has it. Throws a RefusalError `request.invalid` whose
 * `errors` name each path and what is wrong there.
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown, part: Part): T {
  const given = value ?? {};
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new RefusalError({
    code: 'request.invalid',
    facts: { errors: issuesOf(result.error, given, part) },
  });
}

/** The same for a form of the panel: its fields are named as they stand there. */
export function parseForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new RefusalError({
    code: 'request.invalid',
    facts: { errors: issuesOf(result.error, value) },
  });
}

/** What the contract wants there stands beside it; never anything of the caller's. */
type Fault = { readonly path: readonly (string | number)[] } & Readonly<Record<string, Json>>;

function issuesOf(error: z.ZodError, value: unknown, ...within: Part[]): Fault[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue): Fault[] => {
    const own = issue.path.map((key) => (typeof key === 'symbol' ? '' : key));
    const path = [...within, ...own];
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.slice(0, MOST_ISSUES);
      return keys.map((key) => ({ path: [...path, key.slice(0, 100)], message: 'unknown' }));
    }
    const isMissing = OF_NOTHING.has(issue.code) && valueAt(value, own) === undefined;
    const code = issue.code === 'custom' ? issue.message : issue.code;
    return [{ path, message: isMissing ? 'required' : code, ...wantedBy(issue) }];
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    value,
  );
}

function wantedBy(issue: z.core.$ZodIssue): Record<string, Json> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'too_small':
      return { minimum: Number(issue.minimum) };
    case 'too_big':
      return { maximum: Number(issue.maximum) };
    case 'invalid_format':
      // A pattern of ours is no name of a format.
      return issue.format === 'regex' ? {} : { format: issue.format };
    case 'invalid_value':
      return { values: issue.values.slice(0, MOST_ISSUES).map(String) };
    default:
      return {};
  }
}
