import { decideAnswerBy } from '../../../../../rules/applications/application.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { attachFile } from '../../../platform/files';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { calendarFor } from '../../calendar';
import type { Application, ApplicationFields } from '../application.record';
import { TIMES } from '../applications.settings';
import { paperNamed } from '../asked-papers';
import { lockCase, type Case } from '../case';
import { workingDaysKept } from '../clock';
import { insertPapers } from '../paper.store';
import { insertQuestion, saveAnswer } from '../question.store';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

interface Asking {
  readonly question: string;
  /** The last day to answer; by the setting unless told. */
  readonly answerBy?: Day | undefined;
  /** Name of a document that is to be sent; without it words answer. */
  readonly document?: string | undefined;
}

/** K4.7: staff ask for information or a document; the clock stops from the next day on. */
export async function askQuestion(
  unit: Unit,
  ref: RecordRef,
  input: Asking,
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { id } = locked.value.application;
  const papers = input.document === undefined ? [] : [paperNamed(input.document)];
  const [paperId = null] = await insertPapers(unit, id, papers);
  return askAbout(unit, locked.value, paperId, input);
}

/** The same about a document that is already there. */
export async function askAbout(
  unit: Unit,
  { application, questions }: Case,
  paperId: number | null,
  { question, answerBy }: Asking,
): Promise<Decision<Changed>> {
  const times = application.times ?? (await settingOn(unit.trx, TIMES, unit.today));
  const by = decideAnswerBy(answerBy, times, unit.today);
  if (!by.ok) return by;
  await insertQuestion(unit, {
    applicationId: application.id,
    paperId,
    question,
    answerBy: by.value,
  });
  const fields = await keptDays(unit, application, questions);
  const asked = { fields, reason: question, facts: { answerBy: by.value } };
  const moved = await moveApplication(unit, application, 'ask', 'staff', asked);
  if (moved.ok) await tellPartner(unit, application, 'asked', { question, answerBy: by.value });
  return moved;
}

/** What a change of the calendar once gave to this clock goes on counting after the stop. */
async function keptDays(
  unit: Unit,
  application: Application,
  questions: Case['questions'],
): Promise<Partial<ApplicationFields>> {
  const kept = workingDaysKept(await calendarFor(unit), application, questions);
  const { clockDays } = application;
  return kept > 0 && clockDays !== null ? { clockDays: clockDays + kept } : {};
}

/** K4.7: the partner answers in words, with files if it likes; the clock runs on from the next day. */
export async function answerQuestion(
  unit: Unit,
  ref: RecordRef,
  input: { readonly question: string; readonly answer: string; readonly files: readonly string[] },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, questions } = locked.value;
  const asked = questions.find(({ documentId }) => documentId === input.question);
  if (!asked) return refuse('application.no-such-question');
  const { answeredOn } = asked;
  if (answeredOn !== null) return refuse('application.already-answered', { answeredOn });
  if (asked.paperId !== null) return refuse('application.document-answers');
  const fileIds = await attachAll(unit, application.partnerId, asked.documentId, input.files);
  if (!fileIds.ok) return fileIds;
  await saveAnswer(unit, asked.id, { text: input.answer, fileIds: fileIds.value });
  return moveApplication(unit, application, 'answer', 'partner');
}

async function attachAll(
  unit: Unit,
  partnerId: number,
  question: string,
  files: readonly string[],
): Promise<Decision<number[]>> {
  const fileIds: number[] = [];
  for (const documentId of new Set(files)) {
    const to = { record: 'information-request', documentId: question };
    const attached = await attachFile(unit, { partnerId, documentId }, to);
    if (!attached.ok) return attached;
    fileIds.push(attached.value);
  }
  return accept(fileIds);
}
