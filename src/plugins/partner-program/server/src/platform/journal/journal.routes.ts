import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { JOURNAL_PERMISSION } from '../actions/action';
import {
  documentIdSchema,
  instantAnswer,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
} from '../http/contracts';
import { defineRoute } from '../http/route';
import { factsAnswer } from './facts';
import { countJournal, readJournal, type JournalRow } from './journal.store';

const lineAnswer = z.object({
  at: instantAnswer,
  actor: z.object({ kind: z.string(), name: z.string().nullable() }),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  facts: factsAnswer,
});

function lineOf(row: JournalRow): z.infer<typeof lineAnswer> {
  return {
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, name: row.actor_name },
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    reason: row.reason,
    facts: row.facts,
  };
}

/** D-history: who, when, what, why of every change, shown on the record. */
export const journalRoutes = [
  defineRoute({
    method: 'GET',
    path: '/journal',
    name: 'journal',
    summary: 'The journal of one record, newest first',
    access: { door: 'staff', permissions: [JOURNAL_PERMISSION] },
    query: querySchema({
      record: z.string().regex(/^[a-z-]{1,50}$/),
      documentId: documentIdSchema,
      ...pageShape,
    }),
    answer: z.array(lineAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, query }) => {
      const db = strapi.db.connection;
      const rows = await readJournal(db, query, query.page, query.pageSize);
      const total = await countJournal(db, query);
      return accept({
        data: rows.map(lineOf),
        meta: paginationMeta(query.page, query.pageSize, total),
      });
    },
  }),
];
