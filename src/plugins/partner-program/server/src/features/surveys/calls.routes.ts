import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { byTurn, isDue } from '../../../../rules/surveys/whom.rules';
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
import { findCalls, withConsent } from './calls.store';
import { PATIENCE } from './surveys.settings';
import { openCall } from './use-cases/open-call';

const CALL_PERMISSION = 'plugin::partner-program.surveys.call';

/** Whom to call now; who has to wait; what is over. */
const VIEWS = ['due', 'later', 'ended'] as const;
type View = (typeof VIEWS)[number];

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
        const lines = await linesOf(unit, view);
        const from = (page - 1) * pageSize;
        const meta = paginationMeta(page, pageSize, lines.length);
        return accept({ data: lines.slice(from, from + pageSize), meta });
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

/** The newest hundreds of what is over are enough to look something up. */
const MOST_ENDED = 500;

async function linesOf(unit: Unit, view: View): Promise<z.infer<typeof callAnswer>[]> {
  const looking = await lookingIn(unit);
  const ended = view === 'ended';
  const found = await findCalls(unit.trx, (query) => {
    if (ended) void query.whereNotNull('c.ended_on').orderBy('c.id', 'desc').limit(MOST_ENDED);
    else void query.whereNull('c.ended_on').orderBy('c.id');
  });
  const calls = await withConsent(unit.trx, found, unit.now);
  const turns = ended ? calls : calls.sort(byTurn(unit.now, looking.patience));
  const lines = turns.map((call) => callLine(call, looking));
  if (ended) return lines;
  return lines.filter(({ standing, taken }) => (isDue(standing) && !taken) === (view === 'due'));
}

async function lookingIn({ trx, now, today, actor }: Unit): Promise<Looking> {
  return { now, actorId: actor.id, patience: await settingOn(trx, PATIENCE, today) };
}
