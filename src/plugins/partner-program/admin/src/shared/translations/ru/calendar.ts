import type { calendar as en, calendarTypes as english } from '../en/calendar';

export const calendar: Record<keyof typeof en, string> = {
  'action.calendar-exception.withdraw': 'Отменить исключение',
  'action.calendar-exception.withdraw.hint':
    'День снова такой, как по закону. Открытые сроки от этого не становятся раньше.',
  'action.calendar-year.confirm': 'Подтвердить календарь года',
  'action.calendar-year.confirm.hint': 'Год такой, как в постановлении Правительства.',
  'journal.calendar-exception.enter': 'Исключение внесено',
  'journal.calendar-exception.withdraw': 'Исключение отменено',
  'journal.calendar-year.confirm': 'Календарь года подтверждён',
  'state.day-off': 'Выходной день',
  'state.working-day': 'Рабочий день',
};

export const calendarTypes: typeof english = {
  'calendar-exception': {
    name: 'Исключения календаря',
    fields: {
      day: 'День',
      kind: 'Какой это день',
      decree: 'Постановление или причина',
      withdrawnOn: 'Отменено',
      version: 'Версия',
    },
  },
  'calendar-year': {
    name: 'Годы календаря',
    fields: { year: 'Год', confirmedOn: 'Подтверждён', version: 'Версия' },
  },
};
