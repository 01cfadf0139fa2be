import type { RefusalTexts } from '../refusals';

/** What is wrong with a private file or with what is asked of it. */
export const FILE_REFUSALS: RefusalTexts = {
  'file.missing': {
    status: 400,
    text: {
      ru: 'Приложите один файл в поле files.',
      kk: 'files өрісіне бір файл тіркеңіз.',
      en: 'Attach one file in the field files.',
    },
  },
  'file.empty': {
    status: 400,
    text: {
      ru: 'Файл пуст: в нём ни одного байта.',
      kk: 'Файл бос: онда бірде-бір байт жоқ.',
      en: 'The file is empty: there is not a byte in it.',
    },
  },
  'file.type': {
    status: 415,
    text: {
      ru: 'Подходят PDF, DOCX, XLSX, JPEG и PNG, без пароля. Тип определяется по содержимому, а не по имени файла.',
      kk: 'PDF, DOCX, XLSX, JPEG және PNG құпиясөзсіз жарайды. Түрі файл атауына емес, мазмұнына қарай анықталады.',
      en: 'PDF, DOCX, XLSX, JPEG and PNG are taken, without a password. The type is told by content, not by name.',
    },
  },
  'file.macros': {
    status: 415,
    text: {
      ru: 'В документе есть макросы или элементы ActiveX. Сохраните его без них или в PDF.',
      kk: 'Құжатта макростар немесе ActiveX элементтері бар. Оны оларсыз немесе PDF түрінде сақтаңыз.',
      en: 'The document holds macros or ActiveX controls. Save it without them, or as PDF.',
    },
  },
  'file.too-large': {
    status: 413,
    text: {
      ru: 'Файл слишком большой: не больше {maxBytes, number} байт.',
      kk: 'Файл тым үлкен: {maxBytes, number} байттан аспауы керек.',
      en: 'The file is too large: at most {maxBytes, number} bytes.',
    },
  },
  'file.quota': {
    status: 409,
    text: {
      ru: 'Слишком много загруженных файлов ни к чему не приложено (не больше {most, number}). Удалите лишние или приложите их.',
      kk: 'Жүктелген файлдардың тым көбі ешнәрсеге тіркелмеген (ең көбі {most, number}). Артығын жойыңыз немесе тіркеңіз.',
      en: 'Too many uploaded files belong to nothing (at most {most, number}). Attach them or remove some.',
    },
  },
  'file.not-found': {
    status: 404,
    text: {
      ru: 'Такого файла у партнёра нет. Загрузите его заново.',
      kk: 'Серіктесте мұндай файл жоқ. Оны қайта жүктеңіз.',
      en: 'The partner has no such file. Upload it again.',
    },
  },
  'file.already-attached': {
    status: 409,
    text: {
      ru: 'Этот файл уже приложен к записи.',
      kk: 'Бұл файл жазбаға бұрын тіркелген.',
      en: 'This file is attached to a record already.',
    },
  },
  'file.unavailable': {
    status: 503,
    text: {
      ru: 'Хранилище файлов сейчас недоступно. Повторите позже.',
      kk: 'Файлдар қоймасы қазір қолжетімсіз. Кейінірек қайталаңыз.',
      en: 'The storage of files does not answer now. Try again later.',
    },
  },
};
