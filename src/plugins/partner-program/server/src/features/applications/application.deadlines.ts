import type { Knex } from 'knex';

import { groupBy } from '../../../../rules/shared/group-by';
import type { Day } from '../../../../rules/shared/days';
import type { DeadlineSource } from '../../platform/deadlines/deadlines';
import { PARTNER_TABLES } from '../partners';
import { saveApplication } from './application.store';
import { dueBy, type Clocked } from './clock';
import { questionsOf } from './question.store';
import { TABLES } from './tables';

interface Row extends Clocked {
  readonly id: number;
  readonly documentId: string;
  readonly partnerId: number;
  readonly partner: string;
  readonly dueOn: Day;
}

/**
 * D-workday: the due days of applications whose clocks run. One that stands has none: it is counted
 * by the calendar of the day on which it goes on.
 */
export const applicationDeadlines: DeadlineSource = {
  name: {
    ru: 'Заявка на компетенцию',
    kk: 'Құзыретке өтінім',
    en: 'Application for the competence',
  },
  open: async (db, lock) => {
    const rows = await running(db, lock);
    const ids = rows.map(({ id }) => id);
    const questions = groupBy(await questionsOf(db, ids), ({ applicationId }) => applicationId);
    return rows.map((row) => ({
      record: 'application',
      documentId: row.documentId,
      title: row.partner,
      due: row.dueOn,
      recount: (calendar) => dueBy(calendar, row, questions.get(row.id) ?? []),
    }));
  },
  move: async (unit, { documentId, due: from }, due) => {
    const rows = await running(unit.trx, false).where('a.document_id', documentId);
    for (const { id, partnerId } of rows) {
      await saveApplication(unit, id, { dueOn: due });
      const line = { record: 'application', documentId, partnerId, action: 'move-due' };
      await unit.journal({ ...line, from, to: due });
    }
  },
};

function running(db: Knex, lock: boolean): Knex.QueryBuilder<object, Row[]> {
  const query = db({ a: TABLES.applications })
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 'a.partner_id')
    .whereNotNull('a.clock_from')
    .whereNotNull('a.due_on')
    .orderBy('a.id')
    .select({
      id: 'a.id',
      documentId: 'a.document_id',
      partnerId: 'a.partner_id',
      partner: 'p.trading_name',
      clockFrom: 'a.clock_from',
      clockDays: 'a.clock_days',
      dueOn: 'a.due_on',
    });
  return (lock ? query.forUpdate('a') : query) as Knex.QueryBuilder<object, Row[]>;
}
