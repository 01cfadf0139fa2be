import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of requests for marketing points can refuse. */
export const REQUEST_REFUSALS: RefusalTexts = {
  'point-request.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'point-request.not-editable': {
    status: 409,
    text: {
      ru: 'Поданная или решённая заявка не редактируется; её состояние: «{state}».',
      kk: 'Берілген немесе шешілген өтінім өңделмейді; оның күйі: «{state}».',
      en: 'A request that is submitted or decided is not edited; its state: "{state}".',
    },
  },
  'point-request.incomplete': {
    status: 409,
    text: {
      ru: 'Заявка заполнена не полностью. Не хватает: {missing}.',
      kk: 'Өтінім толық толтырылмаған. Жетіспейтіні: {missing}.',
      en: 'The request is not complete. Missing: {missing}.',
    },
  },
  'point-request.no-evidence': {
    status: 409,
    text: {
      ru: 'Подтвердите активность: добавьте адрес страницы или файл.',
      kk: 'Белсенділікті растаңыз: бет мекенжайын немесе файл қосыңыз.',
      en: 'Prove the activity: add the address of a page or a file.',
    },
  },
  'point-request.too-much-evidence': {
    status: 400,
    text: {
      ru: 'Адресов и файлов вместе может быть не больше {most}.',
      kk: 'Мекенжайлар мен файлдар бірге {most}-нан аспауы керек.',
      en: 'There may be at most {most} addresses and files together.',
    },
  },
  'point-request.day-in-future': {
    status: 400,
    text: {
      ru: 'День активности {on} ещё не наступил (сегодня {today}).',
      kk: 'Белсенділік күні {on} әлі келген жоқ (бүгін {today}).',
      en: 'The day of the activity {on} has not come yet (today is {today}).',
    },
  },
  'point-request.day-too-old': {
    status: 409,
    text: {
      ru: 'Активность {on} слишком давняя: принимаются заявки на активности с {oldest}.',
      kk: '{on} күнгі белсенділік тым ескі: {oldest} күнінен бергі белсенділіктерге өтінім қабылданады.',
      en: 'The activity of {on} is too old: requests are taken for activities from {oldest} on.',
    },
  },
  'point-request.no-catalogue-row': {
    status: 409,
    text: {
      ru: 'В каталоге нет маркетинговой активности «{activity}», действовавшей {on}.',
      kk: 'Каталогта {on} күні қолданыста болған «{activity}» маркетингтік белсенділігі жоқ.',
      en: 'The catalogue has no marketing activity "{activity}" in force on {on}.',
    },
  },
  'point-request.no-competence': {
    status: 409,
    text: {
      ru: 'Баллы ККВ начисляются партнёрам с компетенцией; {on} она не действовала.',
      kk: 'ККВ ұпайлары құзыреті бар серіктестерге беріледі; {on} күні ол қолданыста болмаған.',
      en: 'KKV points are for partners that hold the competence; it was not in force on {on}.',
    },
  },
  'point-request.amount-missing': {
    status: 409,
    text: {
      ru: 'За эту активность баллы зависят от суммы: укажите её.',
      kk: 'Бұл белсенділіктің ұпайы сомаға байланысты: соманы көрсетіңіз.',
      en: 'Points for this activity depend on an amount: give it.',
    },
  },
  'point-request.amount-too-small': {
    status: 409,
    text: {
      ru: 'Эта сумма слишком мала, чтобы принести хотя бы один балл.',
      kk: 'Бұл сома бір ұпай беруге де тым аз.',
      en: 'This amount is too small to earn a single point.',
    },
  },
  'point-request.already-claimed': {
    status: 409,
    text: {
      ru: 'Этот адрес уже заявлен за ту же активность: {address}.',
      kk: 'Бұл мекенжай сол белсенділік үшін бұрын мәлімделген: {address}.',
      en: 'This address is already claimed for the same activity: {address}.',
    },
  },
  'point-request.cap-reached': {
    status: 409,
    text: {
      ru: 'Годовой предел исчерпан: {earned} из {cap}. Укажите другое число баллов с причиной или откажите.',
      kk: 'Жылдық шек таусылды: {cap} ішінен {earned}. Себебін жазып, басқа ұпай санын көрсетіңіз немесе бас тартыңыз.',
      en: 'The cap of the year is used up: {earned} of {cap}. Give another number of points with a reason, or refuse.',
    },
  },
  'point-request.reason-required': {
    status: 400,
    text: {
      ru: 'По каталогу положено {catalogue}. Для другого числа баллов нужна причина.',
      kk: 'Каталог бойынша {catalogue} ұпай тиесілі. Басқа ұпай саны үшін себеп керек.',
      en: 'The catalogue gives {catalogue}. Another number of points needs a reason.',
    },
  },
  'point-request.receipt-in-future': {
    status: 400,
    text: {
      ru: 'День получения {receivedOn} ещё не наступил (сегодня {today}).',
      kk: 'Алынған күні {receivedOn} әлі келген жоқ (бүгін {today}).',
      en: 'The day of receipt {receivedOn} has not come yet (today is {today}).',
    },
  },
};
