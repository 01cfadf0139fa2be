import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { clockOf } from '../clock';
import { changedAnswer, documentParams, versionShape } from '../http/contracts';
import { defineRoute, type Reply, type Route } from '../http/route';
import { inUnit } from '../unit-of-work';
import { JOURNAL_PERMISSION, permissionOf, type AnyAction, type RecordActions } from './action';
import { listRoute } from './list.routes';
import { mayStaff } from './permissions';

const legalAnswer = z.array(
  z.object({
    name: z.string(),
    tone: z.enum(['default', 'success', 'danger']),
    input: z.record(z.string(), z.unknown()),
  }),
);

/** The routes of one kind of record: what may be done now, do one, do one to many (api.md). */
export function routesOfActions(kind: RecordActions): Route[] {
  const single = kind.actions.map((action) => singleRoute(kind, action));
  const many = kind.actions.map((action) => listRoute(kind, action));
  return [legalRoute(kind), ...single, ...many];
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
