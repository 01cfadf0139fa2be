/** A partner beside the others. */
export const comparison = {
  'comparison.title': 'Comparison with others',
  'comparison.journalled':
    'What the partner sees in its cabinet. That you read it is noted in its journal.',
  'comparison.show': 'Show the comparison',
  'comparison.none': 'There is no comparison yet: it is made on the 1st, for participants.',
  'comparison.month': 'Month',
  'comparison.about':
    'Averages of the others, without the partner, over the answers of the twelve months before; frozen on the 1st.',
  'comparison.overall': 'All questions about the project',
  'comparison.column.figure': 'Figure',
  'comparison.column.own': 'Own',
  'comparison.column.average': 'Others on average',
  'comparison.column.area': 'Where',
  'comparison.column.partners': 'Other partners',
  'option.compared-area.city': 'City',
  'option.compared-area.region': 'Region',
  'option.compared-area.country': 'Country',
  'option.compared-reason.few-partners': 'Too few other partners',
  'option.compared-reason.few-answers': 'Too few answers',
  'option.compared-reason.dominated': 'One partner outweighs the others',
  'option.compared-reason.complement': 'The rest of the area would be told',
  'option.compared-reason.narrow': 'Would tell about a single partner',
  'option.compared-reason.crossing': 'Would tell together with earlier figures',
  'option.compared-reason.moved': 'The partner has moved',
};
