import type { Reason } from '../../../../rules/quality/evaluation';
import type { Text } from '../../platform/languages';

/** The headings of the partner's own figures. */
export const HEADINGS = {
  shares: {
    ru: 'Доля сданных проектов по месяцам',
    kk: 'Айлар бойынша тапсырылған жобалардың үлесі',
    en: 'Share of projects handed over, by month',
  },
  month: { ru: 'Месяц', kk: 'Ай', en: 'Month' },
  bought: { ru: 'Куплено ключей', kk: 'Сатып алынған кілттер', en: 'Keys bought' },
  handedOver: { ru: 'Сдано', kk: 'Тапсырылды', en: 'Handed over' },
  percent: { ru: 'Доля, %', kk: 'Үлес, %', en: 'Share, %' },
  result: { ru: 'Итог', kk: 'Қорытынды', en: 'Result' },
  handovers: { ru: 'Сданные проекты', kk: 'Тапсырылған жобалар', en: 'Handovers' },
  day: { ru: 'Дата', kk: 'Күні', en: 'Day' },
  site: { ru: 'Проект', kk: 'Жоба', en: 'Project' },
  key: { ru: 'Ключ', kk: 'Кілт', en: 'Key' },
  state: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  tests: { ru: 'Тестов', kk: 'Тесттер', en: 'Tests' },
  passed: { ru: 'Пройдено', kk: 'Өтті', en: 'Passed' },
  surveys: {
    ru: 'Ответы заказчиков, из 5 баллов',
    kk: 'Тапсырысшылардың жауаптары, 5 ұпайдан',
    en: 'Answers of customers, of 5 points',
  },
  question: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
  average: { ru: 'Среднее', kk: 'Орташа', en: 'Average' },
  answers: { ru: 'Ответов', kk: 'Жауаптар', en: 'Answers' },
} satisfies Record<string, Text>;

export const REASON_WORDS: Readonly<Record<Reason, Text>> = {
  'half-reached': {
    ru: 'Сдано достаточно',
    kk: 'Тапсырылғаны жеткілікті',
    en: 'Enough handed over',
  },
  'below-half': { ru: 'Сдано недостаточно', kk: 'Тапсырылғаны аз', en: 'Too few handed over' },
  'no-keys': { ru: 'Ключей нет', kk: 'Кілттер жоқ', en: 'No keys' },
  'no-consent': { ru: 'Нет согласия', kk: 'Келісім жоқ', en: 'No consent' },
  'partner-not-active': {
    ru: 'Партнёрство не действует',
    kk: 'Серіктестік күшінде емес',
    en: 'Partnership not active',
  },
};

export const STATE_WORDS: Readonly<Record<'accepted' | 'held' | 'refused' | 'annulled', Text>> = {
  accepted: { ru: 'принято', kk: 'қабылданды', en: 'accepted' },
  held: { ru: 'на проверке', kk: 'тексеруде', en: 'held' },
  refused: { ru: 'отказано', kk: 'бас тартылды', en: 'refused' },
  annulled: { ru: 'аннулировано', kk: 'жойылды', en: 'annulled' },
};
