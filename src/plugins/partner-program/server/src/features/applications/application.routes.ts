import { z } from '@strapi/utils';

import { APPLICATION_STATES } from '../../../../rules/applications/application';
import { APPLICATION_KINDS } from '../../../../rules/applications/requirement';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Changed } from '../../platform/actions/action';
import {
  changedAnswer,
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
import { defineRoute, type Reply, type Route } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { answersOf, applicationAnswer } from './application.contracts';
import { listApplications, readApplication } from './application.store';
import { answerQuestion } from './use-cases/ask-and-answer';
import { withdrawApplication } from './use-cases/end-application';
import { sendPaper, submitPackage } from './use-cases/send-papers';
import { submitApplication } from './use-cases/submit-application';
import { beginApplication, editApplication } from './use-cases/write-application';

function done(decision: Decision<Changed>): Decision<Reply<Changed>> {
  return decision.ok ? accept({ data: decision.value }) : decision;
}

const texts = {
  goals: longTextSchema(5000).nullable().optional(),
  summary: longTextSchema(5000).nullable().optional(),
  experience: longTextSchema(5000).nullable().optional(),
};

const FILED = [
  'application.already-open',
  'application.partner-not-active',
  'application.already-holds',
  'application.already-advanced',
  'application.no-competence',
  'application.too-early',
  'application.too-late',
  'application.refused-for-term',
];
const MOVED = ['application.move-not-allowed'];
const FILES = ['file.not-found', 'file.already-attached'];

const readRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/applications',
    name: 'applications',
    summary: "The partner's applications for the competence, newest first",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({
      kind: repeatable(z.enum(APPLICATION_KINDS)),
      state: repeatable(z.enum(APPLICATION_STATES)),
      ...pageShape,
    }),
    answer: z.array(applicationAnswer),
    meta: paginationAnswer,
    handle: ({ strapi, actor, caller, query: { kind, state, page, pageSize } }) => {
      const filter = { partnerId: caller().partnerId, kind, state };
      return inUnit(strapi, actor, async (unit) => {
        const { applications, total } = await listApplications(unit.trx, filter, page, pageSize);
        const data = await answersOf(unit, applications);
        return accept({ data, meta: paginationMeta(page, pageSize, total) });
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/applications/:documentId',
    name: 'application',
    summary: 'One of them, with its documents, questions and clock',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: applicationAnswer,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, caller, params }) => {
      const { partnerId } = caller();
      return inUnit(strapi, actor, async (unit) => {
        const found = await readApplication(unit.trx, params.documentId, partnerId);
        const [data] = found ? await answersOf(unit, [found]) : [];
        return data ? accept({ data }) : refuse('record.not-found');
      });
    },
  }),
];

const beginRoute = defineRoute({
  method: 'POST',
  path: '/cabinet/applications',
  name: 'begin-application',
  summary: 'Begins an application: a draft',
  access: { door: 'cabinet', role: 'member' },
  body: z.strictObject({ kind: z.enum(APPLICATION_KINDS), ...texts }),
  answer: changedAnswer,
  successStatus: 201,
  refusals: FILED,
  handle: async ({ strapi, actor, caller, body: { kind, ...input } }) => {
    const { partnerId } = caller();
    return done(
      await inUnit(strapi, actor, (unit) => beginApplication(unit, partnerId, kind, input)),
    );
  },
});

interface OwnRef {
  readonly documentId: string;
  readonly expectedVersion: number;
  readonly partnerId: number;
}

interface Step<B> {
  readonly method?: 'PUT';
  /** The last segment of its address. */
  readonly end: string;
  readonly summary: string;
  readonly takes: z.ZodRawShape;
  readonly refusals: readonly string[];
  run(unit: Unit, ref: OwnRef, input: B): Promise<Decision<Changed>>;
}

/** Something the partner does with one application that it has looked at. */
function stepRoute<B>({ method, end, summary, takes, refusals, run }: Step<B>): Route {
  return defineRoute({
    method: method ?? 'POST',
    path: `/cabinet/applications/:documentId${end && `/${end}`}`,
    name: `${end || 'edit'}-application`,
    summary,
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body: z.strictObject({ ...versionShape, ...takes }),
    answer: changedAnswer,
    refusals: ['record.not-found', 'record.version-conflict', ...refusals],
    handle: async ({ strapi, actor, caller, params, body: { expectedVersion, ...input } }) => {
      const ref = { ...params, expectedVersion, partnerId: caller().partnerId };
      // What the contract's parts are is told by `takes`: TypeScript does not follow the spread.
      return done(await inUnit(strapi, actor, (unit) => run(unit, ref, input as B)));
    },
  });
}

/** K4: what a partner does with its applications. */
export const applicationRoutes: Route[] = [
  ...readRoutes,
  beginRoute,
  stepRoute({
    method: 'PUT',
    end: '',
    summary: 'Changes an application that is not submitted',
    takes: texts,
    refusals: ['application.not-editable'],
    run: editApplication,
  }),
  stepRoute<{ programmeText: string }>({
    end: 'submit',
    summary: 'Submits it and accepts the text of the programme',
    takes: { programmeText: z.string().max(40) },
    refusals: [
      ...FILED,
      ...MOVED,
      'application.incomplete',
      'application.text-outdated',
      'application.documents-missing',
    ],
    run: submitApplication,
  }),
  stepRoute<{ document: string; file: string }>({
    end: 'documents',
    summary: 'Sends a document that is wanted, or another in its place',
    takes: { document: documentIdSchema, file: documentIdSchema },
    refusals: [...MOVED, ...FILES, 'application.no-such-document', 'application.document-closed'],
    run: sendPaper,
  }),
  stepRoute({
    end: 'submit-package',
    summary: 'Hands over the full package: the time for the decision begins',
    takes: {},
    refusals: [...MOVED, 'application.documents-missing', 'application.receipt-in-future'],
    run: (unit, ref) => submitPackage(unit, ref),
  }),
  stepRoute<{ question: string; answer: string; files: string[] }>({
    end: 'answers',
    summary: 'Answers a question of staff: the clock runs on',
    takes: {
      question: documentIdSchema,
      answer: longTextSchema(5000),
      files: z.array(documentIdSchema).max(10).default([]),
    },
    refusals: [
      ...MOVED,
      ...FILES,
      'application.no-such-question',
      'application.already-answered',
      'application.document-answers',
    ],
    run: answerQuestion,
  }),
  stepRoute({
    end: 'withdraw',
    summary: 'Takes the application back',
    takes: {},
    refusals: MOVED,
    run: withdrawApplication,
  }),
];
