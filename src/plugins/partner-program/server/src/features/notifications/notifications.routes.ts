import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import {
  documentIdSchema,
  instantAnswer,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { sayNews } from '../../platform/mail';
import { inUnit } from '../../platform/unit-of-work';
import { countNotifications, listNotifications, markRead } from './read.store';

const notificationAnswer = z.object({
  documentId: z.string(),
  code: z.string(),
  at: instantAnswer,
  title: z.string(),
  text: z.string(),
  read: z.boolean(),
});

const unreadFlag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .default(false);

export const notificationRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/notifications',
    name: 'list-notifications',
    summary: 'What the partner was told, newest first, in the language of the request',
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ ...pageShape, unread: unreadFlag }),
    answer: z.array(notificationAnswer),
    meta: paginationAnswer.extend({ unread: z.number().int() }),
    handle: async ({ strapi, caller, query, language }) => {
      const db = strapi.db.connection;
      const rows = await listNotifications(db, caller(), query);
      const { total, unread } = await countNotifications(db, caller());
      const texts = await sayNews(db, rows, language);
      const data = rows.map(({ facts: _, at, ...row }, place) => ({
        ...row,
        at: at.toISOString(),
        title: texts[place]?.subject ?? row.code,
        text: texts[place]?.body ?? '',
      }));
      const listed = query.unread ? unread : total;
      const meta = { ...paginationMeta(query.page, query.pageSize, listed), unread };
      return accept({ data, meta });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/notifications/read',
    name: 'read-notifications',
    summary: 'Marks notifications as read by the caller: those named, or all',
    access: { door: 'cabinet', role: 'viewer' },
    body: z.union([
      z.strictObject({ ids: z.array(documentIdSchema).min(1).max(100) }),
      z.strictObject({ all: z.literal(true) }),
    ]),
    answer: z.object({ unread: z.number().int() }),
    handle: async ({ strapi, actor, caller, body }) => {
      const ids = 'ids' in body ? body.ids : undefined;
      const marked = await inUnit(strapi, actor, async (unit) => {
        await markRead(unit, caller(), ids);
        return accept(await countNotifications(unit.trx, caller()));
      });
      return marked.ok ? accept({ data: { unread: marked.value.unread } }) : marked;
    },
  }),
];
