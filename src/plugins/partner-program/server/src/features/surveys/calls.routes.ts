import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { momentOf } from '../../../../rules/surveys/whom.rules';
import {
  documentParams,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { settingOn } from '../../platform/settings/settings';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import {
  callAnswer,
  callLine,
  openCallAnswer,
  openCallLine,
  type Looking,
} from './calls.contracts';
import { callsPage, VIEWS } from './calls.turns';
import { PATIENCE } from './surveys.settings';
import { openCall } from './use-cases/open-call';

const CALL_PERMISSION = 'plugin::partner-program.surveys.call';

/** What the console shows of the programme's customers. */
export const callRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/survey-calls',
    name: 'survey-calls',
    summary: 'Customers to call, by whose turn it is; nothing of it tells who they are',
    access: { door: 'staff', permissions: [CALL_PERMISSION] },
    query: querySchema({ view: z.enum(VIEWS).default('due'), ...pageShape }),
    answer: z.array(callAnswer),
    meta: paginationAnswer,
    handle: ({ strapi, actor, query: { view, page, pageSize } }) =>
      inUnit(strapi, actor, async (unit) => {
        const looking = await lookingIn(unit);
        const { actorId, patience } = looking;
        const turns = { ...momentOf(unit.now, patience), view, actorId };
        const { calls, total } = await callsPage(unit.trx, turns, page, pageSize);
        const data = calls.map((call) => callLine(call, looking));
        return accept({ data, meta: paginationMeta(page, pageSize, total) });
      }),
  }),
  defineRoute({
    method: 'POST',
    path: '/survey-calls/:documentId/open',
    name: 'open-survey-call',
    summary:
      'Takes a customer to call: the contact and the questions; the journal keeps the reading',
    access: { door: 'staff', permissions: [CALL_PERMISSION] },
    params: documentParams,
    answer: openCallAnswer,
    // Kept for an Idempotency-Key the contact would outlive its erasure, and be read unseen.
    repeatable: true,
    refusals: [
      'record.not-found',
      'survey-call.move-not-allowed',
      'survey.contact-erased',
      'survey.no-consent',
      'survey.not-warned',
      'survey.taken',
    ],
    handle: ({ strapi, actor, params }) =>
      inUnit(strapi, actor, async (unit) => {
        const opened = await openCall(unit, params);
        if (!opened.ok) return opened;
        return accept({ data: openCallLine(opened.value, await lookingIn(unit)) });
      }),
  }),
];

async function lookingIn({ trx, now, today, actor }: Unit): Promise<Looking> {
  return { now, actorId: actor.id, patience: await settingOn(trx, PATIENCE, today) };
}
