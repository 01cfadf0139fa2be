/** The working calendar. */
export const calendar = {
  'action.calendar-exception.withdraw': 'Withdraw the exception',
  'action.calendar-exception.withdraw.hint':
    'The law decides on the day again. Open deadlines never get earlier by it.',
  'action.calendar-year.confirm': 'Confirm the calendar of the year',
  'action.calendar-year.confirm.hint': 'The year is as the decree of the Government has it.',
  'journal.calendar-exception.enter': 'Exception entered',
  'journal.calendar-exception.withdraw': 'Exception withdrawn',
  'journal.calendar-year.confirm': 'Calendar of the year confirmed',
  'state.day-off': 'Day off',
  'state.working-day': 'Working day',
} as const;

export const calendarTypes = {
  'calendar-exception': {
    name: 'Exceptions of the calendar',
    fields: {
      day: 'Day',
      kind: 'What it is',
      decree: 'Decree or reason',
      withdrawnOn: 'Withdrawn on',
      version: 'Version',
    },
  },
  'calendar-year': {
    name: 'Years of the calendar',
    fields: { year: 'Year', confirmedOn: 'Confirmed on', version: 'Version' },
  },
};
