/** An industry of the customer of a project (§4, K6.2). */
export interface Industry {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** The first four are named by K6.2, which leaves the others open. */
export const INDUSTRIES: readonly Industry[] = [
  { code: 'finance', nameRu: 'Финансы', nameKk: 'Қаржы', nameEn: 'Finance' },
  { code: 'insurance', nameRu: 'Страхование', nameKk: 'Сақтандыру', nameEn: 'Insurance' },
  { code: 'automotive', nameRu: 'Автобизнес', nameKk: 'Автобизнес', nameEn: 'Automotive' },
  { code: 'retail', nameRu: 'Розничная торговля', nameKk: 'Бөлшек сауда', nameEn: 'Retail' },
  { code: 'wholesale', nameRu: 'Оптовая торговля', nameKk: 'Көтерме сауда', nameEn: 'Wholesale' },
  {
    code: 'manufacturing',
    nameRu: 'Промышленность и производство',
    nameKk: 'Өнеркәсіп және өндіріс',
    nameEn: 'Manufacturing',
  },
  { code: 'oil-and-gas', nameRu: 'Нефть и газ', nameKk: 'Мұнай және газ', nameEn: 'Oil and gas' },
  {
    code: 'mining-and-metals',
    nameRu: 'Горная добыча и металлургия',
    nameKk: 'Тау-кен өндіру және металлургия',
    nameEn: 'Mining and metals',
  },
  {
    code: 'energy-and-utilities',
    nameRu: 'Энергетика и коммунальное хозяйство',
    nameKk: 'Энергетика және коммуналдық шаруашылық',
    nameEn: 'Energy and utilities',
  },
  {
    code: 'construction-and-real-estate',
    nameRu: 'Строительство и недвижимость',
    nameKk: 'Құрылыс және жылжымайтын мүлік',
    nameEn: 'Construction and real estate',
  },
  {
    code: 'transport-and-logistics',
    nameRu: 'Транспорт и логистика',
    nameKk: 'Көлік және логистика',
    nameEn: 'Transport and logistics',
  },
  {
    code: 'telecom-and-it',
    nameRu: 'Телекоммуникации и ИТ',
    nameKk: 'Телекоммуникация және АТ',
    nameEn: 'Telecommunications and IT',
  },
  {
    code: 'government',
    nameRu: 'Государственное управление',
    nameKk: 'Мемлекеттік басқару',
    nameEn: 'Government',
  },
  {
    code: 'education',
    nameRu: 'Образование и наука',
    nameKk: 'Білім және ғылым',
    nameEn: 'Education and science',
  },
  {
    code: 'healthcare',
    nameRu: 'Здравоохранение и фармацевтика',
    nameKk: 'Денсаулық сақтау және фармацевтика',
    nameEn: 'Healthcare and pharmaceuticals',
  },
  {
    code: 'agriculture-and-food',
    nameRu: 'Сельское хозяйство и продукты питания',
    nameKk: 'Ауыл шаруашылығы және азық-түлік',
    nameEn: 'Agriculture and food',
  },
  {
    code: 'media',
    nameRu: 'СМИ и развлечения',
    nameKk: 'БАҚ және ойын-сауық',
    nameEn: 'Media and entertainment',
  },
  {
    code: 'tourism-and-hospitality',
    nameRu: 'Туризм и гостеприимство',
    nameKk: 'Туризм және қонақжайлылық',
    nameEn: 'Tourism and hospitality',
  },
  {
    code: 'services',
    nameRu: 'Услуги для бизнеса и населения',
    nameKk: 'Бизнес пен халыққа көрсетілетін қызметтер',
    nameEn: 'Business and consumer services',
  },
  { code: 'other', nameRu: 'Другое', nameKk: 'Басқа', nameEn: 'Other' },
];
