import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { TABLES } from './tables';
import { VIOLATION } from './violations.store';

const RECORDS = `/content-manager/collection-types/${VIOLATION}`;

/** Heard: the rule is `isHeard` in rules/conduct. */
const STEP = `case when v.answered_on is not null then 'decide'
  when v.answer_by < ?::date then 'decide-unheard' else 'answer' end`;

/** K5.6: open violations: the partner is heard, then staff decide. */
export const violationsOpen: WaitingKind = {
  kind: 'violation',
  name: { ru: 'Нарушения', kk: 'Бұзушылықтар', en: 'Violations' },
  record: 'violation',
  permission: 'plugin::partner-program.violation.confirm',
  href: `${RECORDS}?filters[$and][0][state][$eq]=opened&sort=answerBy:ASC`,
  steps: {
    decide: {
      side: 'staff',
      name: {
        ru: 'Партнёр ответил: принять решение',
        kk: 'Серіктес жауап берді: шешім қабылдау',
        en: 'The partner has answered: decide',
      },
    },
    'decide-unheard': {
      side: 'staff',
      name: {
        ru: 'Срок ответа прошёл: принять решение',
        kk: 'Жауап беру мерзімі өтті: шешім қабылдау',
        en: 'The time to answer is over: decide',
      },
    },
    answer: {
      side: 'partner',
      name: {
        ru: 'Партнёр должен ответить',
        kk: 'Серіктес жауап беруі керек',
        en: 'The partner is to answer',
      },
    },
  },
  link: ({ documentId }) => `${RECORDS}/${documentId}`,
  open: async (db, today) =>
    openRows(db, db({ v: TABLES.violations }).where({ 'v.state': 'opened' }), {
      id: 'v.document_id',
      partnerId: 'v.partner_id',
      step: db.raw(STEP, [today]),
      title: 'v.clause',
      due: db.raw(
        'case when v.answered_on is null and v.answer_by >= ?::date then v.answer_by end',
        [today],
      ),
      since: db.raw(
        'case when v.answered_on is null and v.answer_by < ?::date then v.answer_by else coalesce(v.answered_on, v.opened_on) end',
        [today],
      ),
    }),
};
