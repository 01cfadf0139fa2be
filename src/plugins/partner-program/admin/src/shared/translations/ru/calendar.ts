import type { calendar as en, calendarTypes as english } from '../en/calendar';

export const calendar: Record<keyof typeof en, string> = {
  'calendar.title': 'Рабочий календарь',
  'calendar.subtitle': 'Рабочие дни Казахстана: по ним считаются сроки программы.',
  'calendar.enter': 'Внести исключение',
  'calendar.enter.confirm': 'Внести',
  'calendar.enter.day': 'День',
  'calendar.enter.day.hint': 'С прошлого года по год после следующего.',
  'calendar.enter.kind': 'Каким он становится',
  'calendar.enter.decree': 'Постановление или причина',
  'calendar.exceptions': 'Исключения по постановлениям',
  'calendar.exceptions.none': 'Их нет: год такой, как по закону.',
  'calendar.withdraw': 'Отменить',
  'calendar.withdrawn': 'Отменено {day}',
  'calendar.preview': 'Что станет с открытыми сроками',
  'calendar.preview.moved':
    '{count, plural, =0 {Ни один срок не станет позже.} one {# срок станет позже:} few {# срока станут позже:} other {# сроков станут позже:}}',
  'calendar.preview.kept':
    '{count, plural, one {# срок останется: раньше сроки не становятся.} few {# срока останутся: раньше сроки не становятся.} other {# сроков останутся: раньше сроки не становятся.}}',
  'calendar.preview.untouched':
    '{count, plural, =0 {Других открытых сроков нет.} one {Ещё # открытый срок не изменится.} few {Ещё # открытых срока не изменятся.} other {Ещё # открытых сроков не изменятся.}}',
  'calendar.preview.from-to': '{from} → {to}',
  'calendar.fill-in': 'Заполните все поля.',
  'calendar.saved': 'Сохранено',
  'calendar.waiting': 'Календарь {year} года не подтверждён.',
  'calendar.waiting.why':
    'Сверьте его с постановлением Правительства, внесите исключения и подтвердите.',
  'calendar.show': 'Показать {year} год',
  'calendar.confirm': 'Подтвердить {year} год',
  'calendar.confirmed': 'Подтверждён {day}.',
  'calendar.unconfirmed': 'Не подтверждён.',
  'calendar.day.worked': 'рабочий день по постановлению',
  'calendar.day.off': 'выходной день по постановлению',
  'calendar.day.moved': 'выходной за: {name}',
  'calendar.holiday.new-year': 'Новый год',
  'calendar.holiday.christmas': 'Рождество Христово',
  'calendar.holiday.womens-day': 'Международный женский день',
  'calendar.holiday.constitution': 'День Конституции',
  'calendar.holiday.nauryz': 'Наурыз мейрамы',
  'calendar.holiday.unity': 'Праздник единства народа Казахстана',
  'calendar.holiday.defender': 'День защитника Отечества',
  'calendar.holiday.victory': 'День Победы',
  'calendar.holiday.kurban-ait': 'Курбан-айт',
  'calendar.holiday.capital': 'День столицы',
  'calendar.holiday.republic': 'День Республики',
  'calendar.holiday.first-president': 'День Первого Президента',
  'calendar.holiday.independence': 'День Независимости',
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
