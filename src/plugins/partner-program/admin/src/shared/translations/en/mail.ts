export const mail = {
  'state.waiting': 'Waiting',
  'state.sent': 'Sent',
  'state.dead': 'Not delivered',
  'option.language.ru': 'Russian',
  'option.language.kk': 'Kazakh',
  'option.language.en': 'English',
  'action.outbox-message.retry': 'Send again',
  'action.outbox-message.retry.hint':
    'The mail goes out once more, now. First set right what it was refused for.',
  'journal.outbox-message.retry': 'Sent again',
  'journal.mail-template.edit': 'Text edited',
  'journal.mail-template.reset': 'Shipped text restored',
  'journal.partner.set-password': 'A user set a password',
  'journal.partner-user.set-password': 'Password set',
  'input.language': 'Language of mails',
  'about.outbox-message':
    'A mail to one person about one event. It goes out by itself; one that the mail server refused for good can be sent again.',
  'about.mail-template':
    'The history of texts that staff wrote over the shipped ones. Texts are edited on the page "Mail".',
  'about.notification':
    'What a partner was told in its cabinet. Its users who want mails were told by mail too.',
};

export const mailTypes = {
  'outbox-message': {
    name: 'Outgoing mails',
    fields: {
      event: 'Event',
      recipient: 'Recipient',
      language: 'Language',
      code: 'Mail',
      facts: 'Facts',
      sealed: 'Encrypted facts',
      messageId: 'Message-ID',
      state: 'State',
      attempts: 'Attempts',
      nextAttemptAt: 'Next attempt',
      lastError: 'Last error',
      expiresAt: 'Not sent after',
      sentAt: 'Sent at',
      version: 'Version',
    },
  },
  'mail-template': {
    name: 'Mail texts',
    fields: {
      code: 'Mail',
      language: 'Language',
      revision: 'Revision',
      subject: 'Subject',
      body: 'Text',
    },
  },
  notification: {
    name: 'Notifications',
    fields: { partner: 'Partner', event: 'Event', code: 'Notification', facts: 'Facts', at: 'At' },
  },
  'password-code': {
    name: 'Password codes',
    fields: { user: 'User', kind: 'Kind', hash: 'Hash', expiresAt: 'Good until' },
  },
  'notification-read': {
    name: 'Read notifications',
    fields: { notification: 'Notification', user: 'User', readAt: 'Read at' },
  },
};
