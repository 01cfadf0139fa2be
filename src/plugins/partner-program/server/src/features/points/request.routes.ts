import { z } from '@strapi/utils';

import { REQUEST_STATES } from '../../../../rules/points/request';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Changed } from '../../platform/actions/action';
import {
  changedAnswer,
  documentParams,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
  versionShape,
} from '../../platform/http/contracts';
import { ownMoveRoute, type OwnRef } from '../../platform/http/own-move';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { withBeside } from './request.answers';
import { answerOf, requestAnswer, requestFields } from './request.contracts';
import { listRequests, readRequest } from './request.store';
import { submitRequest, withdrawRequest } from './use-cases/move-request';
import { addRequest, editRequest } from './use-cases/write-request';

const readRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/point-requests',
    name: 'requests',
    summary: "The partner's requests for marketing points, newest first",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ state: repeatable(z.enum(REQUEST_STATES)), ...pageShape }),
    answer: z.array(requestAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query: { state, page, pageSize } }) => {
      const db = strapi.db.connection;
      const filter = { partnerId: caller().partnerId, state };
      const found = await listRequests(db, filter, 'newest', page, pageSize);
      const data = await withBeside(db, found.requests, answerOf);
      return accept({ data, meta: paginationMeta(page, pageSize, found.total) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/point-requests/:documentId',
    name: 'request',
    summary: 'One of its requests, with what it would earn',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: requestAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, params }) => {
      const db = strapi.db.connection;
      const request = await readRequest(db, params.documentId, caller().partnerId);
      const [data] = request ? await withBeside(db, [request], answerOf) : [];
      return data ? accept({ data }) : refuse('record.not-found');
    },
  }),
];

const WRITTEN = [
  'point-request.day-in-future',
  'point-request.too-much-evidence',
  'file.not-found',
  'file.already-attached',
];

const writeRoutes: Route[] = [
  defineRoute({
    method: 'POST',
    path: '/cabinet/point-requests',
    name: 'add-request',
    summary: 'Begins a request: a draft',
    access: { door: 'cabinet', role: 'member' },
    body: z.strictObject(requestFields),
    answer: changedAnswer,
    successStatus: 201,
    refusals: WRITTEN,
    handle: async ({ strapi, actor, caller, body }) =>
      replyOf(await inUnit(strapi, actor, (unit) => addRequest(unit, caller().partnerId, body))),
  }),
  defineRoute({
    method: 'PUT',
    path: '/cabinet/point-requests/:documentId',
    name: 'edit-request',
    summary: 'Changes a request that is a draft, returned or withdrawn',
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body: z.strictObject({ ...versionShape, ...requestFields }),
    answer: changedAnswer,
    refusals: [
      'record.not-found',
      'record.version-conflict',
      'point-request.not-editable',
      ...WRITTEN,
    ],
    handle: async ({ strapi, actor, caller, params, body }) => {
      const { expectedVersion, ...input } = body;
      const ref = { ...params, expectedVersion, partnerId: caller().partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => editRequest(unit, ref, input)));
    },
  }),
];

/** What a request may be refused for when it goes to staff. */
export const CHECKED = [
  'point-request.incomplete',
  'point-request.no-evidence',
  'point-request.day-in-future',
  'point-request.day-too-old',
  'point-request.no-catalogue-row',
  'point-request.no-competence',
  'point-request.amount-missing',
  'point-request.amount-too-small',
  'point-request.already-claimed',
];

function moveRoute(
  move: 'submit' | 'withdraw',
  summary: string,
  refusals: readonly string[],
  run: (unit: Unit, ref: OwnRef) => Promise<Decision<Changed>>,
): Route {
  return ownMoveRoute({
    records: 'point-requests',
    move,
    name: `${move}-request`,
    summary,
    refusals: ['point-request.move-not-allowed', ...refusals],
    run,
  });
}

/** What a partner does with its requests for marketing points (§4). */
export const requestRoutes: Route[] = [
  ...readRoutes,
  ...writeRoutes,
  moveRoute('submit', 'Submits a request to staff', CHECKED, submitRequest),
  moveRoute('withdraw', 'Takes a request back; it can be submitted again', [], withdrawRequest),
];
