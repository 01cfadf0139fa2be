import type { surveyTrends as en } from '../en/survey-trends';

/** What customers answer over months. */
export const surveyTrends: Record<keyof typeof en, string> = {
  'trends.subject.project': 'О проекте и разработчике',
  'trends.subject.platform': 'О платформе',
  'trends.about':
    'Средний балл из пяти за двенадцать месяцев: сумма баллов, делённая на число ответов.',
  'trends.none': 'За двенадцать месяцев никто не отвечал.',
  'trends.months.project': 'Средний балл о проекте и разработчике по месяцам',
  'trends.months.platform': 'Средний балл о платформе по месяцам',
  'trends.average': 'Средний балл',
  'trends.answers': 'Ответов',
  'trends.surveys': 'Опросов',
  'trends.by-question': 'По вопросам',
  'trends.questions.project': 'Вопросы о проекте и разработчике',
  'trends.questions.platform': 'Вопросы о платформе',
  'trends.question': 'Вопрос',
  'trends.year': 'За год',
  'trends.partners': 'По партнёрам',
  'trends.partners.show': 'Показать по партнёрам',
  'trends.journalled': 'Чтение ответов о партнёре записывается в его журнал.',
  'trends.partner': 'Что отвечают заказчики',
  'trends.partner.show': 'Показать ответы',
};
