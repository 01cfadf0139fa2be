import { addDays } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { COMPETENCE } from '../competences';
import { TIMES } from './applications.settings';
import { endingTerms } from './endings.store';

/** Who registers a renewal for a partner is told that one is missing. */
export const RENEWALS_PERMISSION = 'plugin::partner-program.partner.register-application';

/** K4.4: competences whose term ends within the time for a renewal that nobody has requested. */
export const renewalsMissing: WaitingKind = {
  kind: 'renewal-missing',
  name: {
    ru: 'Компетенции без заявки на продление',
    kk: 'Ұзартуға өтінімі жоқ құзыреттер',
    en: 'Competences without a request for renewal',
  },
  record: 'competence',
  permission: RENEWALS_PERMISSION,
  href: `/content-manager/collection-types/${COMPETENCE}`,
  steps: {
    request: {
      side: 'partner',
      name: {
        ru: 'Партнёр должен подать заявку на продление',
        kk: 'Серіктес ұзартуға өтінім беруі керек',
        en: 'The partner is to request a renewal',
      },
    },
    'too-late': {
      side: 'partner',
      name: {
        ru: 'Срок подачи прошёл: компетенция прекратится',
        kk: 'Өтінім беру мерзімі өтті: құзырет тоқтатылады',
        en: 'Too late to apply: the competence will lapse',
      },
    },
  },
  about: {
    basic: { ru: 'Продление базового', kk: 'Базалық деңгейді ұзарту', en: 'Renewal of basic' },
    advanced: {
      ru: 'Продление расширенного',
      kk: 'Кеңейтілген деңгейді ұзарту',
      en: 'Renewal of advanced',
    },
  },
  link: ({ partner }) => `/plugins/partner-program/partners/${partner ?? ''}`,
  open: async (db, today) => {
    const { renewalOpens, renewalCloses } = await settingOn(db, TIMES, today);
    const missing = endingTerms(db, today, addDays(today, renewalOpens));
    return openRows(db, missing.whereNull('a.document_id'), {
      id: 'c.document_id',
      partnerId: 'c.partner_id',
      step: db.raw(`case when t.last_day - ?::int >= ?::date then 'request' else 'too-late' end`, [
        renewalCloses,
        today,
      ]),
      about: 't.level',
      due: db.raw('t.last_day - ?::int', [renewalCloses]),
      since: db.raw('t.last_day - ?::int', [renewalOpens]),
    });
  },
};
