import type { RefusalTexts } from '../../platform/refusals';

/** What partners' rules can refuse. */
export const PARTNER_REFUSALS: RefusalTexts = {
  'bin.malformed': {
    status: 400,
    text: {
      ru: 'БИН или ИИН — это 12 цифр; проверьте дату и вид в начале номера.',
      kk: 'БСН немесе ЖСН — 12 цифр; нөмірдің басындағы күні мен түрін тексеріңіз.',
      en: 'A BIN or IIN has 12 digits; check the date and kind at its beginning.',
    },
  },
  'bin.control-digit': {
    status: 400,
    text: {
      ru: 'Контрольная цифра БИН или ИИН не сходится: проверьте номер.',
      kk: 'БСН немесе ЖСН бақылау цифры сәйкес емес: нөмірді тексеріңіз.',
      en: 'The control digit of the BIN or IIN does not fit: check the number.',
    },
  },
  'bin.already-registered': {
    status: 409,
    text: {
      ru: 'Партнёр с таким БИН или ИИН уже есть.',
      kk: 'Мұндай БСН немесе ЖСН бар серіктес тіркелген.',
      en: 'A partner with this BIN or IIN is already registered.',
    },
  },
  'partner.name-missing': {
    status: 400,
    text: {
      ru: 'Укажите юридическое и торговое названия.',
      kk: 'Заңды және сауда атауларын көрсетіңіз.',
      en: 'Give both the legal and the trading name.',
    },
  },
  'partner.name-unchanged': {
    status: 409,
    text: {
      ru: 'Партнёр уже называется так.',
      kk: 'Серіктес осылай аталады.',
      en: 'The partner already has this name.',
    },
  },
  'partner.slug-taken': {
    status: 409,
    text: {
      ru: 'Такой адрес карточки уже занят. Повторите.',
      kk: 'Карточканың мұндай мекенжайы бос емес. Қайталаңыз.',
      en: 'This address of a card was just taken. Try again.',
    },
  },
  'partner.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'partner.day-in-future': {
    status: 409,
    text: {
      ru: 'День {day} ещё не наступил (сегодня {today}).',
      kk: '{day} күні әлі келген жоқ (бүгін {today}).',
      en: 'The day {day} has not come yet (today is {today}).',
    },
  },
  'partner.day-before-history': {
    status: 409,
    text: {
      ru: 'История уже идёт с {newest}: раньше этого дня записать нельзя.',
      kk: 'Тарих {newest} күнінен жүріп жатыр: одан ерте жазуға болмайды.',
      en: 'The history already reaches {newest}: nothing is written before that day.',
    },
  },
  'partner.ladder-unchanged': {
    status: 409,
    text: {
      ru: 'Статус партнёра уже «{ladder}».',
      kk: 'Серіктестің мәртебесі «{ladder}» болып тұр.',
      en: 'The partner already has the status "{ladder}".',
    },
  },
  'contacts.text-changed': {
    status: 409,
    text: {
      ru: 'Текст согласия на публикацию контактов изменился. Прочтите его новую версию.',
      kk: 'Байланыс деректерін жариялауға келісім мәтіні өзгерді. Оның жаңа нұсқасын оқыңыз.',
      en: 'The text of the consent to publish contacts has changed. Read its new version.',
    },
  },
  'user.email-taken': {
    status: 409,
    text: {
      ru: 'Этот адрес уже используется: один логин принадлежит одному партнёру.',
      kk: 'Бұл мекенжай пайдаланылуда: бір логин бір серіктеске тиесілі.',
      en: 'This address is already in use: one login belongs to one partner.',
    },
  },
  'user.partner-ended': {
    status: 409,
    text: {
      ru: 'Партнёрство окончено: новых пользователей не добавляют.',
      kk: 'Серіктестік аяқталды: жаңа пайдаланушылар қосылмайды.',
      en: 'The partnership has ended: no users are added.',
    },
  },
  'user.belongs-to-partner': {
    status: 409,
    text: {
      ru: 'Логин принадлежит партнёру: сначала исключите его из пользователей партнёра.',
      kk: 'Логин серіктеске тиесілі: алдымен оны серіктестің пайдаланушыларынан шығарыңыз.',
      en: 'The login belongs to a partner: take it out of the partner first.',
    },
  },
  'user.last-owner': {
    status: 409,
    text: {
      ru: 'Это последний владелец: сначала назначьте другого.',
      kk: 'Бұл — соңғы иесі: алдымен басқасын тағайындаңыз.',
      en: 'This is the last owner: appoint another one first.',
    },
  },
  'user.no-partner': {
    status: 403,
    text: {
      ru: 'Ваш логин не привязан к партнёру.',
      kk: 'Логиніңіз серіктеске байланыстырылмаған.',
      en: 'Your login belongs to no partner.',
    },
  },
  'user.partnership-ended': {
    status: 403,
    text: {
      ru: 'Партнёрство окончено: данные можно только читать.',
      kk: 'Серіктестік аяқталды: деректерді тек оқуға болады.',
      en: 'The partnership has ended: its data can only be read.',
    },
  },
  'user.role-too-low': {
    status: 403,
    text: {
      ru: 'Для этого нужна роль «{needed}», у вас «{role}».',
      kk: 'Бұл үшін «{needed}» рөлі қажет, сізде «{role}».',
      en: 'This needs the role "{needed}", yours is "{role}".',
    },
  },
};
