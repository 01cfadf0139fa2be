/** The working calendar. */
export const calendar = {
  'calendar.title': 'Working calendar',
  'calendar.subtitle': 'Working days of Kazakhstan: terms of the programme are counted by them.',
  'calendar.enter': 'Add an exception',
  'calendar.enter.confirm': 'Add',
  'calendar.enter.day': 'Day',
  'calendar.enter.day.hint': 'From last year through the year after next.',
  'calendar.enter.kind': 'What it becomes',
  'calendar.enter.decree': 'Decree or reason',
  'calendar.exceptions': 'Exceptions by decree',
  'calendar.exceptions.none': 'There are none: the year is as the law has it.',
  'calendar.withdraw': 'Withdraw',
  'calendar.withdrawn': 'Withdrawn {day}',
  'calendar.preview': 'What it does to open deadlines',
  'calendar.preview.moved':
    '{count, plural, =0 {No deadline becomes later.} one {# deadline becomes later:} other {# deadlines become later:}}',
  'calendar.preview.kept':
    '{count, plural, one {# deadline stays: it never becomes earlier.} other {# deadlines stay: they never become earlier.}}',
  'calendar.preview.untouched':
    '{count, plural, =0 {No other deadline is open.} one {# other open deadline does not change.} other {# other open deadlines do not change.}}',
  'calendar.preview.from-to': '{from} → {to}',
  'calendar.fill-in': 'Fill in every field.',
  'calendar.saved': 'Saved',
  'calendar.waiting': 'The calendar of {year} is not confirmed.',
  'calendar.waiting.why':
    'Check it against the decree of the Government, add exceptions and confirm it.',
  'calendar.show': 'Show {year}',
  'calendar.confirm': 'Confirm {year}',
  'calendar.confirmed': 'Confirmed on {day}.',
  'calendar.unconfirmed': 'Not confirmed.',
  'calendar.day.worked': 'working day by decree',
  'calendar.day.off': 'day off by decree',
  'calendar.day.moved': 'day off for: {name}',
  'calendar.holiday.new-year': 'New Year',
  'calendar.holiday.christmas': 'Orthodox Christmas',
  'calendar.holiday.womens-day': 'International Women’s Day',
  'calendar.holiday.constitution': 'Constitution Day',
  'calendar.holiday.nauryz': 'Nauryz',
  'calendar.holiday.unity': 'Unity Day of the People of Kazakhstan',
  'calendar.holiday.defender': 'Defender of the Fatherland Day',
  'calendar.holiday.victory': 'Victory Day',
  'calendar.holiday.kurban-ait': 'Kurban Ait',
  'calendar.holiday.capital': 'Capital Day',
  'calendar.holiday.republic': 'Republic Day',
  'calendar.holiday.independence': 'Independence Day',
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
