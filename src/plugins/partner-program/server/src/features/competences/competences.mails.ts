import type { MailDefinitions } from '../../platform/mail';

/** What becomes of a competence that its partner is told of. */
export type Told = 'awarded' | 'level' | 'ended' | 'lapsed' | 'reopened';

const LEVEL = {
  ru: '{level, select, basic {базовый} other {расширенный}}',
  kk: '{level, select, basic {базалық} other {кеңейтілген}}',
  en: '{level, select, basic {basic} other {advanced}}',
};

/** What a partner is told of its enterprise competence where no decision on an application told it. */
export const COMPETENCE_MAILS: MailDefinitions = {
  'competence.awarded': {
    name: {
      ru: 'Компетенция ККВ: присвоена',
      kk: 'ККВ құзыреті: берілді',
      en: 'ККВ competence: awarded',
    },
    subject: {
      ru: 'Присвоена компетенция ККВ',
      kk: 'ККВ құзыреті берілді',
      en: 'The ККВ competence is awarded',
    },
    body: {
      ru: `Вам присвоена компетенция «Крупные корпоративные внедрения» (ККВ), уровень: ${LEVEL.ru}. Она действует с {from} по {lastDay}.\n\nСертификат и права, которые даёт компетенция, — в кабинете.`,
      kk: `Сізге «Ірі корпоративтік енгізулер» (ККВ) құзыреті берілді, деңгейі: ${LEVEL.kk}. Ол {from} бастап {lastDay} күніне дейін күшінде.\n\nСертификат пен құзырет беретін құқықтар — кабинетте.`,
      en: `The enterprise competence (ККВ) is awarded to you, level: ${LEVEL.en}. It is in force from {from} through {lastDay}.\n\nThe certificate, and the rights that the competence gives, are in the cabinet.`,
    },
    sample: { level: 'basic', from: '2026-12-01', lastDay: '2027-12-01' },
  },
  'competence.level': {
    name: {
      ru: 'Компетенция ККВ: другой уровень',
      kk: 'ККВ құзыреті: деңгейі өзгерді',
      en: 'ККВ competence: another level',
    },
    subject: {
      ru: `Уровень компетенции ККВ изменён: ${LEVEL.ru}`,
      kk: `ККВ құзыретінің деңгейі өзгерді: ${LEVEL.kk}`,
      en: `The level of the ККВ competence has changed: ${LEVEL.en}`,
    },
    body: {
      ru: `С {from} уровень компетенции ККВ: ${LEVEL.ru}. Срок действия прежний.\n\nНовый сертификат — в кабинете.`,
      kk: `{from} бастап ККВ құзыретінің деңгейі: ${LEVEL.kk}. Қолданылу мерзімі бұрынғыша.\n\nЖаңа сертификат — кабинетте.`,
      en: `From {from} on the level of the ККВ competence is: ${LEVEL.en}. Its term stays the same.\n\nThe new certificate is in the cabinet.`,
    },
    sample: { level: 'advanced', from: '2026-12-01' },
  },
  'competence.ended': {
    name: {
      ru: 'Компетенция ККВ: прекращена',
      kk: 'ККВ құзыреті: тоқтатылды',
      en: 'ККВ competence: ended',
    },
    subject: {
      ru: 'Компетенция ККВ прекращена',
      kk: 'ККВ құзыреті тоқтатылды',
      en: 'The ККВ competence has been ended',
    },
    body: {
      ru: 'Сотрудники программы прекратили компетенцию ККВ: с {from} она не действует, как и права, которые она давала.\n\nНачатую работу с клиентами можно завершить. Получить компетенцию снова можно по заявке на присвоение.',
      kk: 'Бағдарлама қызметкерлері ККВ құзыретін тоқтатты: {from} бастап ол да, ол берген құқықтар да күшінде емес.\n\nКлиенттермен басталған жұмысты аяқтауға болады. Құзыретті қайта алу үшін оны беру туралы өтінім беріңіз.',
      en: 'The programme’s staff have ended the ККВ competence: from {from} on it is not in force, nor are the rights that it gave.\n\nWork already begun with customers may be finished. The competence can be gained again by an application for its award.',
    },
    sample: { from: '2026-12-01' },
  },
  'competence.lapsed': {
    name: {
      ru: 'Компетенция ККВ: срок истёк',
      kk: 'ККВ құзыреті: мерзімі бітті',
      en: 'ККВ competence: lapsed',
    },
    subject: {
      ru: 'Срок компетенции ККВ истёк {lastDay}',
      kk: 'ККВ құзыретінің мерзімі {lastDay} күні бітті',
      en: 'The ККВ competence lapsed after {lastDay}',
    },
    body: {
      ru: 'Последний день компетенции ККВ был {lastDay}. Она не продлена и больше не действует, как и права, которые она давала.\n\nНачатую работу с клиентами можно завершить. Получить компетенцию снова можно по заявке на присвоение.',
      kk: 'ККВ құзыретінің соңғы күні {lastDay} болды. Ол ұзартылмады, енді ол да, ол берген құқықтар да күшінде емес.\n\nКлиенттермен басталған жұмысты аяқтауға болады. Құзыретті қайта алу үшін оны беру туралы өтінім беріңіз.',
      en: 'The last day of the ККВ competence was {lastDay}. It was not renewed and is no longer in force, nor are the rights that it gave.\n\nWork already begun with customers may be finished. The competence can be gained again by an application for its award.',
    },
    sample: { lastDay: '2027-12-01' },
  },
  'competence.reopened': {
    name: {
      ru: 'Компетенция ККВ: снова действует',
      kk: 'ККВ құзыреті: қайта күшінде',
      en: 'ККВ competence: in force again',
    },
    subject: {
      ru: 'Компетенция ККВ снова действует',
      kk: 'ККВ құзыреті қайта күшіне енді',
      en: 'The ККВ competence is in force again',
    },
    body: {
      ru: 'Ваша заявка на продление пришла вовремя, но была зарегистрирована после {lastDay}, последнего дня компетенции ККВ. Компетенция и права, которые она даёт, действуют без перерыва до решения по заявке.',
      kk: 'Ұзарту туралы өтініміңіз уақытында келді, бірақ ККВ құзыретінің соңғы күнінен ({lastDay}) кейін тіркелді. Құзырет пен ол беретін құқықтар өтінім бойынша шешім шыққанша үзіліссіз күшінде.',
      en: 'Your request for renewal came in time but was registered after {lastDay}, the last day of the ККВ competence. The competence, and the rights that it gives, are in force without a break until the request is decided.',
    },
    sample: { lastDay: '2027-12-01' },
  },
};
