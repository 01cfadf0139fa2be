import { contentType } from '../content-types/content-type';
import mailTemplate from '../content-types/mail-template.schema.json';
import outboxMessage from '../content-types/outbox-message.schema.json';
import { check, index } from '../database/objects';
import { appendOnly, versioned } from '../database/triggers';
import type { FeatureManifest } from '../manifest';
import { outboxHousekeeping } from './mail.jobs';
import { MAIL_REFUSALS } from './mail.refusals';
import { outboxActions } from './outbox.actions';
import { outboxRoutes } from './outbox.routes';
import { OUTBOX_TABLE } from './outbox.store';
import { deadMails } from './outbox.waiting';
import { templateRoutes } from './templates.routes';
import { TEMPLATES_TABLE } from './templates.store';
import { startMail, stopMail } from './worker';

const readOnly = { fields: 'all', create: false, remove: false } as const;

/** Mail of the programme: the outbox and the texts that staff may write over. */
export const mailManifest: FeatureManifest = {
  name: 'mail',
  contentTypes: {
    'outbox-message': contentType(outboxMessage),
    'mail-template': contentType(mailTemplate),
  },
  views: {
    'outbox-message': {
      title: 'code',
      list: ['code', 'recipient', 'state', 'attempts', 'nextAttemptAt', 'sentAt'],
      sort: { by: 'createdAt', order: 'DESC' },
    },
    'mail-template': {
      title: 'code',
      list: ['code', 'language', 'revision', 'createdAt'],
      sort: { by: 'createdAt', order: 'DESC' },
    },
  },
  routes: [...templateRoutes, ...outboxRoutes],
  actions: [outboxActions],
  waiting: [deadMails],
  refusals: MAIL_REFUSALS,
  permissions: [
    { uid: 'mail.read', displayName: 'See mails and their texts', subCategory: 'mail' },
    { uid: 'mail.edit', displayName: 'Edit texts of mails', subCategory: 'mail' },
  ],
  governance: [
    { uid: 'plugin::partner-program.outbox-message', ...readOnly },
    { uid: 'plugin::partner-program.mail-template', ...readOnly },
  ],
  jobs: [outboxHousekeeping],
  start: async (strapi) => startMail(strapi),
  stop: stopMail,
  database: [
    versioned(OUTBOX_TABLE),
    check(OUTBOX_TABLE, 'pp_outbox_messages_sent', "(state = 'sent') = (sent_at is not null)"),
    check(OUTBOX_TABLE, 'pp_outbox_messages_wiped', "state <> 'sent' or sealed is null"),
    index(OUTBOX_TABLE, 'pp_outbox_messages_dead', "(updated_at) where state = 'dead'"),
    index(OUTBOX_TABLE, 'pp_outbox_messages_due', "(next_attempt_at) where state = 'waiting'"),
    index(OUTBOX_TABLE, 'pp_outbox_messages_state', '(state, id)'),
    ...appendOnly(TEMPLATES_TABLE),
  ],
};
