import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Answers } from '../../../../rules/surveys/questionnaire';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import type { Call } from './calls.store';
import { TABLES } from './tables';

/** What a customer answered; no more of the customer than the handover. */
export interface Result {
  readonly documentId: string;
  readonly handover: string;
  readonly edition: number;
  readonly answeredOn: Day;
  readonly answers: Answers;
}

/** Keeps the answers; a call has one result. */
export async function insertResult(
  unit: Unit,
  { id, partnerId, handover }: Call,
  { edition, answers }: Pick<Result, 'edition' | 'answers'>,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.results).insert({
    document_id: documentId,
    call_id: id,
    partner_id: partnerId,
    handover,
    edition,
    answered_on: unit.today,
    answers: JSON.stringify(answers),
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** A page of a partner's results, newest first, and how many there are. */
export async function resultsPage(
  db: Knex,
  partnerId: number,
  page: number,
  pageSize: number,
): Promise<{ readonly results: Result[]; readonly total: number }> {
  const own = () => db(TABLES.results).where({ partner_id: partnerId });
  const rows: unknown = await own()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({
      documentId: 'document_id',
      handover: 'handover',
      edition: 'edition',
      answeredOn: 'answered_on',
      answers: 'answers',
    });
  const [counted] = await own().count<{ total: string }[]>({ total: '*' });
  const results = (rows as Result[]).map((row) => ({
    ...row,
    answers: fromJsonb(row.answers) as Answers,
  }));
  return { results, total: Number(counted?.total ?? 0) };
}
