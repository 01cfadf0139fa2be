import { z } from '@strapi/utils';

import { VIOLATION_STATES } from '../../../../rules/conduct/violation';
import { accept, refuse } from '../../../../rules/shared/decision';
import { fileView, readFilesOf } from '../../platform/files';
import {
  changedAnswer,
  dayAnswer,
  documentIdSchema,
  documentParams,
  longTextSchema,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
  versionShape,
} from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { answerViolation } from './use-cases/answer-violation';
import { listViolations, readViolation } from './violations.store';

const MOST_FILES = 10;

/** A violation as its partner sees it: neither what staff keep for themselves nor who told them. */
const violationAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  clause: z.string().meta({ description: 'Clause of the programme, as its text numbers them' }),
  happenedOn: dayAnswer,
  customer: z.string().nullable(),
  description: z.string(),
  state: z.enum(VIOLATION_STATES),
  openedOn: dayAnswer,
  answerBy: dayAnswer,
  answer: z.string().nullable(),
  answeredOn: dayAnswer.nullable(),
  decidedOn: dayAnswer.nullable(),
  partnerReason: z.string().nullable().meta({ description: 'Why it was decided so' }),
});

/** What a partner sees of violations of its own, and its answer (K5.6). */
export const conductRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/violations',
    name: 'violations',
    summary: "The partner's violations, newest first",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ state: repeatable(z.enum(VIOLATION_STATES)), ...pageShape }),
    answer: z.array(violationAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query: { state, page, pageSize } }) => {
      const filter = { partnerId: caller().partnerId, state };
      const found = await listViolations(strapi.db.connection, filter, page, pageSize);
      return accept({
        data: found.violations,
        meta: paginationMeta(page, pageSize, found.total),
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/violations/:documentId',
    name: 'violation',
    summary: 'One of its violations, with the files of its answer',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: violationAnswer.extend({ files: z.array(fileView) }),
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, params: { documentId } }) => {
      const db = strapi.db.connection;
      const violation = await readViolation(db, documentId, caller().partnerId);
      if (!violation) return refuse('record.not-found');
      const files = (await readFilesOf(db, 'violation', [documentId])).get(documentId) ?? [];
      return accept({ data: { ...violation, files } });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/violations/:documentId/answer',
    name: 'answer-violation',
    summary: 'Answers a violation, or answers anew, until staff decide',
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body: z.strictObject({
      ...versionShape,
      text: longTextSchema(10_000),
      files: z.array(documentIdSchema).max(MOST_FILES).default([]),
    }),
    answer: changedAnswer,
    refusals: [
      'record.not-found',
      'record.version-conflict',
      'violation.move-not-allowed',
      'file.not-found',
      'file.already-attached',
    ],
    handle: async ({ strapi, actor, caller, params, body }) => {
      const { expectedVersion, ...answer } = body;
      const ref = { ...params, expectedVersion, partnerId: caller().partnerId };
      const done = await inUnit(strapi, actor, (unit) => answerViolation(unit, ref, answer));
      return done.ok ? accept({ data: done.value }) : done;
    },
  }),
];
