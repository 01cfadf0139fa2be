import type { surveyTrends as en } from '../en/survey-trends';

/** What customers answer over months. */
export const surveyTrends: Record<keyof typeof en, string> = {
  'trends.subject.project': 'Жоба мен әзірлеуші туралы',
  'trends.subject.platform': 'Платформа туралы',
  'trends.about': 'Он екі айдағы бестен орташа балл: балдар қосындысы жауаптар санына бөлінген.',
  'trends.none': 'Он екі айда ешкім жауап берген жоқ.',
  'trends.months.project': 'Жоба мен әзірлеуші туралы айлар бойынша орташа балл',
  'trends.months.platform': 'Платформа туралы айлар бойынша орташа балл',
  'trends.average': 'Орташа балл',
  'trends.answers': 'Жауаптар',
  'trends.surveys': 'Сауалнама саны',
  'trends.by-question': 'Сұрақтар бойынша',
  'trends.questions.project': 'Жоба мен әзірлеуші туралы сұрақтар',
  'trends.questions.platform': 'Платформа туралы сұрақтар',
  'trends.question': 'Сұрақ',
  'trends.year': 'Жыл бойы',
  'trends.partners': 'Серіктестер бойынша',
  'trends.partners.show': 'Серіктестер бойынша көрсету',
  'trends.journalled': 'Серіктес туралы жауаптарды оқу оның журналына жазылады.',
  'trends.partner': 'Тапсырысшылар не дейді',
  'trends.partner.show': 'Жауаптарды көрсету',
};
