/** A region or city of republican rank, by its ISO 3166-2:KZ code. */
export interface Region {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** All twenty, as they stand since the reform of 2022. Almaty city is not Almaty Region. */
export const REGIONS: readonly Region[] = [
  { code: 'KZ-10', nameRu: 'Область Абай', nameKk: 'Абай облысы', nameEn: 'Abai Region' },
  {
    code: 'KZ-11',
    nameRu: 'Акмолинская область',
    nameKk: 'Ақмола облысы',
    nameEn: 'Akmola Region',
  },
  {
    code: 'KZ-15',
    nameRu: 'Актюбинская область',
    nameKk: 'Ақтөбе облысы',
    nameEn: 'Aktobe Region',
  },
  {
    code: 'KZ-19',
    nameRu: 'Алматинская область',
    nameKk: 'Алматы облысы',
    nameEn: 'Almaty Region',
  },
  { code: 'KZ-23', nameRu: 'Атырауская область', nameKk: 'Атырау облысы', nameEn: 'Atyrau Region' },
  {
    code: 'KZ-27',
    nameRu: 'Западно-Казахстанская область',
    nameKk: 'Батыс Қазақстан облысы',
    nameEn: 'West Kazakhstan Region',
  },
  {
    code: 'KZ-31',
    nameRu: 'Жамбылская область',
    nameKk: 'Жамбыл облысы',
    nameEn: 'Zhambyl Region',
  },
  { code: 'KZ-33', nameRu: 'Область Жетісу', nameKk: 'Жетісу облысы', nameEn: 'Zhetisu Region' },
  {
    code: 'KZ-35',
    nameRu: 'Карагандинская область',
    nameKk: 'Қарағанды облысы',
    nameEn: 'Karaganda Region',
  },
  {
    code: 'KZ-39',
    nameRu: 'Костанайская область',
    nameKk: 'Қостанай облысы',
    nameEn: 'Kostanay Region',
  },
  {
    code: 'KZ-43',
    nameRu: 'Кызылординская область',
    nameKk: 'Қызылорда облысы',
    nameEn: 'Kyzylorda Region',
  },
  {
    code: 'KZ-47',
    nameRu: 'Мангистауская область',
    nameKk: 'Маңғыстау облысы',
    nameEn: 'Mangystau Region',
  },
  {
    code: 'KZ-55',
    nameRu: 'Павлодарская область',
    nameKk: 'Павлодар облысы',
    nameEn: 'Pavlodar Region',
  },
  {
    code: 'KZ-59',
    nameRu: 'Северо-Казахстанская область',
    nameKk: 'Солтүстік Қазақстан облысы',
    nameEn: 'North Kazakhstan Region',
  },
  {
    code: 'KZ-61',
    nameRu: 'Туркестанская область',
    nameKk: 'Түркістан облысы',
    nameEn: 'Turkistan Region',
  },
  { code: 'KZ-62', nameRu: 'Область Ұлытау', nameKk: 'Ұлытау облысы', nameEn: 'Ulytau Region' },
  {
    code: 'KZ-63',
    nameRu: 'Восточно-Казахстанская область',
    nameKk: 'Шығыс Қазақстан облысы',
    nameEn: 'East Kazakhstan Region',
  },
  { code: 'KZ-71', nameRu: 'Город Астана', nameKk: 'Астана қаласы', nameEn: 'Astana City' },
  { code: 'KZ-75', nameRu: 'Город Алматы', nameKk: 'Алматы қаласы', nameEn: 'Almaty City' },
  { code: 'KZ-79', nameRu: 'Город Шымкент', nameKk: 'Шымкент қаласы', nameEn: 'Shymkent City' },
];
