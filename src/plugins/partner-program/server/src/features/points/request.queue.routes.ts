import { z } from '@strapi/utils';

import { REQUEST_STATES } from '../../../../rules/points/request';
import { accept, refuse } from '../../../../rules/shared/decision';
import {
  changedAnswer,
  codeSchema,
  daySchema,
  documentIdSchema,
  documentParams,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
} from '../../platform/http/contracts';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { readPartner } from '../partners';
import { requestFields } from './request.contracts';
import { queueAnswer, queueOf, requestedActivities, requestedActivity } from './request.queue';
import { CHECKED } from './request.routes';
import { listRequests, readRequest } from './request.store';
import { registerRequest } from './use-cases/register-request';

export const QUEUE_PERMISSION = 'plugin::partner-program.point-requests.read';
export const REGISTER_PERMISSION = 'plugin::partner-program.point-requests.register';

/** What staff see and register of requests for marketing points. */
export const requestQueueRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/point-requests',
    name: 'request-queue',
    summary: 'Requests for marketing points with all that staff need to decide, oldest first',
    access: { door: 'staff', permissions: [QUEUE_PERMISSION] },
    query: querySchema({
      state: repeatable(z.enum(REQUEST_STATES)),
      activity: repeatable(codeSchema),
      partner: documentIdSchema.optional(),
      order: z.enum(['oldest', 'newest']).default('oldest'),
      ...pageShape,
    }),
    answer: z.array(queueAnswer),
    meta: paginationAnswer.extend({ activities: z.array(requestedActivity) }),
    refusals: ['record.not-found'],
    handle: async ({ strapi, query: { partner, order, page, pageSize, ...rest } }) => {
      const db = strapi.db.connection;
      const of = partner === undefined ? undefined : await readPartner(db, partner);
      if (partner !== undefined && !of) return refuse('record.not-found');
      const filter = { ...rest, partnerId: of?.id, receivedOnly: true };
      const found = await listRequests(db, filter, order, page, pageSize);
      const data = await queueOf(db, found.requests);
      const activities = await requestedActivities(db);
      const meta = { ...paginationMeta(page, pageSize, found.total), activities };
      return accept({ data, meta });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/point-requests/:documentId',
    name: 'queued-request',
    summary: 'One request with all that staff need to decide',
    access: { door: 'staff', permissions: [QUEUE_PERMISSION] },
    params: documentParams,
    answer: queueAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, params }) => {
      const db = strapi.db.connection;
      const request = await readRequest(db, params.documentId);
      const [line] = request?.receivedOn ? await queueOf(db, [request]) : [];
      return line ? accept({ data: line }) : refuse('record.not-found');
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/point-requests',
    name: 'register-request',
    summary: 'Registers a request that came by e-mail, with its day of receipt (D-e-mail)',
    access: { door: 'staff', permissions: [REGISTER_PERMISSION] },
    body: z.strictObject({
      partner: documentIdSchema,
      receivedOn: daySchema,
      ...requestFields,
    }),
    answer: changedAnswer,
    successStatus: 201,
    refusals: [
      'record.not-found',
      'point-request.receipt-in-future',
      'point-request.too-much-evidence',
      'file.not-found',
      'file.already-attached',
      ...CHECKED,
    ],
    handle: async ({ strapi, actor, body: { partner, ...input } }) =>
      replyOf(await inUnit(strapi, actor, (unit) => registerRequest(unit, partner, input))),
  }),
];
