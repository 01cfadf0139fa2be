import type { Knex } from 'knex';

import type { ApplicationState, Question } from '../../../../rules/applications/application';
import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** K4.7: something staff asked about an application. */
export interface StoredQuestion extends Question {
  readonly id: number;
  readonly documentId: string;
  readonly applicationId: number;
  /** The document whose upload answers it; null: words do. */
  readonly paperId: number | null;
  readonly question: string;
  readonly answer: string | null;
  readonly fileIds: readonly number[];
  /** The day on which it was noted that the time to answer had passed. */
  readonly endedOn: Day | null;
}

/** Questions about these applications, oldest first. */
export async function questionsOf(
  db: Knex,
  applicationIds: readonly number[],
): Promise<StoredQuestion[]> {
  const rows: unknown = await db(TABLES.questions)
    .whereIn('application_id', [...applicationIds])
    .orderBy('id')
    .select({
      id: 'id',
      documentId: 'document_id',
      applicationId: 'application_id',
      paperId: 'paper_id',
      question: 'question',
      askedOn: 'asked_on',
      answerBy: 'answer_by',
      answer: 'answer',
      answeredOn: 'answered_on',
      fileIds: 'file_ids',
      endedOn: 'ended_on',
    });
  return (rows as (StoredQuestion & { fileIds: unknown })[]).map((row) => ({
    ...row,
    fileIds: fromJsonb(row.fileIds ?? []) as number[],
  }));
}

/** K4.7: a question that nobody answered in time, and its application. */
export interface Overdue {
  readonly question: string;
  readonly application: string;
}

/** Those of applications in these states whose time passed before that day and was not noted. */
export async function findOverdue(
  db: Knex,
  states: readonly ApplicationState[],
  on: Day,
): Promise<Overdue[]> {
  const rows: unknown = await db({ q: TABLES.questions })
    .join({ a: TABLES.applications }, 'a.id', 'q.application_id')
    .whereIn('a.state', [...states])
    .whereNull('q.answered_on')
    .whereNull('q.ended_on')
    .where('q.answer_by', '<', on)
    .orderBy(['a.partner_id', 'q.id'])
    .select({ question: 'q.document_id', application: 'a.document_id' });
  return rows as Overdue[];
}

/** Notes that the time to answer has passed. */
export async function saveEnded(unit: Unit, id: number, endedOn: Day): Promise<void> {
  const fields = { ended_on: endedOn, updated_at: unit.now };
  await unit.trx(TABLES.questions).where({ id }).update(fields);
}

export interface NewQuestion {
  readonly applicationId: number;
  readonly paperId: number | null;
  readonly question: string;
  readonly answerBy: Day;
}

/** K4.7: keeps a question that staff ask about an application, asked today. */
export async function insertQuestion(unit: Unit, asked: NewQuestion): Promise<void> {
  await unit.trx(TABLES.questions).insert({
    document_id: newDocumentId(),
    application_id: asked.applicationId,
    paper_id: asked.paperId,
    question: asked.question,
    asked_on: unit.today,
    answer_by: asked.answerBy,
    created_at: unit.now,
    updated_at: unit.now,
  });
}

/** An answer, by words, by files, or by what staff have in their hands. */
export interface Answer {
  readonly text: string | null;
  readonly fileIds: readonly number[];
  /** The day it came; today unless told (D-e-mail). */
  readonly on?: Day;
}

/** Notes the answer: once, as the rule sees to. */
export async function saveAnswer(unit: Unit, id: number, answer: Answer): Promise<void> {
  await unit
    .trx(TABLES.questions)
    .where({ id })
    .update({
      answer: answer.text,
      answered_on: answer.on ?? unit.today,
      file_ids: JSON.stringify(answer.fileIds),
      updated_at: unit.now,
    });
}
