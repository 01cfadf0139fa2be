import { z } from '@strapi/utils';

import { accept, type Decision } from '../../../../rules/shared/decision';
import { changedAnswer, documentIdSchema, versionShape } from '../http/contracts';
import { defineRoute, type Request, type Route } from '../http/route';
import type { Language } from '../languages';
import { refusalText, sayRefusal } from '../refusals';
import { inUnit } from '../unit-of-work';
import {
  permissionOf,
  type AnyAction,
  type Changed,
  type RecordActions,
  type RecordRef,
} from './action';

const MOST_AT_ONCE = 200;

const namedSchema = z.union([
  documentIdSchema,
  z.strictObject({ documentId: documentIdSchema, ...versionShape }),
]);

type Named = z.infer<typeof namedSchema>;

interface Line {
  readonly documentId: string;
  readonly ok: boolean;
  /** What the action answers of one record. */
  readonly data?: Changed | undefined;
  readonly error?:
    { status: number; message: string; details: Record<string, unknown> } | undefined;
}

function lineAnswer(action: AnyAction): z.ZodType<Line> {
  return z.object({
    documentId: z.string(),
    ok: z.boolean(),
    data: (action.answer ?? changedAnswer).optional(),
    error: z
      .object({
        status: z.number(),
        message: z.string(),
        details: z.record(z.string(), z.unknown()),
      })
      .optional(),
  });
}

/**
 * `POST /<records>/actions/<action>` (api.md, Staff): one action on many records, each in a
 * transaction of its own and with an answer of its own. A record is named by its id, or beside the
 * version that was decided on.
 */
export function listRoute(kind: RecordActions, action: AnyAction): Route {
  return defineRoute({
    method: 'POST',
    path: `/${kind.records}/actions/${action.name}`,
    name: `${kind.record}-${action.name}-bulk`,
    summary: `Action "${action.name}" on many ${kind.records}, answered record by record`,
    access: { door: 'staff', permissions: [permissionOf(kind.record, action.name)] },
    body: z.strictObject({
      ids: z.array(namedSchema).min(1).max(MOST_AT_ONCE),
      input: action.input,
    }),
    answer: z.array(lineAnswer(action)),
    ...(action.secret ? { secret: true } : {}),
    handle: async (request) => accept({ data: await runMany(request, action) }),
  });
}

async function runMany(
  { strapi, actor, language, body }: Request<unknown, unknown, { ids: Named[]; input: unknown }>,
  action: AnyAction,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const ref of oncePerRecord(body.ids)) {
    const done = await inUnit(strapi, actor, (unit) => action.run(unit, ref, body.input));
    lines.push(lineOf(ref.documentId, done, language));
  }
  return lines;
}

/** A record that is named twice is acted on once, as it was named first. */
function oncePerRecord(named: readonly Named[]): RecordRef[] {
  const refs = new Map<string, RecordRef>();
  for (const one of named) {
    const ref = typeof one === 'string' ? { documentId: one } : one;
    if (!refs.has(ref.documentId)) refs.set(ref.documentId, ref);
  }
  return [...refs.values()];
}

function lineOf(documentId: string, done: Decision<Changed>, language: Language): Line {
  if (done.ok) return { documentId, ok: true, data: done.value };
  const { code, facts } = done.refusal;
  const status = refusalText(code)?.status ?? 409;
  const message = sayRefusal(done.refusal, language);
  return { documentId, ok: false, error: { status, message, details: { code, ...facts } } };
}
