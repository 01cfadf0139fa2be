/** What customers answer over months. */
export const surveyTrends = {
  'trends.subject.project': 'The project and its developer',
  'trends.subject.platform': 'The platform',
  'trends.about':
    'The average of five points over twelve months: the sum of points over the number of answers.',
  'trends.none': 'Nobody answered in twelve months.',
  'trends.months.project': 'Average on the project and its developer by month',
  'trends.months.platform': 'Average on the platform by month',
  'trends.average': 'Average',
  'trends.answers': 'Answers',
  'trends.surveys': 'Surveys',
  'trends.by-question': 'By question',
  'trends.questions.project': 'Questions on the project and its developer',
  'trends.questions.platform': 'Questions on the platform',
  'trends.question': 'Question',
  'trends.year': 'Over the year',
  'trends.partners': 'By partner',
  'trends.partners.show': 'Show by partner',
  'trends.journalled': 'Reading the answers about a partner is kept in its journal.',
  'trends.partner': 'What customers answer',
  'trends.partner.show': 'Show the answers',
};
