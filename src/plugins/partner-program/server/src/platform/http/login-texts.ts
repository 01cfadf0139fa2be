import type { RefusalTexts } from '../refusals';

/** What the door of the site's logins can refuse: users-permissions' own errors among them. */
export const LOGIN_REFUSALS: RefusalTexts = {
  'login.wrong-credentials': {
    status: 400,
    text: {
      ru: 'Неверный адрес или пароль.',
      kk: 'Мекенжай немесе құпиясөз қате.',
      en: 'The address or the password is wrong.',
    },
  },
  'login.blocked': {
    status: 403,
    text: {
      ru: 'Логин заблокирован. Обратитесь к менеджеру программы.',
      kk: 'Логин бұғатталған. Бағдарлама менеджеріне хабарласыңыз.',
      en: 'The login is blocked. Turn to the manager of the programme.',
    },
  },
  'login.not-offered': {
    status: 403,
    text: {
      ru: 'Здесь этого нет: логины заводят сотрудники программы и владельцы кабинетов, пароль задают по ссылке из письма.',
      kk: 'Мұнда бұл жоқ: логиндерді бағдарлама қызметкерлері мен кабинет иелері ашады, құпиясөз хаттағы сілтеме арқылы орнатылады.',
      en: 'This is not offered here: logins are made by staff and owners of cabinets, passwords are set through the link in a mail.',
    },
  },
  'login.too-many': {
    status: 429,
    text: {
      ru: 'Слишком много неверных попыток. Повторите через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
      kk: 'Қате әрекет тым көп. {minutes} минуттан кейін қайталаңыз.',
      en: 'Too many wrong attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    },
  },
  'password.too-short': {
    status: 400,
    text: {
      ru: 'Пароль слишком короткий: нужно не меньше {least} знаков.',
      kk: 'Құпиясөз тым қысқа: кемінде {least} таңба қажет.',
      en: 'The password is too short: it takes at least {least} characters.',
    },
  },
  'password.too-long': {
    status: 400,
    text: {
      ru: 'Пароль слишком длинный: не больше {mostBytes} байт (кириллица занимает по два).',
      kk: 'Құпиясөз тым ұзын: {mostBytes} байттан аспауы керек (кириллица екі байттан алады).',
      en: 'The password is too long: at most {mostBytes} bytes (Cyrillic letters take two each).',
    },
  },
  'password.current-wrong': {
    status: 400,
    text: {
      ru: 'Нынешний пароль указан неверно.',
      kk: 'Қазіргі құпиясөз қате көрсетілген.',
      en: 'The current password is wrong.',
    },
  },
  'password.unchanged': {
    status: 400,
    text: {
      ru: 'Новый пароль должен отличаться от нынешнего.',
      kk: 'Жаңа құпиясөз қазіргіден өзгеше болуы керек.',
      en: 'The new password must differ from the current one.',
    },
  },
  'password.not-repeated': {
    status: 400,
    text: {
      ru: 'Пароли не совпадают.',
      kk: 'Құпиясөздер сәйкес келмейді.',
      en: 'The passwords do not match.',
    },
  },
};
