import type { RefusalTexts } from '../../platform/refusals';

/** Why a row of the sales system is not kept. */
export const SALE_REFUSALS: RefusalTexts = {
  'sale.external-id-malformed': {
    status: 400,
    text: {
      ru: 'Номер продажи в системе продаж — не длиннее {most} знаков, без управляющих символов.',
      kk: 'Сату жүйесіндегі сату нөмірі {most} таңбадан аспайды, басқару таңбаларынсыз.',
      en: 'The number of the sale in the sales system is at most {most} characters, without control characters.',
    },
  },
  'sale.field-unknown': {
    status: 400,
    text: {
      ru: 'В строке есть лишнее поле. Поля строки: {fields}.',
      kk: 'Жолда артық өріс бар. Жолдың өрістері: {fields}.',
      en: 'The row has a field too many. The fields of a row: {fields}.',
    },
  },
  'sale.field-missing': {
    status: 400,
    text: {
      ru: 'В строке нет поля {field}.',
      kk: 'Жолда {field} өрісі жоқ.',
      en: 'The row lacks the field {field}.',
    },
  },
  'sale.field-malformed': {
    status: 400,
    text: {
      ru: 'Значение поля {field} — не текст без управляющих символов. Суммы и номера тоже присылайте текстом, в кавычках.',
      kk: '{field} өрісінің мәні — басқару таңбаларынсыз мәтін емес. Сомалар мен нөмірлерді де тырнақшаға алып, мәтін түрінде жіберіңіз.',
      en: 'The value of the field {field} is not a text without control characters. Send amounts and numbers as texts in quotes too.',
    },
  },
  'sale.field-too-long': {
    status: 400,
    text: {
      ru: 'Значение поля {field} — не длиннее {most} знаков.',
      kk: '{field} өрісінің мәні {most} таңбадан аспайды.',
      en: 'The value of the field {field} is at most {most} characters.',
    },
  },
  'sale.kind-unknown': {
    status: 400,
    text: {
      ru: 'Такого вида строки нет. Виды: {kinds}.',
      kk: 'Мұндай жол түрі жоқ. Түрлері: {kinds}.',
      en: 'There is no such kind of row. The kinds: {kinds}.',
    },
  },
  'sale.day-invalid': {
    status: 400,
    text: {
      ru: 'День продажи — существующая дата в виде ГГГГ-ММ-ДД, не раньше {first}.',
      kk: 'Сату күні — ЖЖЖЖ-АА-КК түріндегі бар күн, {first} күнінен ерте емес.',
      en: 'The day of the sale is a date that exists, written YYYY-MM-DD, {first} or later.',
    },
  },
  'sale.day-in-future': {
    status: 400,
    text: {
      ru: 'День продажи {day} ещё не наступил (сегодня {today}).',
      kk: '{day} сату күні әлі келген жоқ (бүгін {today}).',
      en: 'The day of the sale {day} has not come yet (today is {today}).',
    },
  },
  'sale.product-unknown': {
    status: 400,
    text: {
      ru: 'В справочнике нет продукта или опции с кодом «{product}».',
      kk: 'Анықтамалықта «{product}» коды бар өнім немесе опция жоқ.',
      en: 'The dictionary has no product or option with the code "{product}".',
    },
  },
  'sale.partner-unknown': {
    status: 400,
    text: {
      ru: 'Партнёра с БИН или ИИН {partnerBin} в программе нет.',
      kk: 'Бағдарламада БСН немесе ЖСН {partnerBin} серіктесі жоқ.',
      en: 'The programme has no partner with BIN or IIN {partnerBin}.',
    },
  },
  'sale.amount-invalid': {
    status: 400,
    text: {
      ru: 'Сумма — больше 0 и не больше {most} тенге, не более двух знаков после точки.',
      kk: 'Сома 0-ден көп, {most} теңгеден аспайды, нүктеден кейін екі таңбадан артық емес.',
      en: 'The amount is more than 0 and at most {most} tenge, with at most two decimals.',
    },
  },
};
