import type { RefusalTexts } from '../../platform/refusals';

/** What the catalogue of requirements can refuse. */
export const REQUIREMENT_REFUSALS: RefusalTexts = {
  'requirement.invalid': {
    status: 400,
    text: {
      ru: 'Требование заполнено неверно: проверьте порог и дни действия.',
      kk: 'Талап қате толтырылған: шекті мен қолданылу күндерін тексеріңіз.',
      en: 'The requirement is not right: check its threshold and its days of effect.',
    },
  },
  'requirement.day-past': {
    status: 400,
    text: {
      ru: 'Прошлое каталога требований не меняется: строка начинается и закрывается не раньше {today}.',
      kk: 'Талаптар каталогының өткені өзгермейді: жол {today} күнінен ерте басталмайды және жабылмайды.',
      en: 'The past of the requirements stays: a row begins and closes on {today} or later.',
    },
  },
  'requirement.overlap': {
    status: 409,
    text: {
      ru: 'На эти дни у требования уже есть строка: сначала закройте её.',
      kk: 'Бұл күндерге талаптың жолы бар: алдымен оны жабыңыз.',
      en: 'The requirement already has a row for these days: close it first.',
    },
  },
  'requirement.already-confirmed': {
    status: 409,
    text: {
      ru: 'Порог этого требования уже подтверждён.',
      kk: 'Бұл талаптың шегі бұрын расталған.',
      en: 'The threshold of this requirement has already been confirmed.',
    },
  },
};
