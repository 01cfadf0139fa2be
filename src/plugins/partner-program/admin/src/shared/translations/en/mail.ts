export const mail = {
  'state.waiting': 'Waiting',
  'state.sent': 'Sent',
  'state.dead': 'Not delivered',
  'option.language.ru': 'Russian',
  'option.language.kk': 'Kazakh',
  'option.language.en': 'English',
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
  'notification-read': {
    name: 'Read notifications',
    fields: { notification: 'Notification', user: 'User', readAt: 'Read at' },
  },
};
