import type { Knex } from 'knex';

import type { Question, Wording } from '../../../../rules/surveys/questionnaire';
import { day, type Day, type Instant } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import { SHIPPED_QUESTIONS } from './data/questionnaire';
import { TABLES } from './tables';

/** An edition of the questionnaire (Q-survey): the wording of the source is preliminary. */
export interface Questionnaire {
  readonly edition: number;
  readonly questions: readonly Question[];
}

interface Row {
  readonly edition: number;
  readonly questions: unknown;
}

const SHIPPED_FROM = day('2020-01-01');

/** The edition that is asked on a day. */
export async function questionnaireOn(db: Knex, on: Day): Promise<Questionnaire> {
  const rows = db<Row>(TABLES.questionnaires).where('effective_from', '<=', on);
  const row = await rows
    .orderBy([
      { column: 'effective_from', order: 'desc' },
      { column: 'edition', order: 'desc' },
    ])
    .first('edition', 'questions');
  if (!row) throw new Error(`Nothing is asked on ${on}`);
  return read(row);
}

/** Those editions, in their order: what was asked when. */
export async function questionnairesOf(
  db: Knex,
  editions: readonly number[],
): Promise<Questionnaire[]> {
  const rows = db<Row>(TABLES.questionnaires).whereIn('edition', [...new Set(editions)]);
  return (await rows.orderBy('edition').select('edition', 'questions')).map(read);
}

/**
 * The questions of the editions by which customers answered from a day on, each as it was worded
 * last, in the newest edition's order.
 */
export async function askedSince(
  db: Knex,
  { since, partnerId }: { readonly since: Day; readonly partnerId?: number | undefined },
): Promise<Question[]> {
  const results = db(TABLES.results).where('answered_on', '>=', since);
  if (partnerId !== undefined) void results.where('partner_id', partnerId);
  const rows: unknown = await results.distinct('edition');
  const editions = (rows as { edition: number }[]).map(({ edition }) => edition);
  const asked = (await questionnairesOf(db, editions)).reverse();
  const questions = asked.flatMap((edition) => edition.questions);
  return questions.filter(({ code }, at) => questions.findIndex((one) => one.code === code) === at);
}

/** Every question that was ever asked, by its code, as it was worded last. */
export async function wordings(db: Knex): Promise<ReadonlyMap<string, Wording>> {
  const rows = await db<Row>(TABLES.questionnaires)
    .orderBy('edition')
    .select('edition', 'questions');
  return new Map(rows.map(read).flatMap(({ questions }) => questions.map((q) => [q.code, q.text])));
}

/** Puts the first edition down, once. */
export async function seedQuestionnaire(db: Knex, now: Instant): Promise<void> {
  const row = { edition: 1, effective_from: SHIPPED_FROM };
  const questions = JSON.stringify(SHIPPED_QUESTIONS);
  const times = { created_at: now, updated_at: now };
  await db(TABLES.questionnaires)
    .insert({ document_id: newDocumentId(), ...row, questions, ...times })
    .onConflict('edition')
    .ignore();
}

function read({ edition, questions }: Row): Questionnaire {
  return { edition, questions: fromJsonb(questions) as Question[] };
}
