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
  readonly partnerId: number;
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

/** Every result of a partner, newest first. */
export async function resultsOf(db: Knex, partnerId: number): Promise<Result[]> {
  const rows: unknown = await db(TABLES.results)
    .where({ partner_id: partnerId })
    .orderBy('id', 'desc')
    .select({
      documentId: 'document_id',
      partnerId: 'partner_id',
      handover: 'handover',
      edition: 'edition',
      answeredOn: 'answered_on',
      answers: 'answers',
    });
  return (rows as Result[]).map((row) => ({ ...row, answers: fromJsonb(row.answers) as Answers }));
}
