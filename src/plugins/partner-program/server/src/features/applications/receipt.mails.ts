import type { MailDefinitions } from '../../platform/mail';
import { KIND } from './mail-words';

/** Where it goes from here. */
const NEXT = {
  ru: 'Что с ней дальше и к какому дню — в кабинете.',
  kk: 'Оның әрі қарайғы барысы мен мерзімі — кабинетте.',
  en: 'The cabinet shows what comes next, and by which day.',
};

/** What a partner is told of what it sent, of documents that it is to send, and of what was closed. */
export const RECEIPT_MAILS: MailDefinitions = {
  'application.received': {
    name: { ru: 'Заявка: получена', kk: 'Өтінім: қабылданды', en: 'Application: received' },
    subject: {
      ru: 'Заявка получена {receivedOn}',
      kk: 'Өтінім {receivedOn} күні алынды',
      en: 'The application was received on {receivedOn}',
    },
    body: {
      ru: `Заявка (${KIND.ru}) получена {receivedOn}.\n\n${NEXT.ru}`,
      kk: `Өтінім (${KIND.kk}) {receivedOn} күні алынды.\n\n${NEXT.kk}`,
      en: `The application (${KIND.en}) was received on {receivedOn}.\n\n${NEXT.en}`,
    },
    sample: { kind: 'initial', receivedOn: '2026-12-01' },
  },
  'application.registered': {
    name: {
      ru: 'Заявка: зарегистрирована сотрудниками',
      kk: 'Өтінім: қызметкерлер тіркеді',
      en: 'Application: registered by staff',
    },
    subject: {
      ru: 'Ваша заявка, полученная {receivedOn}, зарегистрирована',
      kk: '{receivedOn} күні алынған өтініміңіз тіркелді',
      en: 'Your application of {receivedOn} is registered',
    },
    body: {
      ru: `Заявка (${KIND.ru}), которую вы прислали письмом, зарегистрирована. День получения — {receivedOn}.{late, select, yes { Она пришла после последнего дня подачи: до решения компетенцию она не продлевает.} other {}}\n\n${NEXT.ru}`,
      kk: `Хатпен жіберген өтініміңіз (${KIND.kk}) тіркелді. Алынған күні — {receivedOn}.{late, select, yes { Ол өтінім берудің соңғы күнінен кейін келді: шешімге дейін құзыретті ұзартпайды.} other {}}\n\n${NEXT.kk}`,
      en: `The application (${KIND.en}) that you sent by e-mail is registered. It was received on {receivedOn}.{late, select, yes { It came after the last day to apply: until it is decided it prolongs nothing.} other {}}\n\n${NEXT.en}`,
    },
    sample: { kind: 'renewal', receivedOn: '2027-03-20', late: 'yes' },
  },
  'application.package-received': {
    name: {
      ru: 'Заявка: пакет документов получен',
      kk: 'Өтінім: құжаттар топтамасы алынды',
      en: 'Application: package received',
    },
    subject: {
      ru: 'Пакет документов по заявке получен {receivedOn}',
      kk: 'Өтінім құжаттарының топтамасы {receivedOn} күні алынды',
      en: 'The documents of the application were received on {receivedOn}',
    },
    body: {
      ru: `Заявка (${KIND.ru}): пакет документов получен {receivedOn}. Срок решения начинается со следующего рабочего дня; он показан в кабинете.`,
      kk: `Өтінім (${KIND.kk}): құжаттар топтамасы {receivedOn} күні алынды. Шешім мерзімі келесі жұмыс күнінен басталады; ол кабинетте көрсетілген.`,
      en: `The application (${KIND.en}): its documents were received on {receivedOn}. The time for the decision begins on the next working day; the cabinet shows it.`,
    },
    sample: { kind: 'initial', receivedOn: '2026-12-08' },
  },
  'application.closed': {
    name: {
      ru: 'Заявка: закрыта без решения',
      kk: 'Өтінім: шешімсіз жабылды',
      en: 'Application: closed undecided',
    },
    subject: {
      ru: 'Заявка закрыта без решения',
      kk: 'Өтінім шешімсіз жабылды',
      en: 'The application was closed undecided',
    },
    body: {
      ru: `Заявка (${KIND.ru}) закрыта без решения: компетенция, о которой она подана, прекратилась. Решать по ней больше нечего.`,
      kk: `Өтінім (${KIND.kk}) шешімсіз жабылды: ол берілген құзырет тоқтатылды. Ол бойынша шешетін ештеңе қалмады.`,
      en: `The application (${KIND.en}) was closed undecided: the competence it is about has ended. There is nothing left to decide about it.`,
    },
    sample: { kind: 'upgrade' },
  },
  'application.document-wanted': {
    name: {
      ru: 'Заявка: нужен ещё документ',
      kk: 'Өтінім: тағы бір құжат қажет',
      en: 'Application: another document is wanted',
    },
    subject: {
      ru: 'По заявке нужен ещё документ: {document}',
      kk: 'Өтінім бойынша тағы бір құжат қажет: {document}',
      en: 'Another document is wanted for the application: {document}',
    },
    body: {
      ru: `Заявка (${KIND.ru}).\n\nК списку документов добавлен: {document}. Загрузите его в кабинете вместе с остальными.`,
      kk: `Өтінім (${KIND.kk}).\n\nҚұжаттар тізіміне қосылды: {document}. Оны қалғандарымен бірге кабинетте жүктеңіз.`,
      en: `The application (${KIND.en}).\n\nAdded to the list of documents: {document}. Upload it in the cabinet with the others.`,
    },
    sample: { kind: 'initial', document: 'Устав' },
  },
  'application.document-rejected': {
    name: {
      ru: 'Заявка: документ отклонён',
      kk: 'Өтінім: құжат қабылданбады',
      en: 'Application: document rejected',
    },
    subject: {
      ru: 'Документ отклонён: {document}',
      kk: 'Құжат қабылданбады: {document}',
      en: 'Document rejected: {document}',
    },
    body: {
      ru: `Заявка (${KIND.ru}). Документ отклонён: {document}.\n\n{remarks}\n\nЗагрузите другой в кабинете: без него пакет не полный.`,
      kk: `Өтінім (${KIND.kk}). Құжат қабылданбады: {document}.\n\n{remarks}\n\nКабинетте басқасын жүктеңіз: онсыз пакет толық емес.`,
      en: `The application (${KIND.en}). Document rejected: {document}.\n\n{remarks}\n\nUpload another in the cabinet: without it the package is not full.`,
    },
    sample: { kind: 'initial', document: 'Устав', remarks: 'Нет подписи' },
  },
};
