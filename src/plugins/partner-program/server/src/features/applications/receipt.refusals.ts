import type { RefusalTexts } from '../../platform/refusals';

/** What is refused of what came by e-mail (D-e-mail). */
export const RECEIPT_REFUSALS: RefusalTexts = {
  'application.registered-after-end': {
    status: 409,
    text: {
      ru: 'Компетенция прекратилась {lastDay}, и эта заявка её не продлит. Зарегистрируйте заявку на первое присвоение.',
      kk: 'Құзырет {lastDay} күні тоқтады, бұл өтінім оны ұзартпайды. Алғаш беруге өтінім тіркеңіз.',
      en: 'The competence ended on {lastDay}, and this request cannot prolong it. Register an application for a first award.',
    },
  },
  'application.receipt-in-future': {
    status: 400,
    text: {
      ru: 'День получения {receivedOn} ещё не наступил (сегодня {today}).',
      kk: 'Алынған күні {receivedOn} әлі келген жоқ (бүгін {today}).',
      en: 'The day of receipt {receivedOn} has not come yet (today is {today}).',
    },
  },
  'application.receipt-before-partnership': {
    status: 400,
    text: {
      ru: 'День получения {receivedOn} раньше начала партнёрства ({since}).',
      kk: 'Алынған күні {receivedOn} серіктестік басталғаннан ({since}) бұрын.',
      en: 'The day of receipt {receivedOn} comes before the partnership began ({since}).',
    },
  },
  'application.receipt-too-old': {
    status: 400,
    text: {
      ru: 'День получения {receivedOn} слишком давний: самый ранний — {earliest}.',
      kk: 'Алынған күні {receivedOn} тым ескі: ең ертесі — {earliest}.',
      en: 'The day of receipt {receivedOn} is too long ago: the earliest is {earliest}.',
    },
  },
  'application.receipt-before-application': {
    status: 400,
    text: {
      ru: 'День получения пакета {receivedOn} раньше дня получения заявки ({since}).',
      kk: 'Пакет алынған күн {receivedOn} өтінім алынған күннен ({since}) бұрын.',
      en: 'The package cannot have come on {receivedOn}: its application came on {since}.',
    },
  },
  'application.nothing-asked': {
    status: 409,
    text: {
      ru: 'На {receivedOn} у партнёра не было вопросов без ответа.',
      kk: '{receivedOn} күні серіктесте жауапсыз сұрақ болған жоқ.',
      en: 'On {receivedOn} the partner had no question without an answer.',
    },
  },
};
