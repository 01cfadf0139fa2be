import type { RefusalTexts } from '../refusals';

export const MAIL_REFUSALS: RefusalTexts = {
  'mail-template.broken': {
    status: 400,
    text: {
      ru: 'Текст не читается: строка {line}, знак {column} ({problem}). Проверьте фигурные скобки.',
      kk: 'Мәтін оқылмайды: {line}-жол, {column}-таңба ({problem}). Фигуралы жақшаларды тексеріңіз.',
      en: 'The text cannot be read: line {line}, character {column} ({problem}). Check the braces.',
    },
  },
  'mail-template.unknown-fact': {
    status: 400,
    text: {
      ru: 'Таких данных в этом письме нет: {unknown}. Есть: {known}.',
      kk: 'Бұл хатта мұндай деректер жоқ: {unknown}. Бары: {known}.',
      en: 'This mail has no such facts: {unknown}. There are: {known}.',
    },
  },
  'mail-template.empty': {
    status: 400,
    text: {
      ru: 'Тема и текст не могут быть пустыми.',
      kk: 'Тақырып пен мәтін бос болмауы керек.',
      en: 'Neither the subject nor the text may be empty.',
    },
  },
  'outbox.not-dead': {
    status: 409,
    text: {
      ru: 'Отправить ещё раз можно только письмо, которое не доставлено.',
      kk: 'Тек жеткізілмеген хатты қайта жіберуге болады.',
      en: 'Only a mail that was not delivered can be sent again.',
    },
  },
  'outbox.expired': {
    status: 409,
    text: {
      ru: 'Срок письма истёк, его ссылка больше не действует: отправьте приглашение или ссылку заново.',
      kk: 'Хаттың мерзімі өтті, сілтемесі жарамсыз: шақыруды немесе сілтемені қайта жіберіңіз.',
      en: 'The mail has expired and its link does not work any more: send the invitation or the link anew.',
    },
  },
};
