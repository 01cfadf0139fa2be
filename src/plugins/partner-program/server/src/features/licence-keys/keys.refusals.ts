import type { RefusalTexts } from '../../platform/refusals';

/** Why a row of the sales system is not kept, or a hash not linked. */
export const LICENCE_KEY_REFUSALS: RefusalTexts = {
  'licence-key.full-key': {
    status: 400,
    text: {
      ru: 'В поле «{field}» лицензионный ключ целиком. Присылайте хеш и последние четыре символа: ключ мы не храним.',
      kk: '«{field}» өрісінде лицензиялық кілт толығымен тұр. Хеш пен соңғы төрт таңбаны жіберіңіз: кілтті біз сақтамаймыз.',
      en: 'The field "{field}" holds a whole licence key. Send its hash and last four characters: we keep no keys.',
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
      ru: 'Поле «{field}» — существующая дата в виде ГГГГ-ММ-ДД, не раньше {first}.',
      kk: '«{field}» өрісі — ЖЖЖЖ-АА-КК түріндегі бар күн, {first} күнінен ерте емес.',
      en: 'The {field} is a date that exists, written YYYY-MM-DD, {first} or later.',
    },
  },
  'licence-key.day-in-future': {
    status: 400,
    text: {
      ru: 'Поле «{field}»: {day} ещё не наступил (сегодня {today}).',
      kk: '«{field}» өрісі: {day} әлі келген жоқ (бүгін {today}).',
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

/** Why a project is not claimed or not transferred. */
export const KEY_CLAIM_REFUSALS: RefusalTexts = {
  'key-claim.name-one': {
    status: 400,
    text: {
      ru: 'Назовите ключ одним способом: хешем или самим ключом.',
      kk: 'Кілтті бір тәсілмен атаңыз: хешпен немесе кілттің өзімен.',
      en: 'Name the key in one way: by its hash or by the key itself.',
    },
  },
  'key-claim.already-open': {
    status: 409,
    text: {
      ru: 'Ваше заявление на этот ключ уже ждёт решения.',
      kk: 'Осы кілтке өтінішіңіз шешім күтіп тұр.',
      en: 'Your claim of this key is already waiting.',
    },
  },
  'key-claim.too-many-open': {
    status: 409,
    text: {
      ru: 'Одновременно могут ждать не более {most} заявлений. Дождитесь решения по прежним.',
      kk: 'Бір мезгілде {most} өтініштен артық күте алмайды. Бұрынғылары бойынша шешімді күтіңіз.',
      en: 'At most {most} claims can wait at once. Wait for decisions on the earlier ones.',
    },
  },
  'key-claim.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'key-claim.hash-unknown': {
    status: 409,
    text: {
      ru: 'Ключа с таким хешем нет. Найдите ключ и свяжите с ним хеш, или откажите.',
      kk: 'Мұндай хеші бар кілт жоқ. Кілтті тауып, хешті соған байланыстырыңыз немесе бас тартыңыз.',
      en: 'No key has this hash. Find the key and link the hash to it, or refuse.',
    },
  },
  'key-claim.already-holder': {
    status: 409,
    text: {
      ru: 'Этот партнёр и так может сдать проект.',
      kk: 'Бұл серіктес жобаны онсыз да тапсыра алады.',
      en: 'This partner may hand the project over as it is.',
    },
  },
};
