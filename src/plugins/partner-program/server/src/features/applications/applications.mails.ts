import type { MailDefinitions } from '../../platform/mail';
import { KIND } from './mail-words';

/** The steps of an application that a partner is told of. */
export type Told =
  | 'received'
  | 'registered'
  | 'package-received'
  | 'preliminary-approved'
  | 'asked'
  | 'answer-overdue'
  | 'document-wanted'
  | 'document-rejected'
  | 'approve'
  | 'lower'
  | 'refuse'
  | 'closed';

/** What a partner is told of its applications (K4.2, K4.7, K4.9). */
export const APPLICATION_MAILS: MailDefinitions = {
  'application.preliminary-approved': {
    name: {
      ru: 'Заявка: предварительно одобрена',
      kk: 'Өтінім: алдын ала мақұлданды',
      en: 'Application: approved in the first instance',
    },
    subject: {
      ru: 'Заявка предварительно одобрена: нужны документы',
      kk: 'Өтінім алдын ала мақұлданды: құжаттар қажет',
      en: 'Application approved in the first instance: documents are wanted',
    },
    body: {
      ru: `Заявка (${KIND.ru}) предварительно одобрена.\n\nНужны документы:\n{documents}\n\nПередайте их в кабинете. Срок решения начнётся, когда вы передадите полный пакет.`,
      kk: `Өтінім (${KIND.kk}) алдын ала мақұлданды.\n\nҚажетті құжаттар:\n{documents}\n\nОларды кабинетте тапсырыңыз. Толық пакетті тапсырғаннан кейін шешім мерзімі басталады.`,
      en: `The application (${KIND.en}) is approved in the first instance.\n\nThese documents are wanted:\n{documents}\n\nHand them over in the cabinet. The time for the decision begins when you hand over the full package.`,
    },
    sample: { kind: 'initial', documents: '— Справка об обороте' },
  },
  'application.asked': {
    name: {
      ru: 'Заявка: нужны сведения',
      kk: 'Өтінім: мәлімет қажет',
      en: 'Application: information is needed',
    },
    subject: {
      ru: 'По заявке нужны сведения, ответьте до {answerBy}',
      kk: 'Өтінім бойынша мәлімет қажет, {answerBy} дейін жауап беріңіз',
      en: 'The application needs information, answer by {answerBy}',
    },
    body: {
      ru: `Заявка (${KIND.ru}).\n\n{question}\n\nОтветьте в кабинете не позднее {answerBy}: до ответа срок рассмотрения остановлен.`,
      kk: `Өтінім (${KIND.kk}).\n\n{question}\n\nКабинетте {answerBy} күнінен кешіктірмей жауап беріңіз: жауап келгенше қарау мерзімі тоқтатылды.`,
      en: `The application (${KIND.en}).\n\n{question}\n\nAnswer in the cabinet by {answerBy}: until then the time for review stands still.`,
    },
    sample: { kind: 'initial', question: 'Пришлите справку об обороте', answerBy: '2026-12-15' },
  },
  'application.answer-overdue': {
    name: {
      ru: 'Заявка: ответ не получен в срок',
      kk: 'Өтінім: жауап мерзімінде келмеді',
      en: 'Application: no answer in time',
    },
    subject: {
      ru: 'Ответ по заявке не получен, срок был {answerBy}',
      kk: 'Өтінім бойынша жауап келмеді, мерзімі {answerBy} болды',
      en: 'No answer about the application came by {answerBy}',
    },
    body: {
      ru: `Заявка (${KIND.ru}).\n\n{question}\n\nОтвет ожидался не позднее {answerBy}. Срок рассмотрения снова идёт: решение может быть принято по тому, что есть. Ответить в кабинете ещё можно.`,
      kk: `Өтінім (${KIND.kk}).\n\n{question}\n\nЖауап {answerBy} күнінен кешіктірілмей күтілген еді. Қарау мерзімі қайта жүріп жатыр: шешім бар мәлімет бойынша қабылдануы мүмкін. Кабинетте әлі де жауап беруге болады.`,
      en: `The application (${KIND.en}).\n\n{question}\n\nAn answer was awaited by {answerBy}. The time for review runs on: it may be decided on what is there. You can still answer in the cabinet.`,
    },
    sample: { kind: 'initial', question: 'Пришлите справку об обороте', answerBy: '2026-12-15' },
  },
  'application.renewal-reminder': {
    name: {
      ru: 'Продление: напоминание',
      kk: 'Ұзарту: еске салу',
      en: 'Renewal: reminder',
    },
    subject: {
      ru: 'Компетенция ККВ действует по {lastDay}: подайте заявку на продление',
      kk: 'ККВ құзыреті {lastDay} күніне дейін күшінде: ұзартуға өтінім беріңіз',
      en: 'The ККВ competence runs through {lastDay}: apply for its renewal',
    },
    body: {
      ru: 'Компетенция ККВ действует по {lastDay}, продление ещё не запрошено.\n\nПодайте заявку в кабинете не позднее {lastDayToApply}: позже она не принимается, и компетенция прекратится.',
      kk: 'ККВ құзыреті {lastDay} күніне дейін күшінде, ұзарту әлі сұралмаған.\n\nӨтінімді кабинетте {lastDayToApply} күнінен кешіктірмей беріңіз: кейін ол қабылданбайды, құзырет тоқтайды.',
      en: 'The ККВ competence runs through {lastDay}, and its renewal has not been requested.\n\nApply in the cabinet by {lastDayToApply}: later it is not taken, and the competence lapses.',
    },
    sample: { lastDay: '2027-03-31', lastDayToApply: '2027-03-17' },
  },
  'application.documents-reminder': {
    name: {
      ru: 'Документы заявки: напоминание',
      kk: 'Өтінім құжаттары: еске салу',
      en: 'Documents of an application: reminder',
    },
    subject: {
      ru: 'По заявке ожидаются документы',
      kk: 'Өтінім бойынша құжаттар күтілуде',
      en: 'Documents are awaited for the application',
    },
    body: {
      ru: `Заявка (${KIND.ru}): документы запрошены {askedOn}, полный пакет ещё не передан.\n\nСписок документов — в кабинете. Срок решения начнётся, когда вы передадите пакет.`,
      kk: `Өтінім (${KIND.kk}): құжаттар {askedOn} күні сұралды, толық пакет әлі тапсырылмаған.\n\nҚұжаттар тізімі — кабинетте. Пакетті тапсырғаннан кейін шешім мерзімі басталады.`,
      en: `The application (${KIND.en}): documents were asked for on {askedOn}, and the full package has not come.\n\nThe list of documents is in the cabinet. The time for the decision begins when you hand over the package.`,
    },
    sample: { kind: 'initial', askedOn: '2026-12-01' },
  },
  'application.approve': {
    name: { ru: 'Заявка: одобрена', kk: 'Өтінім: мақұлданды', en: 'Application: approved' },
    subject: {
      ru: 'Заявка одобрена',
      kk: 'Өтінім мақұлданды',
      en: 'The application is approved',
    },
    body: {
      ru: `Решение по заявке (${KIND.ru}): одобрено. Действует с {effectiveOn}{lastDay, select, none {} other {, последний день — {lastDay}}}.`,
      kk: `Өтінім (${KIND.kk}) бойынша шешім: мақұлданды. {effectiveOn} күнінен күшінде{lastDay, select, none {} other {, соңғы күні — {lastDay}}}.`,
      en: `The decision on the application (${KIND.en}): approved. It takes effect on {effectiveOn}{lastDay, select, none {} other { and runs through {lastDay}}}.`,
    },
    sample: { kind: 'renewal', effectiveOn: '2027-04-01', lastDay: '2028-03-31' },
  },
  'application.lower': {
    name: {
      ru: 'Заявка: только базовый уровень',
      kk: 'Өтінім: тек базалық деңгей',
      en: 'Application: basic level only',
    },
    subject: {
      ru: 'Расширенный уровень ККВ не подтверждён',
      kk: 'ККВ кеңейтілген деңгейі расталмады',
      en: 'The advanced level of ККВ is not confirmed',
    },
    body: {
      ru: 'С {effectiveOn} компетенция действует на базовом уровне, на год.\n\n{reason}',
      kk: '{effectiveOn} күнінен құзырет базалық деңгейде бір жылға күшінде болады.\n\n{reason}',
      en: 'From {effectiveOn} on the competence is in force at the basic level, for a year.\n\n{reason}',
    },
    sample: { effectiveOn: '2027-02-01', reason: 'Нет публикаций за период' },
  },
  'application.refuse': {
    name: { ru: 'Заявка: отказ', kk: 'Өтінім: бас тартылды', en: 'Application: refused' },
    subject: {
      ru: 'Отказ по заявке',
      kk: 'Өтінім қабылданбады',
      en: 'The application is refused',
    },
    body: {
      ru: `Решение по заявке (${KIND.ru}): отказ.{kind, select, renewal { Компетенция не действует с {effectiveOn}.} other {}}\n\n{reason}`,
      kk: `Өтінім (${KIND.kk}) бойынша шешім: бас тарту.{kind, select, renewal { Құзырет {effectiveOn} күнінен бастап күшінде емес.} other {}}\n\n{reason}`,
      en: `The decision on the application (${KIND.en}): refused.{kind, select, renewal { The competence is not in force from {effectiveOn} on.} other {}}\n\n{reason}`,
    },
    sample: { kind: 'renewal', effectiveOn: '2027-04-01', reason: 'Не было продаж за период' },
  },
};
