import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { APPLICATION_STEPS, ABOUT } from './application.steps';
import { duesAfterSilence, workingDaysLeft } from './standing';
import { APPLICATION, TABLES } from './tables';

const WITH_STAFF = "a.state in ('submitted', 'under-decision')";
const STOPPED = `(${WITH_STAFF} and q.until is not null)`;
const STEP = `case when a.state = 'documents-wanted' then 'send-documents'
  when ${STOPPED} then 'answer' when a.state = 'submitted' then 'review' else 'decide' end`;
const DUE = `case when ${STOPPED} then q.until when ${WITH_STAFF} then coalesce(a.due_on, l.due) end`;

/** K4: applications that staff review or decide, or whose partner must do something. */
export const applicationsOpen: WaitingKind = {
  kind: 'application',
  name: {
    ru: 'Заявки на компетенцию',
    kk: 'Құзыретке өтінімдер',
    en: 'Applications for the competence',
  },
  record: 'application',
  permission: 'plugin::partner-program.application.approve',
  href: `/content-manager/collection-types/${APPLICATION}?filters[$and][0][state][$in][0]=submitted&filters[$and][0][state][$in][1]=under-decision&sort=dueOn:ASC`,
  steps: APPLICATION_STEPS,
  about: ABOUT,
  link: ({ documentId }) => `/plugins/partner-program/applications/${documentId}`,
  open: async (db, today) => {
    const dues = await duesAfterSilence(db, today);
    const open = db({ a: TABLES.applications })
      .leftJoin(unanswered(db, today), 'q.application_id', 'a.id')
      .leftJoin(listed(db, dues), 'l.id', 'a.id')
      .whereIn('a.state', ['submitted', 'documents-wanted', 'under-decision']);
    return openRows(db, open, {
      id: 'a.document_id',
      partnerId: 'a.partner_id',
      step: STEP,
      about: 'a.kind',
      due: DUE,
      since: 'a.received_on',
      stopped: STOPPED,
    });
  },
  stopped: workingDaysLeft,
};

/** K4.7: until when the partner may answer what it was asked, by application; `stopsOf` in rules. */
function unanswered(db: Knex, today: Day): Knex.QueryBuilder {
  return db(TABLES.questions)
    .whereNull('answered_on')
    .where('answer_by', '>=', today)
    .groupBy('application_id')
    .select('application_id', db.raw('max(answer_by) as until'))
    .as('q');
}

/**
 * The due days of clocks that run on because nobody answered in time: no move has written them.
 * Few at any time, so they are reckoned here and joined as a list.
 */
function listed(db: Knex, dues: readonly { readonly id: number; readonly due: Day }[]): Knex.Raw {
  const ids = dues.map(({ id }) => id);
  const days = dues.map(({ due }) => due);
  return db.raw('(select unnest(?::int[]) as id, unnest(?::date[]) as due) as l', [ids, days]);
}
