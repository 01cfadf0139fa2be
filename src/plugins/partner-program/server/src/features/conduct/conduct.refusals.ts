import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of violations can refuse. */
export const CONDUCT_REFUSALS: RefusalTexts = {
  'violation.move-not-allowed': {
    status: 409,
    text: {
      ru: 'Нарушение уже решено («{state}»): это действие возможно в состоянии: {needs}.',
      kk: 'Бұзушылық бойынша шешім қабылданған («{state}»): бұл әрекет мына күйде мүмкін: {needs}.',
      en: 'The violation is decided ("{state}"): this action needs the state: {needs}.',
    },
  },
  'violation.partner-not-heard': {
    status: 409,
    text: {
      ru: 'Партнёр ещё не ответил и может ответить по {answerBy}. До этого нарушение не подтверждается.',
      kk: 'Серіктес әлі жауап берген жоқ және {answerBy} дейін жауап бере алады. Оған дейін бұзушылық расталмайды.',
      en: 'The partner has not answered yet and may do so through {answerBy}. Until then the violation is not confirmed.',
    },
  },
  'violation.day-in-future': {
    status: 400,
    text: {
      ru: 'День нарушения ещё не наступил: {day} (сегодня {today}).',
      kk: 'Бұзушылық күні әлі келген жоқ: {day} (бүгін {today}).',
      en: 'The day of the violation has not come yet: {day} (today is {today}).',
    },
  },
  'violation.customer-missing': {
    status: 400,
    text: {
      ru: 'Нарушение пункта {clause} называет клиента: укажите его.',
      kk: '{clause}-тармақтың бұзылуы клиентті атайды: оны көрсетіңіз.',
      en: 'A violation of clause {clause} names the customer: say which.',
    },
  },
};
