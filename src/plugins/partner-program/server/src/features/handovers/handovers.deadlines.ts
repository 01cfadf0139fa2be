import type { Knex } from 'knex';

import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { workingDaysAfter } from '../../../../rules/calendar/count.rules';
import type { Day } from '../../../../rules/shared/days';
import type { DeadlineSource, OpenDeadline } from '../../platform/deadlines/deadlines';
import { settingOn } from '../../platform/settings/settings';
import { PARTNER_TABLES } from '../partners';
import { HELD_DAYS } from './handovers.settings';
import { saveHandover } from './handovers.store';
import { TABLES } from './tables';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly partnerId: number;
  readonly partner: string;
  readonly confirmedOn: Day;
  readonly dueOn: Day;
}

/** D-workday: by when staff decide about what is held. */
export const handoverDeadlines: DeadlineSource = {
  name: { ru: 'Сдача проекта', kk: 'Жобаны тапсыру', en: 'Handover of a project' },
  open: async (db, lock) => {
    const rows = await held(db, lock);
    const open: OpenDeadline[] = [];
    for (const { documentId, partner, confirmedOn, dueOn } of rows) {
      const days = await settingOn(db, HELD_DAYS, confirmedOn);
      const recount = (calendar: WorkCalendar): Day =>
        workingDaysAfter(calendar, confirmedOn, days);
      const record = 'quality-handover';
      open.push({ record, documentId, title: partner, due: dueOn, recount });
    }
    return open;
  },
  move: async (unit, { documentId, due: from }, due) => {
    const rows = await held(unit.trx, false).where('h.document_id', documentId);
    for (const { id, partnerId } of rows) {
      await saveHandover(unit, id, { dueOn: due });
      const line = { record: 'quality-handover', documentId, partnerId, action: 'move-due' };
      await unit.journal({ ...line, from, to: due });
    }
  },
};

function held(db: Knex, lock: boolean): Knex.QueryBuilder<object, Row[]> {
  const query = db({ h: TABLES.handovers })
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 'h.partner_id')
    .where('h.state', 'held')
    .orderBy('h.id')
    .select({
      id: 'h.id',
      documentId: 'h.document_id',
      partnerId: 'h.partner_id',
      partner: 'p.trading_name',
      confirmedOn: 'h.confirmed_on',
      dueOn: 'h.due_on',
    });
  return (lock ? query.forUpdate('h') : query) as Knex.QueryBuilder<object, Row[]>;
}
