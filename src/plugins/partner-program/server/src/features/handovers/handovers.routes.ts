import { z } from '@strapi/utils';

import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import {
  changedAnswer,
  documentParams,
  paginationAnswer,
  paginationMeta,
} from '../../platform/http/contracts';
import { ownMoveRoute } from '../../platform/http/own-move';
import { replyOf } from '../../platform/http/reply';
import { defineRoute } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { MOST_BYTES, REPORT_FORM, REPORT_REFUSED } from '../monitor-reports';
import {
  answerOf,
  confirmBody,
  handoverAnswer,
  handoverPageAnswer,
  handoversQuery,
  pageOf,
} from './handovers.contracts';
import { listItems } from './handovers.list';
import { viewsOf } from './handovers.view';
import { confirmHandover } from './use-cases/confirm-handover';
import { uploadReport } from './use-cases/upload-report';

const CONFIRM_REFUSED = [
  'handover.already-confirmed',
  'handover.verdict-failed',
  'handover.comments-missing',
  'handover.comment-unexpected',
];

/** Q-handover: a partner's own handovers, and the reports that wait for it. */
export const handoverRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/handovers',
    name: 'list',
    summary: 'Reports that wait for the partner, and its handovers, newest first',
    access: { door: 'cabinet', role: 'viewer' },
    query: handoversQuery,
    answer: z.array(handoverAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query }) => {
      const db = strapi.db.connection;
      const { partnerId } = caller();
      const { state: states, page, pageSize } = query;
      const today = clockOf(strapi).today();
      const { items, total } = await listItems(db, { partnerId, states }, today, page, pageSize);
      const views = await viewsOf(db, items, partnerId);
      return accept({ data: views.map(answerOf), meta: paginationMeta(page, pageSize, total) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/handovers/:documentId',
    name: 'read',
    summary: 'One of them, with its tests by category',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: handoverPageAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, params }) => {
      const db = strapi.db.connection;
      const { partnerId } = caller();
      const filter = { partnerId, states: [], ...params };
      const { items } = await listItems(db, filter, clockOf(strapi).today(), 1, 1);
      const [view] = await viewsOf(db, items, partnerId);
      return view ? accept({ data: pageOf(view) }) : refuse('record.not-found');
    },
  }),
  ownMoveRoute({
    records: 'handovers',
    move: 'confirm',
    name: 'confirm',
    summary:
      'Hands the project over: the report that waits is judged and becomes a handover under the ' +
      'same name. `comments` says why tests were passed by hand, by the codes of the tests',
    body: confirmBody,
    refusals: CONFIRM_REFUSED,
    run: confirmHandover,
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/handovers/upload',
    name: 'upload',
    summary:
      "The Quality Monitor's own form, sent by a user of the partner: it is kept and confirmed. " +
      'A report that cannot be confirmed as it is waits in the list',
    access: { door: 'cabinet', role: 'member' },
    rawForm: { maxBytes: MOST_BYTES },
    body: REPORT_FORM,
    answer: changedAnswer,
    refusesInPart: true,
    refusals: [...REPORT_REFUSED, ...CONFIRM_REFUSED, 'handover.key-not-yours'],
    handle: async ({ strapi, actor, caller, bytes = new Uint8Array() }) => {
      const { partnerId } = caller();
      const kept = await inUnit(strapi, actor, (unit) => uploadReport(unit, bytes, partnerId));
      if (!kept.ok) return kept;
      const { documentId } = kept.value;
      const ref = { documentId, partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => confirmHandover(unit, ref, {})));
    },
  }),
];
