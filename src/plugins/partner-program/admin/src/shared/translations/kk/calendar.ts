import type { calendar as en, calendarTypes as english } from '../en/calendar';

export const calendar: Record<keyof typeof en, string> = {
  'action.calendar-exception.withdraw': 'Ерекшелікті алып тастау',
  'action.calendar-exception.withdraw.hint':
    'Күн қайтадан заңдағыдай болады. Ашық мерзімдер бұдан ерте болмайды.',
  'action.calendar-year.confirm': 'Жыл күнтізбесін растау',
  'action.calendar-year.confirm.hint': 'Жыл Үкімет қаулысындағыдай.',
  'journal.calendar-exception.enter': 'Ерекшелік енгізілді',
  'journal.calendar-exception.withdraw': 'Ерекшелік алып тасталды',
  'journal.calendar-year.confirm': 'Жыл күнтізбесі расталды',
  'state.day-off': 'Демалыс күні',
  'state.working-day': 'Жұмыс күні',
};

export const calendarTypes: typeof english = {
  'calendar-exception': {
    name: 'Күнтізбе ерекшеліктері',
    fields: {
      day: 'Күн',
      kind: 'Қандай күн',
      decree: 'Қаулы немесе себебі',
      withdrawnOn: 'Алып тасталған күні',
      version: 'Нұсқа',
    },
  },
  'calendar-year': {
    name: 'Күнтізбе жылдары',
    fields: { year: 'Жыл', confirmedOn: 'Расталған күні', version: 'Нұсқа' },
  },
};
