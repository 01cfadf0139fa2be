import type { Text } from '../../platform/languages';
import type { DateKind } from './deadlines';

export const CALENDAR_NAME: Text = {
  ru: 'Партнёрская программа: сроки',
  kk: 'Серіктестік бағдарлама: мерзімдер',
  en: 'Partner programme: deadlines',
};

/** What a day of the calendar is called. What is confidential stays in the cabinet. */
export const DATE_NAMES: Readonly<Record<DateKind, Text>> = {
  'answer-owed': {
    ru: 'Ответить на вопрос по заявке',
    kk: 'Өтінім бойынша сұраққа жауап беру',
    en: 'Answer the question about the application',
  },
  'decision-due': {
    ru: 'Срок рассмотрения заявки',
    kk: 'Өтінімді қарау мерзімі',
    en: 'The application is due to be decided',
  },
  'renewal-opens': {
    ru: 'Открывается продление компетенции ККВ',
    kk: 'ККВ құзыретін ұзарту ашылады',
    en: 'Renewal of the ККВ competence opens',
  },
  'renewal-closes': {
    ru: 'Последний день подать заявку на продление ККВ',
    kk: 'ККВ ұзартуға өтінім берудің соңғы күні',
    en: 'Last day to apply for renewal of ККВ',
  },
  'last-day': {
    ru: 'Последний день компетенции ККВ',
    kk: 'ККВ құзыретінің соңғы күні',
    en: 'Last day of the ККВ competence',
  },
  'violation-answer': {
    ru: 'Ответить по открытому нарушению',
    kk: 'Ашылған бұзушылық бойынша жауап беру',
    en: 'Answer about the violation that was opened',
  },
};
