import { z } from '@strapi/utils';

import { decideMonth, percentOf } from '../../../../rules/quality/evaluation.rules';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationMeta } from '../../platform/http/contracts';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { newestOf } from './evaluation.store';
import { countsOf, namesOf, previewOf } from './preview';
import {
  consentAnswer,
  joinBody,
  previewAnswer,
  previewMeta,
  previewQuery,
} from './quality.contracts';
import { PREVIEW_PERMISSION, resultRoutes } from './results.routes';
import { joinProgramme, leaveProgramme } from './use-cases/join-programme';

const cabinetRoutes: Route[] = [
  defineRoute({
    method: 'POST',
    path: '/cabinet/quality/join',
    name: 'join',
    summary: 'The owner gives consent to the text of a version; it counts from the next 1st',
    access: { door: 'cabinet', role: 'owner' },
    body: joinBody,
    answer: consentAnswer,
    refusals: ['quality.already-joined', 'quality.partner-not-active', 'quality.text-changed'],
    handle: async ({ strapi, actor, caller, body }) =>
      replyOf(await inUnit(strapi, actor, (unit) => joinProgramme(unit, caller().partnerId, body))),
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/quality/leave',
    name: 'leave',
    summary: 'The owner revokes the consent; the mark ends on the next 1st',
    access: { door: 'cabinet', role: 'owner' },
    body: z.strictObject({}),
    answer: consentAnswer,
    refusals: ['quality.not-joined'],
    handle: async ({ strapi, actor, caller }) =>
      replyOf(await inUnit(strapi, actor, (unit) => leaveProgramme(unit, caller().partnerId))),
  }),
];

const previewRoute = defineRoute({
  method: 'GET',
  path: '/quality/preview',
  name: 'preview',
  summary: 'What the evaluation of a month would do: who gains, who loses, who is one key away',
  access: { door: 'staff', permissions: [PREVIEW_PERMISSION] },
  query: previewQuery,
  answer: previewAnswer,
  meta: previewMeta,
  refusals: ['quality.month-invalid'],
  handle: async ({ strapi, query: { change, oneKeyAway, page, pageSize, ...asked } }) => {
    const month = decideMonth(asked.month);
    if (!month.ok) return month;
    const db = strapi.db.connection;
    const { window, threshold, rows } = await previewOf(
      db,
      month.value,
      clockOf(strapi).now(),
      page,
    );
    const wanted = rows.filter(
      (row) =>
        (change.length === 0 || change.includes(row.change)) &&
        (oneKeyAway === undefined || row.oneKeyAway === oneKeyAway),
    );
    const shown = wanted.slice((page - 1) * pageSize, page * pageSize);
    const names = await namesOf(
      db,
      shown.map(({ partnerId }) => partnerId),
    );
    const data = shown.map(({ partnerId, consent: _, active: __, held: ___, ...row }) => ({
      ...row,
      percent: percentOf(row),
      partner: names.get(partnerId) ?? { documentId: '', name: '' },
    }));
    const meta = {
      ...paginationMeta(page, pageSize, wanted.length),
      month: month.value,
      window,
      threshold,
      evaluated: (await newestOf(db, month.value)).revision > 0,
      counts: countsOf(rows),
    };
    return accept({ data, meta });
  },
});

/** What a partner sees and says of its part in the programme, and what staff see before a 1st. */
export const qualityRoutes: Route[] = [...cabinetRoutes, previewRoute, ...resultRoutes];
