import type { RefusalTexts } from '../../platform/refusals';

/** Why a report of the Quality Monitor cannot be read. */
export const REPORT_REFUSALS: RefusalTexts = {
  'monitor-report.too-many': {
    status: 429,
    text: {
      ru: 'С этого адреса пришло слишком много отчётов. Попробуйте через {minutes, plural, one {# минуту} few {# минуты} other {# минут}}.',
      kk: 'Бұл мекенжайдан тым көп есеп келді. {minutes} минуттан кейін қайталап көріңіз.',
      en: 'Too many reports came from this address. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    },
  },
  'monitor-report.charset-unknown': {
    status: 400,
    text: {
      ru: 'Кодировка отчёта не указана или неизвестна: принимаются utf-8 и windows-1251.',
      kk: 'Есептің кодтауы көрсетілмеген немесе белгісіз: utf-8 және windows-1251 қабылданады.',
      en: 'The charset of the report is missing or unknown: utf-8 and windows-1251 are accepted.',
    },
  },
  'monitor-report.percent-malformed': {
    status: 400,
    text: {
      ru: 'Поля формы закодированы с ошибкой.',
      kk: 'Форма өрістері қатемен кодталған.',
      en: 'The fields of the form are not encoded properly.',
    },
  },
  'monitor-report.too-many-fields': {
    status: 400,
    text: {
      ru: 'В форме слишком много полей.',
      kk: 'Формада өрістер тым көп.',
      en: 'The form has too many fields.',
    },
  },
  'monitor-report.field-repeated': {
    status: 400,
    text: {
      ru: 'Поле {field} прислано дважды.',
      kk: '{field} өрісі екі рет жіберілген.',
      en: 'The field {field} was sent twice.',
    },
  },
  'monitor-report.field-missing': {
    status: 400,
    text: {
      ru: 'В отчёте нет поля {field}, или оно пустое.',
      kk: 'Есепте {field} өрісі жоқ немесе ол бос.',
      en: 'The report lacks the field {field}, or it is empty.',
    },
  },
  'monitor-report.field-too-long': {
    status: 400,
    text: {
      ru: 'Поле {field} длиннее {most} знаков.',
      kk: '{field} өрісі {most} таңбадан ұзын.',
      en: 'The field {field} is longer than {most} characters.',
    },
  },
  'monitor-report.field-too-large': {
    status: 413,
    text: {
      ru: 'Поле {field} больше {most} байт.',
      kk: '{field} өрісі {most} байттан үлкен.',
      en: 'The field {field} is larger than {most} bytes.',
    },
  },
  'monitor-report.field-malformed': {
    status: 400,
    text: {
      ru: 'Поле {field} заполнено не так, как это делает Монитор качества.',
      kk: '{field} өрісі Сапа мониторы толтыратындай емес.',
      en: 'The field {field} is not written the way the Quality Monitor writes it.',
    },
  },
  'monitor-report.text-malformed': {
    status: 400,
    text: {
      ru: 'Текст в {field} не в кодировке {charset}, которая указана в отчёте.',
      kk: '{field} мәтіні есепте көрсетілген {charset} кодтауында емес.',
      en: 'The text in {field} is not in {charset}, the charset that the report names.',
    },
  },
  'monitor-report.base64-malformed': {
    status: 400,
    text: {
      ru: 'Поле {field} — не base64.',
      kk: '{field} өрісі — base64 емес.',
      en: 'The field {field} is not base64.',
    },
  },
  'monitor-report.php-malformed': {
    status: 400,
    text: {
      ru: 'Поле {field} повреждено: байт {at}.',
      kk: '{field} өрісі бүлінген: {at}-байт.',
      en: 'The field {field} is damaged: byte {at}.',
    },
  },
  'monitor-report.php-objects': {
    status: 400,
    text: {
      ru: 'В поле {field} есть объекты или ссылки: они не принимаются.',
      kk: '{field} өрісінде объектілер немесе сілтемелер бар: олар қабылданбайды.',
      en: 'The field {field} holds objects or references, which are not accepted.',
    },
  },
  'monitor-report.php-too-deep': {
    status: 400,
    text: {
      ru: 'В поле {field} больше {most} уровней вложенности.',
      kk: '{field} өрісінде {most} деңгейден артық кірістіру бар.',
      en: 'The field {field} is nested more than {most} levels deep.',
    },
  },
  'monitor-report.php-too-many': {
    status: 400,
    text: {
      ru: 'В поле {field} больше {most} элементов.',
      kk: '{field} өрісінде {most} элементтен көп.',
      en: 'The field {field} has more than {most} elements.',
    },
  },
  'monitor-report.structure': {
    status: 400,
    text: {
      ru: 'Отчёт устроен не так, как его пишет Монитор качества: {where}.',
      kk: 'Есептің құрылымы Сапа мониторы жазатындай емес: {where}.',
      en: 'The report is not built the way the Quality Monitor builds it: {where}.',
    },
  },
};
