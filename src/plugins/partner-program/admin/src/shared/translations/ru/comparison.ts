import type { comparison as en } from '../en/comparison';

/** A partner beside the others. */
export const comparison: Record<keyof typeof en, string> = {
  'comparison.title': 'Сравнение с другими',
  'comparison.journalled': 'То, что партнёр видит в кабинете. Чтение записывается в его журнал.',
  'comparison.show': 'Показать сравнение',
  'comparison.none': 'Сравнения ещё нет: оно делается 1-го числа и только для участников.',
  'comparison.month': 'Месяц',
  'comparison.about':
    'Средние остальных, без самого партнёра, по ответам за двенадцать предыдущих месяцев; зафиксированы 1-го числа.',
  'comparison.overall': 'Все вопросы о проекте',
  'comparison.column.figure': 'Показатель',
  'comparison.column.own': 'Свой',
  'comparison.column.average': 'В среднем у других',
  'comparison.column.area': 'Где',
  'comparison.column.partners': 'Других партнёров',
  'option.compared-area.city': 'Город',
  'option.compared-area.region': 'Регион',
  'option.compared-area.country': 'Страна',
  'option.compared-reason.few-partners': 'Мало других партнёров',
  'option.compared-reason.few-answers': 'Мало ответов',
  'option.compared-reason.dominated': 'Один партнёр перевешивает',
  'option.compared-reason.complement': 'Выдало бы остальных в регионе',
  'option.compared-reason.narrow': 'Выдало бы отдельного партнёра',
  'option.compared-reason.crossing': 'Выдало бы вместе с показанным раньше',
  'option.compared-reason.moved': 'Партнёр сменил город',
};
