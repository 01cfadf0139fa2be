import { z } from '@strapi/utils';

import {
  APPLICATION_CHANNELS,
  APPLICATION_STATES,
  PAPER_STATES,
} from '../../../../rules/applications/application';
import { missingTexts } from '../../../../rules/applications/application.rules';
import { APPLICATION_KINDS } from '../../../../rules/applications/requirement';
import { groupBy } from '../../../../rules/shared/group-by';
import { fileView, readFiles, type FileView } from '../../platform/files';
import { dayAnswer, instantAnswer } from '../../platform/http/contracts';
import type { Unit } from '../../platform/unit-of-work';
import { readCalendar } from '../calendar';
import type { Application } from './application.record';
import { clockView } from './clock';
import { papersOf, type Paper } from './paper.store';
import { questionsOf, type StoredQuestion } from './question.store';

const nullableText = z.string().nullable();
const nullableDay = dayAnswer.nullable();

const clockAnswer = z
  .object({
    state: z.enum(['running', 'stopped']),
    due: nullableDay,
    overdue: z.boolean(),
    workingDays: z.number().int().meta({ description: 'Left, or since it was due' }),
  })
  .meta({ description: 'How long staff still have; null when it is not their turn' });

const paperAnswer = z.object({
  documentId: z.string(),
  requirement: nullableText.meta({ description: 'Code of the requirement that asks for it' }),
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
  state: z.enum(PAPER_STATES),
  uploadedOn: nullableDay,
  remarks: nullableText,
  file: fileView.nullable(),
});

const questionAnswer = z.object({
  documentId: z.string(),
  question: z.string(),
  document: nullableText.meta({ description: 'The document whose upload answers it' }),
  askedOn: dayAnswer,
  answerBy: dayAnswer,
  answer: nullableText,
  answeredOn: nullableDay,
  files: z.array(fileView),
});

/** An application as its partner sees it: the note of staff is not in it. */
export const applicationAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  kind: z.enum(APPLICATION_KINDS),
  state: z.enum(APPLICATION_STATES),
  channel: z.enum(APPLICATION_CHANNELS),
  goals: nullableText,
  summary: nullableText,
  experience: nullableText,
  missing: z.array(z.string()).meta({ description: 'Texts that are lacking' }),
  textVersion: nullableText,
  acceptedAt: instantAnswer.nullable(),
  receivedOn: nullableDay,
  late: z.boolean(),
  termLastDay: nullableDay.meta({ description: 'Of a renewal: last day of the term before' }),
  clock: clockAnswer.nullable(),
  decidedOn: nullableDay,
  effectiveOn: nullableDay,
  reason: nullableText,
  documents: z.array(paperAnswer),
  questions: z.array(questionAnswer),
});

/** Applications with what hangs on them, as of today; as many queries for any number of them. */
export async function answersOf(
  unit: Unit,
  applications: readonly Application[],
): Promise<z.infer<typeof applicationAnswer>[]> {
  const { trx: db, today } = unit;
  const calendar = await readCalendar(db);
  const ids = applications.map(({ id }) => id);
  const [papers, questions] = [await papersOf(db, ids), await questionsOf(db, ids)];
  const files = await readFiles(db, [
    ...papers.flatMap(({ fileId }) => fileId ?? []),
    ...questions.flatMap(({ fileIds }) => fileIds),
  ]);
  const papersBy = groupBy(papers, ({ applicationId }) => applicationId);
  const questionsBy = groupBy(questions, ({ applicationId }) => applicationId);
  return applications.map((application) => {
    const beside = {
      papers: papersBy.get(application.id) ?? [],
      questions: questionsBy.get(application.id) ?? [],
      files,
    };
    const clock = clockView(calendar, application, beside.questions, today);
    return {
      ...ownPart(application),
      ...besidePart(beside),
      clock: clock && { due: null, overdue: false, ...clock },
    };
  });
}

function ownPart(application: Application) {
  const { documentId, version, kind, state, channel, goals, summary, experience } = application;
  const { textVersion, receivedOn, late, termLastDay, decidedOn, effectiveOn, reason } =
    application;
  const { acceptedAt } = application;
  const texts = { goals, summary, experience, missing: missingTexts(kind, application) };
  const days = { receivedOn, late, termLastDay, decidedOn, effectiveOn, reason, textVersion };
  const accepted = acceptedAt === null ? null : new Date(acceptedAt).toISOString();
  return { documentId, version, kind, state, channel, ...texts, ...days, acceptedAt: accepted };
}

interface Beside {
  readonly papers: readonly Paper[];
  readonly questions: readonly StoredQuestion[];
  readonly files: ReadonlyMap<number, FileView>;
}

function besidePart({ papers, questions, files }: Beside) {
  const names = new Map(papers.map(({ id, documentId }) => [id, documentId]));
  return {
    documents: papers.map(({ documentId, requirementCode: requirement, fileId, ...paper }) => {
      const { nameRu, nameKk, nameEn, state, uploadedOn, remarks } = paper;
      const file = (fileId === null ? null : files.get(fileId)) ?? null;
      return { documentId, requirement, nameRu, nameKk, nameEn, state, uploadedOn, remarks, file };
    }),
    questions: questions.map(({ documentId, question, paperId, fileIds, ...asked }) => {
      const { askedOn, answerBy, answer, answeredOn } = asked;
      const document = (paperId === null ? null : names.get(paperId)) ?? null;
      const sent = fileIds.flatMap((id) => files.get(id) ?? []);
      return { documentId, question, document, askedOn, answerBy, answer, answeredOn, files: sent };
    }),
  };
}
