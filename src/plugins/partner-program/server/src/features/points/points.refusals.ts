import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of points can refuse. */
export const POINT_REFUSALS: RefusalTexts = {
  'points.already-booked': {
    status: 409,
    text: {
      ru: 'За это баллы уже начислены.',
      kk: 'Бұл үшін ұпай есептелген.',
      en: 'Points for this are already booked.',
    },
  },
  'points.already-reversed': {
    status: 409,
    text: {
      ru: 'Эта запись уже отменена.',
      kk: 'Бұл жазбаның күші бұрын жойылған.',
      en: 'This entry has already been reversed.',
    },
  },
  'points.is-reversal': {
    status: 409,
    text: {
      ru: 'Это сама отмена: её не отменяют.',
      kk: 'Бұл — жоюдың өзі: ол жойылмайды.',
      en: 'This is itself a reversal: it is not reversed.',
    },
  },
  'points.already-over': {
    status: 409,
    text: {
      ru: 'Запись действовала по {lastDay}: отменять нечего.',
      kk: 'Жазба {lastDay} күніне дейін күшінде болды: жоятын ештеңе жоқ.',
      en: 'The entry counted until {lastDay}: there is nothing to reverse.',
    },
  },
  'activity.invalid': {
    status: 400,
    text: {
      ru: 'Строка каталога заполнена неверно: проверьте формулу, баллы, ограничения и дни.',
      kk: 'Каталог жолы қате толтырылған: формуланы, балдарды, шектеулерді және күндерді тексеріңіз.',
      en: 'The catalogue row is not right: check its formula, points, caps and days.',
    },
  },
  'activity.day-past': {
    status: 400,
    text: {
      ru: 'Прошлое каталога не меняется: строка начинается и закрывается не раньше {today}.',
      kk: 'Каталогтың өткені өзгермейді: жол {today} күнінен ерте басталмайды және жабылмайды.',
      en: 'The past of the catalogue stays: a row begins and closes on {today} or later.',
    },
  },
  'activity.overlap': {
    status: 409,
    text: {
      ru: 'На эти дни у активности уже есть строка: сначала закройте её.',
      kk: 'Бұл күндерге белсенділіктің жолы бар: алдымен оны жабыңыз.',
      en: 'The activity already has a row for these days: close it first.',
    },
  },
  'activity.already-confirmed': {
    status: 409,
    text: {
      ru: 'Значение этой строки каталога уже подтверждено.',
      kk: 'Каталогтың бұл жолының мәні бұрын расталған.',
      en: 'The value of this catalogue row has already been confirmed.',
    },
  },
};
