/** Where partners of the demo publish: on domains that nobody can have. */
export const RESOURCES: readonly (readonly [name: string, domain: string])[] = [
  ['Цифровая среда', 'cifrovaya-sreda.example'],
  ['Сандық орта', 'sandyq-orta.example'],
  ['Деловой Алатау', 'delovoy-alatau.example'],
  ['IT Dala', 'it-dala.example'],
  ['Кеңсе және код', 'kense-kod.example'],
  ['Enterprise Weekly KZ', 'enterprise-weekly.example'],
];

export const PUBLICATIONS: readonly (readonly [language: 'ru' | 'kk' | 'en', title: string])[] = [
  ['ru', 'Как холдинг собрал двенадцать сайтов на одной платформе'],
  ['ru', 'Корпоративный портал на 3000 сотрудников: что сработало'],
  ['ru', 'Отказоустойчивый интернет-магазин: архитектура и цифры'],
  ['ru', 'Почему заказчики переходят на редакцию Энтерпрайз'],
  ['ru', 'Интеграция портала с кадровым учётом: разбор ошибок'],
  ['ru', 'Как мы готовили сайт к распродаже и что измеряли'],
  ['kk', 'Ірі компанияның порталын қалай іске қостық'],
  ['kk', 'Жоғары жүктемелі интернет-дүкен: біздің тәжірибе'],
  ['kk', 'Филиалдар желісіне арналған бірыңғай CRM'],
  ['kk', 'Деректер қауіпсіздігі: банк сайтынан алынған сабақтар'],
  ['en', 'Moving a retail chain to an enterprise platform'],
  ['en', 'Lessons from a portal for four thousand employees'],
];

interface LargeText {
  readonly name: string;
  readonly description: string;
  readonly scale: string;
}

/** `*` is the customer. */
export const LARGE_PROJECTS: readonly LargeText[] = [
  {
    name: 'Портал самообслуживания: *',
    description:
      'Личный кабинет клиентов с заявками, договорами и оплатой на трёх языках; обмен с учётной системой в реальном времени.',
    scale: 'Девять интеграций, два центра обработки данных, поддержка круглосуточно.',
  },
  {
    name: 'Интернет-магазин сети: *',
    description:
      'Каталог с ценами и остатками каждого филиала, рассрочка, доставка по всей стране, мобильное приложение на том же API.',
    scale: 'Сорок тысяч товаров, до шести тысяч заказов в день распродажи.',
  },
  {
    name: '* порталы',
    description:
      'Қызметкерлерге арналған ішкі портал: құжат айналымы, оқыту, өтінімдер, филиалдардың жаңалықтары.',
    scale: 'Екі мың сегіз жүз қызметкер, он жеті филиал, төрт жүйемен алмасу.',
  },
  {
    name: 'Группа сайтов: *',
    description:
      'Одиннадцать сайтов компаний группы на одной платформе с общей редакцией и раздельными правами.',
    scale: 'Единая авторизация, кластер из четырёх серверов, нагрузочные испытания с актом.',
  },
];
