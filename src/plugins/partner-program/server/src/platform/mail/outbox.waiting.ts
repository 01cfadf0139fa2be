import { addDays, startOf } from '../../../../rules/shared/days';
import { openRows } from '../waiting/open-rows';
import type { WaitingKind } from '../waiting/waiting';
import { EXPIRED, OUTBOX_TABLE } from './outbox.store';

const HREF = '/plugins/partner-program/mail';

/** Days: whoever has not sent it again by then never will; the page of mails keeps it. */
const SHOWN_FOR = 14;

/** Mails that were given up of late, and that may still be sent. */
export const deadMails: WaitingKind = {
  kind: 'dead-mail',
  name: { ru: 'Недоставленные письма', kk: 'Жеткізілмеген хаттар', en: 'Mails not delivered' },
  record: 'outbox-message',
  permission: 'plugin::partner-program.outbox-message.retry',
  href: HREF,
  steps: {
    retry: {
      side: 'staff',
      name: {
        ru: 'Проверить адрес и отправить снова',
        kk: 'Мекенжайды тексеріп, қайта жіберу',
        en: 'Check the address and send again',
      },
    },
  },
  link: () => HREF,
  open: async (db, today) => {
    const dead = db({ m: OUTBOX_TABLE })
      .where({ 'm.state': 'dead' })
      .whereRaw('m.last_error is distinct from ?', [EXPIRED])
      .where('m.updated_at', '>=', startOf(addDays(today, -SHOWN_FOR)));
    return openRows(db, dead, {
      id: 'm.document_id',
      step: "'retry'",
      title: 'm.code',
      since: 'm.updated_at',
    });
  },
};
