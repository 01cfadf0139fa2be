import type { RefusalTexts } from '../refusals';

/** Refusals that any route can answer, the framework's own among them. */
export const REQUEST_REFUSALS: RefusalTexts = {
  'request.malformed': {
    status: 400,
    text: {
      ru: 'Запрос не удалось прочитать.',
      kk: 'Сұрауды оқу мүмкін болмады.',
      en: 'The request could not be read.',
    },
  },
  'request.invalid': {
    status: 400,
    text: {
      ru: 'Проверьте заполнение: некоторые значения не подходят.',
      kk: 'Толтырылғанын тексеріңіз: кейбір мәндер жарамсыз.',
      en: 'Check what you entered: some values are not valid.',
    },
  },
  'request.not-logged-in': {
    status: 401,
    text: {
      ru: 'Войдите в систему.',
      kk: 'Жүйеге кіріңіз.',
      en: 'Log in first.',
    },
  },
  'request.token-invalid': {
    status: 401,
    text: {
      ru: 'Сеанс истёк или недействителен. Войдите снова.',
      kk: 'Сеанс мерзімі өтті немесе жарамсыз. Қайта кіріңіз.',
      en: 'The session has expired or is not valid. Log in again.',
    },
  },
  'request.not-allowed': {
    status: 403,
    text: {
      ru: 'Для этого нужны другие права.',
      kk: 'Бұл үшін басқа құқықтар қажет.',
      en: 'You are not allowed to do this.',
    },
  },
  'request.not-found': {
    status: 404,
    text: {
      ru: 'Не найдено.',
      kk: 'Табылмады.',
      en: 'Not found.',
    },
  },
  'request.method-not-allowed': {
    status: 405,
    text: {
      ru: 'Этот метод здесь не поддерживается.',
      kk: 'Бұл әдіс мұнда қолданылмайды.',
      en: 'This method is not supported here.',
    },
  },
  'request.too-large': {
    status: 413,
    text: {
      ru: 'Запрос слишком большой.',
      kk: 'Сұрау тым үлкен.',
      en: 'The request is too large.',
    },
  },
  'request.unsupported-type': {
    status: 415,
    text: {
      ru: 'Такой тип содержимого не принимается.',
      kk: 'Мазмұнның мұндай түрі қабылданбайды.',
      en: 'This type of content is not accepted.',
    },
  },
  'request.too-many': {
    status: 429,
    text: {
      ru: 'Слишком много запросов. Повторите позже.',
      kk: 'Сұраулар тым көп. Кейінірек қайталаңыз.',
      en: 'Too many requests. Try again later.',
    },
  },
  'request.try-again': {
    status: 409,
    text: {
      ru: 'Такой же запрос ещё выполняется. Повторите.',
      kk: 'Дәл осындай сұрау әлі орындалуда. Қайталаңыз.',
      en: 'The same request is still under way. Try again.',
    },
  },
  'request.idempotency-key-invalid': {
    status: 400,
    text: {
      ru: 'Заголовок Idempotency-Key: от 1 до 200 видимых знаков ASCII.',
      kk: 'Idempotency-Key тақырыбы: 1-ден 200-ге дейін көрінетін ASCII таңбасы.',
      en: 'The Idempotency-Key header takes 1 to 200 visible ASCII characters.',
    },
  },
  'request.idempotency-key-reused': {
    status: 409,
    text: {
      ru: 'Этот Idempotency-Key уже использован с другим запросом.',
      kk: 'Бұл Idempotency-Key басқа сұраумен қолданылған.',
      en: 'This Idempotency-Key was already used with another request.',
    },
  },
  'record.not-found': {
    status: 404,
    text: { ru: 'Запись не найдена.', kk: 'Жазба табылмады.', en: 'The record was not found.' },
  },
  'record.version-conflict': {
    status: 409,
    text: {
      ru: 'Запись изменилась, пока вы её смотрели. Обновите её и решите снова.',
      kk: 'Сіз қарап отырғанда жазба өзгерді. Оны жаңартып, қайта шешіңіз.',
      en: 'The record changed while you were looking at it. Reload it and decide again.',
    },
  },
  'record.governed-field': {
    status: 400,
    text: {
      ru: 'Эти поля меняются только действиями: {fields}.',
      kk: 'Бұл өрістер тек әрекеттер арқылы өзгереді: {fields}.',
      en: 'These fields change through actions only: {fields}.',
    },
  },
  'record.no-direct-change': {
    status: 409,
    text: {
      ru: 'Такие записи не меняются и не удаляются напрямую: пользуйтесь действиями.',
      kk: 'Мұндай жазбалар тікелей өзгертілмейді және жойылмайды: әрекеттерді пайдаланыңыз.',
      en: 'Such records are not changed or deleted directly: use the actions.',
    },
  },
  'record.append-only': {
    status: 409,
    text: {
      ru: 'История не меняется и не удаляется: исправление — это новая запись.',
      kk: 'Тарих өзгертілмейді және жойылмайды: түзету — жаңа жазба.',
      en: 'History is not changed or deleted: a correction is a new record.',
    },
  },
  'server.error': {
    status: 500,
    text: {
      ru: 'Ошибка на нашей стороне. Она записана; повторите позже.',
      kk: 'Біздің тараптағы қате. Ол жазып алынды; кейінірек қайталаңыз.',
      en: 'An error on our side. It is on record; try again later.',
    },
  },
};
