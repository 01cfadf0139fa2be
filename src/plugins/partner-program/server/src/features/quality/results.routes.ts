import { decideMonth, nextFirst } from '../../../../rules/quality/evaluation.rules';
import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { documentParams } from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { dueOf } from '../../platform/jobs/jobs';
import { handoversByState } from '../handovers';
import { readPartner } from '../partners';
import { evaluationJob } from './quality.jobs';
import {
  differencesAnswer,
  differencesMeta,
  differencesQuery,
  monthsAnswer,
  monthsMeta,
  partnerQualityAnswer,
  resultAnswer,
  resultMeta,
  resultQuery,
} from './results.contracts';
import { differencesNow, monthsOf, resultOf } from './results';
import { standingOf } from './standing';

export const PREVIEW_PERMISSION = 'plugin::partner-program.quality.preview';

const access = { door: 'staff', permissions: [PREVIEW_PERMISSION] } as const;

/** What staff read of months that were evaluated. */
export const resultRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/quality/months',
    name: 'months',
    summary: 'Two years of evaluated months: how many partners held, gained and lost, and why',
    access,
    answer: monthsAnswer,
    meta: monthsMeta,
    handle: async ({ strapi }) => {
      const db = strapi.db.connection;
      const clock = clockOf(strapi);
      const due = await dueOf(db, evaluationJob, clock.now());
      return accept({ data: await monthsOf(db), meta: { next: nextFirst(clock.today()), due } });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/quality/result',
    name: 'result',
    summary: 'An evaluated month: the figures of every partner as they were written',
    access,
    query: resultQuery,
    answer: resultAnswer,
    meta: resultMeta,
    refusals: ['quality.month-invalid', 'quality.not-evaluated'],
    handle: async ({
      strapi,
      query: { change: changes, reason: reasons, locale: _, ...query },
    }) => {
      const month = decideMonth(query.month);
      if (!month.ok) return month;
      const { revision, q } = query;
      const asked = { ...query, month: month.value, revision, q, changes, reasons };
      return resultOf(strapi.db.connection, asked);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/quality/differences',
    name: 'differences',
    summary:
      'What an evaluation of the month written now would say otherwise than the one that stands',
    access,
    query: differencesQuery,
    answer: differencesAnswer,
    meta: differencesMeta,
    refusals: ['quality.month-invalid', 'quality.not-evaluated'],
    handle: async ({ strapi, query }) => {
      const month = decideMonth(query.month);
      if (!month.ok) return month;
      const now = clockOf(strapi).now();
      return differencesNow(strapi.db.connection, month.value, now, query);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/partners/:documentId/quality',
    name: 'partner',
    summary: 'A partner in the Quality Programme: consent, mark, forecast, months, handovers',
    access,
    params: documentParams,
    answer: partnerQualityAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, params, language }) => {
      const db = strapi.db.connection;
      const partner = await readPartner(db, params.documentId);
      if (!partner) return refuse('record.not-found');
      const { consentText: _, ...standing } = await standingOf(strapi, partner.id, language);
      const handovers = await handoversByState(db, partner.id);
      return accept({ data: { ...standing, handovers } });
    },
  }),
];
