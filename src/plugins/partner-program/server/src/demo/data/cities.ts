/** A city where partners of the demo are, as descriptions name it: "in the city". */
export interface CityForms {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

export const CITY_FORMS: Readonly<Record<string, CityForms>> = {
  almaty: { ru: 'в Алматы', kk: 'Алматыда', en: 'in Almaty' },
  astana: { ru: 'в Астане', kk: 'Астанада', en: 'in Astana' },
  shymkent: { ru: 'в Шымкенте', kk: 'Шымкентте', en: 'in Shymkent' },
  karaganda: { ru: 'в Караганде', kk: 'Қарағандыда', en: 'in Karaganda' },
  temirtau: { ru: 'в Темиртау', kk: 'Теміртауда', en: 'in Temirtau' },
  aktobe: { ru: 'в Актобе', kk: 'Ақтөбеде', en: 'in Aktobe' },
  atyrau: { ru: 'в Атырау', kk: 'Атырауда', en: 'in Atyrau' },
  aktau: { ru: 'в Актау', kk: 'Ақтауда', en: 'in Aktau' },
  pavlodar: { ru: 'в Павлодаре', kk: 'Павлодарда', en: 'in Pavlodar' },
  ekibastuz: { ru: 'в Экибастузе', kk: 'Екібастұзда', en: 'in Ekibastuz' },
  kostanay: { ru: 'в Костанае', kk: 'Қостанайда', en: 'in Kostanay' },
  petropavl: { ru: 'в Петропавловске', kk: 'Петропавлда', en: 'in Petropavl' },
  oskemen: { ru: 'в Усть-Каменогорске', kk: 'Өскеменде', en: 'in Oskemen' },
  semey: { ru: 'в Семее', kk: 'Семейде', en: 'in Semey' },
  taraz: { ru: 'в Таразе', kk: 'Таразда', en: 'in Taraz' },
  oral: { ru: 'в Уральске', kk: 'Оралда', en: 'in Oral' },
  kokshetau: { ru: 'в Кокшетау', kk: 'Көкшетауда', en: 'in Kokshetau' },
  taldykorgan: { ru: 'в Талдыкоргане', kk: 'Талдықорғанда', en: 'in Taldykorgan' },
  kyzylorda: { ru: 'в Кызылорде', kk: 'Қызылордада', en: 'in Kyzylorda' },
  turkistan: { ru: 'в Туркестане', kk: 'Түркістанда', en: 'in Turkistan' },
  zhezkazgan: { ru: 'в Жезказгане', kk: 'Жезқазғанда', en: 'in Zhezkazgan' },
  qonayev: { ru: 'в Қонаеве', kk: 'Қонаевта', en: 'in Qonayev' },
};
