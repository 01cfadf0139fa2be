import type { mail as enMail, mailTypes as enTypes } from '../en/mail';

export const mail: Record<keyof typeof enMail, string> = {
  'state.waiting': 'Жіберілуін күтуде',
  'state.sent': 'Жіберілді',
  'state.dead': 'Жеткізілмеді',
  'option.language.ru': 'Орыс тілі',
  'option.language.kk': 'Қазақ тілі',
  'option.language.en': 'Ағылшын тілі',
  'action.outbox-message.retry': 'Қайта жіберу',
  'action.outbox-message.retry.hint':
    'Хат қазір тағы бір рет жіберіледі. Алдымен бас тарту себебін жойыңыз.',
  'journal.outbox-message.retry': 'Қайта жіберілді',
  'journal.mail-template.edit': 'Мәтін өзгертілді',
  'journal.mail-template.reset': 'Бастапқы мәтін қайтарылды',
  'journal.partner.set-password': 'Пайдаланушы құпиясөз орнатты',
  'journal.partner-user.set-password': 'Құпиясөз орнатылды',
  'input.language': 'Хаттар тілі',
  'about.outbox-message':
    'Бір оқиға туралы бір адамға жазылған хат. Өзі жіберіледі; пошта сервері біржола қабылдамағанын қайта жіберуге болады.',
  'about.mail-template':
    'Қызметкерлер бастапқылардың орнына жазған мәтіндер тарихы. Мәтіндер «Пошта» бетінде түзетіледі.',
  'about.notification':
    'Серіктеске кабинетте не хабарланғаны. Хат алуға келіскен пайдаланушыларға пошта арқылы да хабарланды.',
};

export const mailTypes: typeof enTypes = {
  'outbox-message': {
    name: 'Шығыс хаттар',
    fields: {
      event: 'Оқиға',
      recipient: 'Алушы',
      language: 'Тілі',
      code: 'Хат',
      facts: 'Хат деректері',
      sealed: 'Шифрланған деректер',
      messageId: 'Хабар нөмірі (Message-ID)',
      state: 'Күйі',
      attempts: 'Әрекет саны',
      nextAttemptAt: 'Келесі әрекет',
      lastError: 'Соңғы қате',
      expiresAt: 'Осыдан кейін жіберілмейді',
      sentAt: 'Жіберілген уақыты',
      version: 'Нұсқасы',
    },
  },
  'mail-template': {
    name: 'Хат мәтіндері',
    fields: {
      code: 'Хат',
      language: 'Тілі',
      revision: 'Редакциясы',
      subject: 'Тақырыбы',
      body: 'Мәтіні',
    },
  },
  notification: {
    name: 'Хабарламалар',
    fields: {
      partner: 'Серіктес',
      event: 'Оқиға',
      code: 'Хабарлама',
      facts: 'Деректері',
      at: 'Қашан',
    },
  },
  'password-code': {
    name: 'Құпиясөз кодтары',
    fields: { user: 'Пайдаланушы', kind: 'Түрі', hash: 'Хеші', expiresAt: 'Жарамдылық мерзімі' },
  },
  'notification-read': {
    name: 'Оқылған хабарламалар',
    fields: { notification: 'Хабарлама', user: 'Пайдаланушы', readAt: 'Оқылған уақыты' },
  },
};
