import { z } from '@strapi/utils';

import { HANDOVER_STATES } from '../../../../rules/handovers/handover';
import { EDITIONS } from '../../../../rules/monitor-reports/catalogue';
import { TEST_STATES, type ReportTest } from '../../../../rules/monitor-reports/report';
import {
  HELD_BECAUSE,
  passedHow,
  testsByCategory,
} from '../../../../rules/monitor-reports/verdict.rules';
import {
  dayAnswer,
  instantAnswer,
  longTextSchema,
  pageShape,
  querySchema,
  repeatable,
  versionShape,
} from '../../platform/http/contracts';
import type { HandoverView } from './handovers.view';

export const handoversQuery = querySchema({
  state: repeatable(z.enum(HANDOVER_STATES)),
  ...pageShape,
});

/** As many as tests can be, and as long together as comments of a report. */
function areFew(comments: Readonly<Record<string, string>>): boolean {
  const words = Object.values(comments);
  return words.length <= 500 && words.join('').length <= 200_000;
}

/** Words why tests were passed by hand, by the codes of the tests. */
export const confirmBody = z.strictObject({
  ...versionShape,
  comments: z
    .record(z.string().min(1).max(60), longTextSchema(4000))
    .refine(areFew, { error: 'too_big' })
    .optional(),
});

const figures = z.object({
  total: z.number().int(),
  passedTests: z.number().int(),
  failed: z.number().int(),
  waiting: z.number().int(),
  required: z.number().int(),
  requiredPassed: z.number().int(),
  passed: z.boolean(),
});

export const handoverAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  state: z.enum(HANDOVER_STATES),
  key: z.object({ documentId: z.string(), externalId: z.string(), lastFour: z.string() }),
  site: z.string(),
  edition: z.enum(EDITIONS),
  receivedAt: instantAnswer,
  confirmedAt: instantAnswer.nullable(),
  confirmedOn: dayAnswer.nullable(),
  dueOn: dayAnswer.nullable().meta({ description: 'By when staff decide about what is held' }),
  heldBecause: z.array(z.enum(HELD_BECAUSE)),
  partnerReason: z.string().nullable(),
  points: z.number().int().meta({ description: 'Points that stand for it' }),
  figures,
  inTheWay: z.array(z.string()).meta({ description: 'Tests that keep it from passing' }),
  commentsMissing: z
    .array(z.string())
    .meta({ description: 'Tests passed by hand that need a comment with the confirmation' }),
});

const testAnswer = z.object({
  code: z.string(),
  required: z.boolean(),
  automatic: z.boolean(),
  state: z.enum(TEST_STATES).meta({ description: 'A passed, F failed, W waiting, S skipped' }),
  passedHow: z.enum(['automatically', 'by-hand', 'not-known']).nullable(),
  performer: z.string().nullable(),
  customer: z.string().nullable(),
  system: z.string().nullable(),
});

export const handoverPageAnswer = handoverAnswer.extend({
  categories: z.array(
    z.object({
      code: z.string().nullable().meta({ description: 'null: tests without a category' }),
      parent: z.string().nullable(),
      figures: figures.nullable(),
      tests: z.array(testAnswer),
    }),
  ),
});

/** Q-handover: a report or handover as a line of a list; comments lack only while it waits. */
export function answerOf(view: HandoverView): z.infer<typeof handoverAnswer> {
  const { content: _, verdict, ...own } = view;
  const { figures: counts, edition, inTheWay, uncommented, heldBecause } = verdict;
  return {
    ...own,
    edition,
    figures: counts,
    heldBecause: [...heldBecause],
    inTheWay: [...inTheWay],
    commentsMissing: view.state === 'waiting' ? [...uncommented] : [],
  };
}

/** The tests stand where their category does; those of sub-categories stand there. */
export function pageOf(view: HandoverView): z.infer<typeof handoverPageAnswer> {
  const { content, verdict } = view;
  const byCategory = testsByCategory(content);
  const testsOf = (code: string | null): z.infer<typeof testAnswer>[] =>
    (byCategory.get(code) ?? []).map(testOf);
  const categories = verdict.categories.map(({ code, parent, ...counts }) => ({
    code: code,
    parent,
    figures: counts,
    tests: testsOf(code),
  }));
  const loose = testsOf(null);
  const rest = loose.length > 0 ? [{ code: null, parent: null, figures: null, tests: loose }] : [];
  return { ...answerOf(view), categories: [...categories, ...rest] };
}

function testOf(test: ReportTest): z.infer<typeof testAnswer> {
  const { category: _, ...own } = test;
  return { ...own, passedHow: passedHow(test) };
}
