import type { quality as en, qualityTypes as english } from '../en/quality';

export const quality: Record<keyof typeof en, string> = {
  'about.quality-evaluation':
    '1-го числа каждого месяца Программа качества смотрит на каждого участника: из ключей, купленных за период до него (от 14 до 2 месяцев назад, если настройка не говорит иначе) и активированных, сдана должна быть доля не меньше заданной в настройке (половины). Цифры оценки не меняются; исправление — новая оценка.',
  'action.quality-evaluation.correct': 'Оценить заново',
  'action.quality-evaluation.correct.hint':
    'По тому, что сегодня известно о времени до того 1-го числа. Знаки меняются, если это последний месяц. Прежняя оценка остаётся.',
  'state.given': 'Дано',
  'state.revoked': 'Отозвано',
  'state.half-reached': 'Сдано достаточно',
  'state.below-half': 'Сдано недостаточно',
  'state.no-keys': 'Нет ключей за период',
  'state.no-consent': 'Нет согласия',
  'state.partner-not-active': 'Партнёрство не действует',
  'state.gains': 'Получает знак',
  'state.loses': 'Теряет знак',
  'state.keeps': 'Сохраняет знак',
  'state.none': 'Без изменений',
  'journal.quality-participation.join': 'Согласие дано',
  'journal.quality-participation.leave': 'Согласие отозвано',
  'journal.quality-evaluation.evaluate': 'Месяц оценён',
  'journal.quality-evaluation.correct': 'Оценено заново',
};

export const qualityTypes: typeof english = {
  'quality-participation': {
    name: 'Согласия на Программу качества',
    fields: {
      partner: 'Партнёр',
      consent: 'Согласие',
      textVersion: 'Версия текста',
      at: 'Когда',
      givenBy: 'Номер пользователя',
    },
  },
  'quality-evaluation': {
    name: 'Оценки Программы качества',
    fields: {
      month: 'Месяц',
      revision: 'Номер оценки',
      windowFrom: 'Ключи, купленные с',
      windowBefore: 'Ключи, купленные до',
      threshold: 'Доля для знака, %',
      knownBefore: 'По данным до',
      evaluatedAt: 'Оценено',
      partners: 'Партнёров',
      holding: 'Со знаком',
      gained: 'Получили знак',
      lost: 'Потеряли знак',
      reason: 'Причина исправления',
      evaluatedBy: 'Кем оценено',
    },
  },
  'quality-evaluation-share': {
    name: 'Доли партнёров',
    fields: {
      evaluation: 'Оценка',
      month: 'Месяц',
      revision: 'Номер оценки',
      partner: 'Партнёр',
      bought: 'Куплено ключей',
      handedOver: 'Сдано',
      holds: 'Со знаком',
      reason: 'Почему',
      change: 'Изменение',
    },
  },
};
