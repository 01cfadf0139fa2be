import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept } from '../../../../rules/shared/decision';
import { startOf } from '../../../../rules/shared/days';
import { clockOf } from '../clock';
import {
  instantAnswer,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
} from '../http/contracts';
import { defineRoute } from '../http/route';
import { LANGUAGES, type Language } from '../languages';
import { mailName } from './mail';
import { mailConfig } from './mail-config';
import { OUTBOX_STATES, OUTBOX_TABLE, type OutboxState } from './outbox.store';
import { MAIL_PERMISSIONS } from './templates.routes';

const messageAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  code: z.string(),
  name: z.string().meta({ description: 'Of the mail, in the language asked' }),
  language: z.enum(LANGUAGES),
  recipient: z.string(),
  state: z.enum(OUTBOX_STATES),
  attempts: z.number().int(),
  createdAt: instantAnswer,
  nextAttemptAt: instantAnswer.nullable(),
  sentAt: instantAnswer.nullable(),
  lastError: z.string().nullable(),
});

interface Row {
  readonly document_id: string;
  readonly version: number;
  readonly code: string;
  readonly language: z.infer<typeof messageAnswer>['language'];
  readonly recipient: string;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly created_at: Date;
  readonly next_attempt_at: Date | null;
  readonly sent_at: Date | null;
  readonly last_error: string | null;
}

function messageOf(row: Row, spoken: Language): z.infer<typeof messageAnswer> {
  const { code, language, recipient, state, attempts, version } = row;
  return {
    documentId: row.document_id,
    version,
    code,
    name: mailName(code, spoken),
    language,
    recipient,
    state,
    attempts,
    createdAt: row.created_at.toISOString(),
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    sentAt: row.sent_at?.toISOString() ?? null,
    lastError: row.last_error,
  };
}

async function countStates(db: Knex, since: string) {
  const [row] = await db(OUTBOX_TABLE).select<{ waiting: string; dead: string; today: string }[]>(
    db.raw("count(*) filter (where state = 'waiting') as waiting"),
    db.raw("count(*) filter (where state = 'dead') as dead"),
    db.raw("count(*) filter (where state = 'sent' and sent_at >= ?) as today", [since]),
  );
  const { waiting, dead, today } = row ?? { waiting: 0, dead: 0, today: 0 };
  return { waiting: Number(waiting), dead: Number(dead), sentToday: Number(today) };
}

/** What goes out, for staff: addresses are personal data, hence a permission of its own. */
export const outboxRoutes = [
  defineRoute({
    method: 'GET',
    path: '/outbox',
    name: 'list-outbox',
    summary:
      'Mails of some states (those that wait unless told), newest first, with how many wait, failed and went out today',
    access: { door: 'staff', permissions: [MAIL_PERMISSIONS.read, MAIL_PERMISSIONS.edit] },
    query: querySchema({ ...pageShape, state: repeatable(z.enum(OUTBOX_STATES)) }),
    answer: z.array(messageAnswer),
    meta: paginationAnswer.extend({
      transport: z.enum(['smtp', 'folder', 'none']),
      counts: z.object({
        waiting: z.number().int(),
        dead: z.number().int(),
        sentToday: z.number().int(),
      }),
    }),
    handle: async ({ strapi, language, query: { page, pageSize, state } }) => {
      const db: Knex = strapi.db.connection;
      const states = state.length > 0 ? state : ['waiting'];
      const rows = await db(OUTBOX_TABLE)
        .whereIn('state', states)
        .orderBy('id', 'desc')
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .select<Row[]>();
      const [all] = await db(OUTBOX_TABLE).whereIn('state', states).count({ n: '*' });
      const counts = await countStates(db, startOf(clockOf(strapi).today()));
      const pagination = paginationMeta(page, pageSize, Number(all?.n ?? 0));
      const meta = { ...pagination, transport: mailConfig().kind, counts };
      return accept({ data: rows.map((row) => messageOf(row, language)), meta });
    },
  }),
];
