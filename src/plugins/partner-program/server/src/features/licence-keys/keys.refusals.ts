import type { RefusalTexts } from '../../platform/refusals';

/** Why a row of the sales system is not kept, or a hash not linked. */
export const LICENCE_KEY_REFUSALS: RefusalTexts = {
  'licence-key.full-key': {
    status: 400,
    text: {
      ru: 'В поле {field} лицензионный ключ целиком. Присылайте хеш и последние четыре символа: ключ мы не храним.',
      kk: '{field} өрісінде лицензиялық кілт толығымен тұр. Хеш пен соңғы төрт таңбаны жіберіңіз: кілтті біз сақтамаймыз.',
      en: 'The field {field} holds a whole licence key. Send its hash and last four characters: we keep no keys.',
    },
  },
  'licence-key.external-id-malformed': {
    status: 400,
    text: {
      ru: 'Номер ключа в системе продаж — не длиннее {most} знаков, без управляющих символов.',
      kk: 'Сату жүйесіндегі кілт нөмірі {most} таңбадан аспайды, басқару таңбаларынсыз.',
      en: 'The number of the key in the sales system is at most {most} characters, without control characters.',
    },
  },
  'licence-key.field-unknown': {
    status: 400,
    text: {
      ru: 'В строке есть лишнее поле. Поля строки: {fields}.',
      kk: 'Жолда артық өріс бар. Жолдың өрістері: {fields}.',
      en: 'The row has a field too many. The fields of a row: {fields}.',
    },
  },
  'licence-key.field-missing': {
    status: 400,
    text: {
      ru: 'В строке нет поля {field}. Если значения нет, пришлите null.',
      kk: 'Жолда {field} өрісі жоқ. Мәні болмаса, null жіберіңіз.',
      en: 'The row lacks the field {field}. Send null where there is no value.',
    },
  },
  'licence-key.field-malformed': {
    status: 400,
    text: {
      ru: 'Значение поля {field} не того типа.',
      kk: '{field} өрісінің мәні басқа түрде.',
      en: 'The value of the field {field} is of the wrong type.',
    },
  },
  'licence-key.kind-unknown': {
    status: 400,
    text: {
      ru: 'Такого вида ключа нет. Виды: {kinds}.',
      kk: 'Мұндай кілт түрі жоқ. Түрлері: {kinds}.',
      en: 'There is no such kind of key. The kinds: {kinds}.',
    },
  },
  'licence-key.hashes-too-many': {
    status: 400,
    text: {
      ru: 'Хешей в строке больше {most}.',
      kk: 'Жолда {most} хештен көп.',
      en: 'The row has more than {most} hashes.',
    },
  },
  'licence-key.renewal-of-sale': {
    status: 409,
    text: {
      ru: 'Под этим номером стоит проданный ключ. У продления свой номер; если продажа внесена по ошибке, пришлите её с днём возврата.',
      kk: 'Бұл нөмірмен сатылған кілт тұр. Ұзартудың өз нөмірі бар; сату қатемен енгізілсе, оны қайтару күнімен жіберіңіз.',
      en: 'A sold key stands under this number. A renewal has a number of its own; where the sale was a mistake, send it with a day of return.',
    },
  },
  'licence-key.hash-missing': {
    status: 400,
    text: {
      ru: 'У проданного или демонстрационного ключа должен быть хотя бы один хеш.',
      kk: 'Сатылған немесе демонстрациялық кілттің кемінде бір хеші болуы керек.',
      en: 'A sold or demo key needs at least one hash.',
    },
  },
  'licence-key.hash-malformed': {
    status: 400,
    text: {
      ru: 'Хеш № {place} записан неверно: нужны от 32 до 128 шестнадцатеричных цифр.',
      kk: '№ {place} хеш дұрыс жазылмаған: 32-ден 128-ге дейін он алтылық цифр керек.',
      en: 'Hash no. {place} is not written as one: it takes 32 to 128 hex digits.',
    },
  },
  'licence-key.hash-of-another': {
    status: 409,
    text: {
      ru: 'Хеш № {place} принадлежит другому ключу.',
      kk: '№ {place} хеш басқа кілтке тиесілі.',
      en: 'Hash no. {place} belongs to another key.',
    },
  },
  'licence-key.hash-known': {
    status: 409,
    text: {
      ru: 'Этот хеш уже связан с этим ключом.',
      kk: 'Бұл хеш осы кілтпен байланыстырылған.',
      en: 'This hash is linked to this key already.',
    },
  },
  'licence-key.last-four-malformed': {
    status: 400,
    text: {
      ru: 'Последние символы ключа — ровно четыре латинские буквы или цифры.',
      kk: 'Кілттің соңғы таңбалары — дәл төрт латын әрпі немесе цифр.',
      en: 'The last characters of the key are exactly four Latin letters or digits.',
    },
  },
  'licence-key.edition-malformed': {
    status: 400,
    text: {
      ru: 'Название редакции — не длиннее {most} знаков, без управляющих символов.',
      kk: 'Редакция атауы {most} таңбадан аспайды, басқару таңбаларынсыз.',
      en: 'The edition is at most {most} characters, without control characters.',
    },
  },
  'licence-key.product-unknown': {
    status: 400,
    text: {
      ru: 'В справочнике нет продукта с таким кодом.',
      kk: 'Анықтамалықта мұндай коды бар өнім жоқ.',
      en: 'The dictionary has no product with that code.',
    },
  },
  'licence-key.partner-unknown': {
    status: 400,
    text: {
      ru: 'Партнёра с БИН или ИИН {partnerBin} в программе нет.',
      kk: 'Бағдарламада БСН немесе ЖСН {partnerBin} серіктесі жоқ.',
      en: 'The programme has no partner with BIN or IIN {partnerBin}.',
    },
  },
  'licence-key.day-invalid': {
    status: 400,
    text: {
      ru: 'Поле {field} — существующая дата в виде ГГГГ-ММ-ДД, не раньше {first}.',
      kk: '{field} өрісі — ЖЖЖЖ-АА-КК түріндегі бар күн, {first} күнінен ерте емес.',
      en: 'The {field} is a date that exists, written YYYY-MM-DD, {first} or later.',
    },
  },
  'licence-key.day-in-future': {
    status: 400,
    text: {
      ru: 'Поле {field}: {day} ещё не наступил (сегодня {today}).',
      kk: '{field} өрісі: {day} әлі келген жоқ (бүгін {today}).',
      en: 'The {field} {day} has not come yet (today is {today}).',
    },
  },
  'licence-key.activated-before-bought': {
    status: 400,
    text: {
      ru: 'Активация {day} раньше покупки {boughtOn}.',
      kk: '{day} белсендіру {boughtOn} сатып алудан ерте.',
      en: 'The activation on {day} is before the purchase on {boughtOn}.',
    },
  },
  'licence-key.returned-before-bought': {
    status: 400,
    text: {
      ru: 'Возврат {day} раньше покупки {boughtOn}.',
      kk: '{day} қайтару {boughtOn} сатып алудан ерте.',
      en: 'The return on {day} is before the purchase on {boughtOn}.',
    },
  },
};
