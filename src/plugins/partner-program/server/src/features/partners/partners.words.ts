import type { Text } from '../../platform/languages';

/** What states, roles and fields of partners are called in refusals. */
export const PARTNER_WORDS: Readonly<Record<string, Text>> = {
  active: { ru: 'действует', kk: 'күшінде', en: 'active' },
  suspended: { ru: 'приостановлено', kk: 'тоқтатылған', en: 'suspended' },
  ended: { ru: 'прекращено', kk: 'аяқталған', en: 'ended' },
  registered: { ru: 'зарегистрированный', kk: 'тіркелген', en: 'registered' },
  business: { ru: 'бизнес', kk: 'бизнес', en: 'business' },
  certified: { ru: 'сертифицированный', kk: 'сертификатталған', en: 'certified' },
  gold: { ru: 'золотой сертифицированный', kk: 'алтын сертификатталған', en: 'gold certified' },
  owner: { ru: 'владелец', kk: 'иесі', en: 'owner' },
  member: { ru: 'сотрудник', kk: 'қызметкер', en: 'member' },
  viewer: { ru: 'наблюдатель', kk: 'бақылаушы', en: 'viewer' },
  bin: { ru: 'БИН или ИИН', kk: 'БСН немесе ЖСН', en: 'BIN or IIN' },
  tradingName: { ru: 'торговое название', kk: 'сауда атауы', en: 'trading name' },
  slug: { ru: 'адрес карточки', kk: 'карточка мекенжайы', en: 'card address' },
  partnership: { ru: 'партнёрство', kk: 'серіктестік', en: 'partnership' },
  ladder: { ru: 'статус', kk: 'мәртебе', en: 'status' },
  contactsPublished: {
    ru: 'публикация контактов',
    kk: 'байланыстарды жариялау',
    en: 'publication of contacts',
  },
  code: { ru: 'код', kk: 'код', en: 'code' },
  partner: { ru: 'партнёр', kk: 'серіктес', en: 'partner' },
};
