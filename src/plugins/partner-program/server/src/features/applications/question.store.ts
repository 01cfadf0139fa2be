import type { Knex } from 'knex';

import type { Question } from '../../../../rules/applications/application';
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
    });
  return (rows as (StoredQuestion & { fileIds: unknown })[]).map((row) => ({
    ...row,
    fileIds: fromJsonb(row.fileIds ?? []) as number[],
  }));
}

export interface NewQuestion {
  readonly applicationId: number;
  readonly paperId: number | null;
  readonly question: string;
  readonly answerBy: Day;
}

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

/** Notes the answer of today: once, as the rule sees to. */
export async function saveAnswer(
  unit: Unit,
  id: number,
  answer: { readonly text: string | null; readonly fileIds: readonly number[] },
): Promise<void> {
  await unit
    .trx(TABLES.questions)
    .where({ id })
    .update({
      answer: answer.text,
      answered_on: unit.today,
      file_ids: JSON.stringify(answer.fileIds),
      updated_at: unit.now,
    });
}
