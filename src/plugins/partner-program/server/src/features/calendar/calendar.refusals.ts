import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of the working calendar can refuse. */
export const CALENDAR_REFUSALS: RefusalTexts = {
  'calendar-exception.day-out-of-reach': {
    status: 400,
    text: {
      ru: 'День {day} слишком далеко: исключения вносят с прошлого года по год после следующего.',
      kk: '{day} күні тым алыс: ерекшелік өткен жылдан бастап келесіден кейінгі жылға дейін енгізіледі.',
      en: 'The day {day} is too far: exceptions are entered from last year through the year after next.',
    },
  },
  'calendar-exception.day-taken': {
    status: 409,
    text: {
      ru: 'Для этого дня исключение уже есть. Сначала отмените его.',
      kk: 'Бұл күнге ерекшелік бар. Алдымен оны алып тастаңыз.',
      en: 'There is an exception for this day already. Withdraw it first.',
    },
  },
  'calendar-exception.nothing-changes': {
    status: 409,
    text: {
      ru: 'День {day} и без исключения такой: ничего не изменится.',
      kk: '{day} күні ерекшеліксіз де сондай: ештеңе өзгермейді.',
      en: 'The day {day} is so without an exception: nothing would change.',
    },
  },
  'calendar-exception.withdrawn': {
    status: 409,
    text: {
      ru: 'Это исключение уже отменено.',
      kk: 'Бұл ерекшелік алынып тасталған.',
      en: 'This exception has been withdrawn already.',
    },
  },
  'calendar-year.already-confirmed': {
    status: 409,
    text: {
      ru: 'Календарь этого года уже подтверждён.',
      kk: 'Бұл жылдың күнтізбесі расталған.',
      en: 'The calendar of this year has been confirmed already.',
    },
  },
  'calendar-year.too-early': {
    status: 409,
    text: {
      ru: 'Календарь года подтверждают не раньше чем за год до него.',
      kk: 'Жыл күнтізбесі оған дейін бір жылдан ерте расталмайды.',
      en: 'The calendar of a year is confirmed in the year before it at the earliest.',
    },
  },
};
