import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Actor } from '../actor';
import { clockOf } from '../clock';
import { changedAnswer, documentIdSchema, documentParams, versionShape } from '../http/contracts';
import { defineRoute, type Reply, type Request, type Route } from '../http/route';
import type { Language } from '../languages';
import { refusalText, sayRefusal } from '../refusals';
import { inUnit } from '../unit-of-work';
import {
  JOURNAL_PERMISSION,
  permissionOf,
  type AnyAction,
  type Changed,
  type RecordActions,
  type RecordRef,
} from './action';
import { mayStaff } from './permissions';

const legalAnswer = z.array(
  z.object({
    name: z.string(),
    tone: z.enum(['default', 'success', 'danger']),
    input: z.record(z.string(), z.unknown()),
  }),
);

/** The routes of one kind of record: what may be done now, do one, do one to many. */
export function routesOfActions(kind: RecordActions): Route[] {
  const single = kind.actions.map((action) => singleRoute(kind, action));
  const bulk = kind.actions
    .filter((action) => action.bulk)
    .map((action) => bulkRoute(kind, action));
  return [legalRoute(kind), ...single, ...bulk];
}

/** The JSON schema of an action's input: the form in the panel is drawn from it. */
export function inputSchemaOf(action: AnyAction): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(action.input, { io: 'input' });
  return schema;
}

function legalRoute(kind: RecordActions): Route {
  return defineRoute({
    method: 'GET',
    path: `/${kind.records}/:documentId/actions`,
    name: `${kind.record}-legal-actions`,
    summary: `Actions this administrator may take on the ${kind.record} now`,
    access: {
      door: 'staff',
      permissions: [
        JOURNAL_PERMISSION,
        ...kind.actions.map(({ name }) => permissionOf(kind.record, name)),
      ],
    },
    params: documentParams,
    answer: legalAnswer,
    meta: z.object({ version: z.number().int() }),
    refusals: ['record.not-found'],
    handle: ({ strapi, params, ctx }) => legalActions(strapi, kind, params.documentId, ctx.state),
  });
}

async function legalActions(
  strapi: Core.Strapi,
  kind: RecordActions,
  documentId: string,
  state: unknown,
): Promise<Decision<Reply<z.infer<typeof legalAnswer>>>> {
  const facts = await kind.read(strapi.db.connection, documentId);
  if (!facts) return refuse('record.not-found');
  const today = clockOf(strapi).today();
  const legal = kind.actions
    .filter((action) => mayStaff(state, permissionOf(kind.record, action.name)))
    .filter((action) => action.legal(facts, today))
    .map((action) => ({ name: action.name, tone: action.tone, input: inputSchemaOf(action) }));
  return accept({ data: legal, meta: { version: facts.version } });
}

function singleRoute(kind: RecordActions, action: AnyAction): Route {
  return defineRoute({
    method: 'POST',
    path: `/${kind.records}/:documentId/actions/${action.name}`,
    name: `${kind.record}-${action.name}`,
    summary: `Action "${action.name}" on the ${kind.record}`,
    access: { door: 'staff', permissions: [permissionOf(kind.record, action.name)] },
    params: documentParams,
    body: z.strictObject({ ...versionShape, input: action.input }),
    answer: action.answer ?? changedAnswer,
    refusals: ['record.not-found', 'record.version-conflict', ...(action.refusals ?? [])],
    ...(action.secret ? { secret: true } : {}),
    handle: async ({ strapi, actor, params, body }) => {
      const ref = { documentId: params.documentId, expectedVersion: body.expectedVersion };
      const done = await inUnit(strapi, actor, (unit) => action.run(unit, ref, body.input));
      return done.ok ? accept({ data: done.value }) : done;
    },
  });
}

const MOST_AT_ONCE = 200;

const bulkAnswer = z.array(
  z.object({
    documentId: z.string(),
    ok: z.boolean(),
    error: z
      .object({
        status: z.number(),
        message: z.string(),
        details: z.record(z.string(), z.unknown()),
      })
      .optional(),
  }),
);

function bulkRoute(kind: RecordActions, action: AnyAction): Route {
  return defineRoute({
    method: 'POST',
    path: `/${kind.records}/actions/${action.name}`,
    name: `${kind.record}-${action.name}-bulk`,
    summary: `Action "${action.name}" on many ${kind.records}, answered record by record`,
    access: { door: 'staff', permissions: [permissionOf(kind.record, action.name)] },
    body: z.strictObject({
      ids: z.array(documentIdSchema).min(1).max(MOST_AT_ONCE),
      input: action.input,
    }),
    answer: bulkAnswer,
    handle: async (request) => accept({ data: await runBulk(request, action) }),
  });
}

async function runBulk(
  request: Request<unknown, unknown, { ids: string[]; input: unknown }>,
  action: AnyAction,
): Promise<z.infer<typeof bulkAnswer>> {
  const answers: z.infer<typeof bulkAnswer> = [];
  for (const documentId of new Set(request.body.ids)) {
    const done = await runOne(request.strapi, request.actor, action, { documentId }, request.body);
    answers.push(lineOf(documentId, done, request.language));
  }
  return answers;
}

function runOne(
  strapi: Core.Strapi,
  actor: Actor,
  action: AnyAction,
  ref: RecordRef,
  body: { input: unknown },
): Promise<Decision<Changed>> {
  return inUnit(strapi, actor, (unit) => action.run(unit, ref, body.input));
}

function lineOf(
  documentId: string,
  done: Decision<Changed>,
  language: Language,
): z.infer<typeof bulkAnswer>[number] {
  if (done.ok) return { documentId, ok: true };
  const { code, facts } = done.refusal;
  const status = refusalText(code)?.status ?? 409;
  const message = sayRefusal(done.refusal, language);
  return { documentId, ok: false, error: { status, message, details: { code, ...facts } } };
}
