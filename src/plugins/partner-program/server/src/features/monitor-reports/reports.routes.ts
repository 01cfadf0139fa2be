import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { defineRoute } from '../../platform/http/route';
import { settingOn } from '../../platform/settings/settings';
import { inUnit } from '../../platform/unit-of-work';
import { clockOf } from '../../platform/clock';
import { receivedPage, refusedPage } from './page';
import { MOST_BYTES, REPORT_FORM, REPORT_REFUSED } from './reports.contracts';
import { decideFew } from './senders';
import { CABINET_ADDRESS, REPORT_LIMITS } from './reports.settings';
import { receivePosted } from './use-cases/receive-report';

/** The page needs nothing from anywhere, and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** quality-monitor: the one door that answers a browser in HTML. */
export const reportRoutes = [
  defineRoute({
    method: 'POST',
    path: '/monitor-reports',
    name: 'receive',
    summary:
      "The Quality Monitor's own form, as a customer's browser posts it. Answered with a page, the " +
      'same whatever the report says; sent again it is the same report',
    access: { door: 'public' },
    rawForm: { maxBytes: MOST_BYTES, page: refusedPage },
    body: REPORT_FORM,
    answer: z.null(),
    raw: true,
    answersFile: ['text/html'],
    refusals: ['monitor-report.too-many', ...REPORT_REFUSED],
    handle: async ({ strapi, actor, bytes = new Uint8Array(), language, ctx }) => {
      const db = strapi.db.connection;
      const clock = clockOf(strapi);
      const limits = await settingOn(db, REPORT_LIMITS, clock.today());
      const few = await decideFew(db, limits.perAddress, ctx.ip, clock.now());
      if (!few.ok) return few;
      const received = await inUnit(strapi, actor, (unit) =>
        receivePosted(unit, bytes, limits.perKey),
      );
      if (!received.ok) return received;
      const cabinet = await settingOn(db, CABINET_ADDRESS, clock.today());
      ctx.set('Content-Security-Policy', POLICY);
      ctx.set('Content-Language', language);
      ctx.set('Cache-Control', 'no-store');
      ctx.vary('Accept-Language');
      ctx.type = 'html';
      ctx.body = receivedPage(language, cabinet);
      return accept({ data: null });
    },
  }),
];
