import type { calendar as en, calendarTypes as english } from '../en/calendar';

export const calendar: Record<keyof typeof en, string> = {
  'calendar.title': 'Жұмыс күнтізбесі',
  'calendar.subtitle':
    'Қазақстанның жұмыс күндері: бағдарламаның мерзімдері осылар бойынша есептеледі.',
  'calendar.enter': 'Ерекшелік енгізу',
  'calendar.enter.confirm': 'Енгізу',
  'calendar.enter.day': 'Күн',
  'calendar.enter.day.hint': 'Өткен жылдан бастап келесіден кейінгі жылға дейін.',
  'calendar.enter.kind': 'Ол қандай күн болады',
  'calendar.enter.decree': 'Қаулы немесе себебі',
  'calendar.exceptions': 'Қаулылар бойынша ерекшеліктер',
  'calendar.exceptions.none': 'Ерекшелік жоқ: жыл заңдағыдай.',
  'calendar.withdraw': 'Алып тастау',
  'calendar.withdrawn': '{day} алып тасталды',
  'calendar.preview': 'Ашық мерзімдер қалай өзгереді',
  'calendar.preview.moved':
    '{count, plural, =0 {Ешбір мерзім кейінге жылжымайды.} one {# мерзім кейінге жылжиды:} other {# мерзім кейінге жылжиды:}}',
  'calendar.preview.kept':
    '{count, plural, one {# мерзім қалады: мерзімдер ерте болмайды.} other {# мерзім қалады: мерзімдер ерте болмайды.}}',
  'calendar.preview.untouched':
    '{count, plural, =0 {Басқа ашық мерзім жоқ.} one {Тағы # ашық мерзім өзгермейді.} other {Тағы # ашық мерзім өзгермейді.}}',
  'calendar.preview.from-to': '{from} → {to}',
  'calendar.fill-in': 'Барлық өрісті толтырыңыз.',
  'calendar.saved': 'Сақталды',
  'calendar.waiting': '{year} жылдың күнтізбесі расталмаған.',
  'calendar.waiting.why': 'Оны Үкімет қаулысымен салыстырып, ерекшеліктерді енгізіп, растаңыз.',
  'calendar.show': '{year} жылды көрсету',
  'calendar.confirm': '{year} жылды растау',
  'calendar.confirmed': '{day} расталды.',
  'calendar.unconfirmed': 'Расталмаған.',
  'calendar.day.worked': 'қаулы бойынша жұмыс күні',
  'calendar.day.off': 'қаулы бойынша демалыс күні',
  'calendar.day.moved': 'мына мереке үшін демалыс: {name}',
  'calendar.holiday.new-year': 'Жаңа жыл',
  'calendar.holiday.christmas': 'Рождество мерекесі',
  'calendar.holiday.womens-day': 'Халықаралық әйелдер күні',
  'calendar.holiday.constitution': 'Конституция күні',
  'calendar.holiday.nauryz': 'Наурыз мейрамы',
  'calendar.holiday.unity': 'Қазақстан халқының бірлігі мерекесі',
  'calendar.holiday.defender': 'Отан қорғаушы күні',
  'calendar.holiday.victory': 'Жеңіс күні',
  'calendar.holiday.kurban-ait': 'Құрбан айт',
  'calendar.holiday.capital': 'Астана күні',
  'calendar.holiday.republic': 'Республика күні',
  'calendar.holiday.first-president': 'Тұңғыш Президент күні',
  'calendar.holiday.independence': 'Тәуелсіздік күні',
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
