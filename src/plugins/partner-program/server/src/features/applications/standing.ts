import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { readCalendar } from '../calendar';
import { clockView, type Clocked, type ClockView } from './clock';
import { questionsOf } from './question.store';
import { TABLES } from './tables';

interface Row extends Clocked {
  readonly id: number;
  readonly documentId: string;
}

/** K4.7: the due days of clocks that stood until the time to answer was over. */
export async function duesAfterSilence(
  db: Knex,
  today: Day,
): Promise<readonly { readonly id: number; readonly due: Day }[]> {
  const rows = clocked(db).whereNull('due_on').whereNotExists(awaited(db, today));
  const views = await viewsOf(db, await rows, today);
  return views.flatMap(([{ id }, view]) =>
    view?.state === 'running' ? [{ id, due: view.due }] : [],
  );
}

/** K4.7: how many working days are left on the stopped clocks of these applications. */
export async function workingDaysLeft(
  db: Knex,
  documentIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, number>> {
  const rows: Row[] = await clocked(db).whereIn('document_id', [...documentIds]);
  const views = await viewsOf(db, rows, today);
  return new Map(
    views.flatMap(([{ documentId }, view]) =>
      view?.state === 'stopped' ? [[documentId, view.workingDays]] : [],
    ),
  );
}

function clocked(db: Knex): Knex.QueryBuilder<object, Row[]> {
  return db(TABLES.applications)
    .whereIn('state', ['submitted', 'under-decision'])
    .whereNotNull('clock_from')
    .select({
      id: 'id',
      documentId: 'document_id',
      clockFrom: 'clock_from',
      clockDays: 'clock_days',
      dueOn: 'due_on',
    }) as Knex.QueryBuilder<object, Row[]>;
}

function awaited(db: Knex, today: Day): Knex.QueryBuilder {
  return db({ q: TABLES.questions })
    .select(db.raw('1'))
    .whereRaw(`q.application_id = ${TABLES.applications}.id`)
    .whereNull('q.answered_on')
    .where('q.answer_by', '>=', today);
}

async function viewsOf(
  db: Knex,
  rows: readonly Row[],
  today: Day,
): Promise<(readonly [Row, ClockView | null])[]> {
  if (rows.length === 0) return [];
  const calendar = await readCalendar(db);
  const questions = await questionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = questions.filter(({ applicationId }) => applicationId === row.id);
    return [row, clockView(calendar, row, own, today)];
  });
}
