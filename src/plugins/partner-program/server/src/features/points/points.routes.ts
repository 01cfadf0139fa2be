import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { SCHEMES } from '../../../../rules/points/points';
import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import {
  dayAnswer,
  daySchema,
  documentIdSchema,
  instantAnswer,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { readPartner } from '../partners';
import { activityAnswer, activityOf } from './activity.contracts';
import { readActivitiesById, type StoredActivity } from './catalogue.store';
import { readBalance, readExpiring, readStatement, type StoredEntry } from './points.store';

export const STATEMENT_PERMISSION = 'plugin::partner-program.points.read';

const entryAnswer = z.object({
  documentId: z.string(),
  points: z.number().int(),
  effectiveFrom: dayAnswer,
  effectiveTo: dayAnswer.nullable(),
  bookedAt: instantAnswer,
  cause: z.object({ kind: z.string(), id: z.string(), revision: z.number().int() }),
  activity: z.string().nullable().meta({ description: 'Code of its row of the catalogue' }),
  row: activityAnswer.nullable().meta({
    description:
      'The row of the catalogue it was computed from; null: points that no row gave. Its numbers never change',
  }),
  reason: z.string().nullable(),
  reversed: z.boolean(),
});

const statementMeta = paginationAnswer.extend({
  scheme: z.enum(SCHEMES),
  on: dayAnswer,
  knownOn: dayAnswer.nullable(),
  balance: z.number().int(),
  expiring: z
    .array(z.object({ lastDay: dayAnswer, points: z.number().int() }))
    .meta({ description: 'What of the balance counts through which day, the next first' }),
});

const statementShape = {
  scheme: z.enum(SCHEMES).default('kkv'),
  on: daySchema.optional(),
  knownOn: daySchema.optional(),
  ...pageShape,
};
const cabinetQuery = querySchema(statementShape);
const staffQuery = querySchema({ ...statementShape, partner: documentIdSchema });

function answerOf(
  entry: StoredEntry,
  catalogue: ReadonlyMap<number, StoredActivity>,
): z.infer<typeof entryAnswer> {
  const row = entry.activityId === null ? undefined : catalogue.get(entry.activityId);
  return { ...entry, activity: entry.activityCode, row: row ? activityOf(row) : null };
}

async function statement(
  db: Knex,
  partnerId: number,
  query: z.infer<typeof cabinetQuery>,
  today: z.infer<typeof daySchema>,
) {
  const { scheme, page, pageSize, knownOn } = query;
  const on = query.on ?? today;
  const { entries, total } = await readStatement(
    db,
    { partnerId, scheme, knownOn },
    page,
    pageSize,
  );
  const rowIds = entries.flatMap(({ activityId }) => activityId ?? []);
  const catalogue = await readActivitiesById(db, rowIds);
  const asked = { partnerId, scheme, on, knownOn };
  const balance = await readBalance(db, asked);
  const expiring = await readExpiring(db, asked);
  const meta = { ...paginationMeta(page, pageSize, total), scheme, on, knownOn: knownOn ?? null };
  const data = entries.map((entry) => answerOf(entry, catalogue));
  return accept({ data, meta: { ...meta, balance, expiring } });
}

/** The statement, for a partner and for staff. */
export const pointRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/points',
    name: 'own-statement',
    summary:
      "The partner's statement, balance and what expires when: on any day, as known on any day (D-ledger)",
    access: { door: 'cabinet', role: 'viewer' },
    query: cabinetQuery,
    answer: z.array(entryAnswer),
    meta: statementMeta,
    handle: ({ strapi, caller, query }) =>
      statement(strapi.db.connection, caller().partnerId, query, clockOf(strapi).today()),
  }),
  defineRoute({
    method: 'GET',
    path: '/points',
    name: 'statement',
    summary: "A partner's statement and balance, for staff",
    access: { door: 'staff', permissions: [STATEMENT_PERMISSION] },
    query: staffQuery,
    answer: z.array(entryAnswer),
    meta: statementMeta,
    refusals: ['record.not-found'],
    handle: async ({ strapi, query }) => {
      const partner = await readPartner(strapi.db.connection, query.partner);
      if (!partner) return refuse('record.not-found');
      return statement(strapi.db.connection, partner.id, query, clockOf(strapi).today());
    },
  }),
];
