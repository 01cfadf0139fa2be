import type { Trilingual } from './fill';

/** Sentences of partners' descriptions: one of each kind makes a card. */
export const OPENERS: readonly Trilingual[] = [
  {
    ru: 'Команда «{name}» работает {ruCity} с {year} года и делает веб-проекты для крупных компаний.',
    kk: '«{name}» командасы {year} жылдан бері {kkCity} жұмыс істейді және ірі компанияларға арналған веб-жобалар жасайды.',
    en: 'The {name} team has worked {enCity} since {year} and builds web projects for large companies.',
  },
  {
    ru: '«{name}» — студия разработки {ruCity}: порталы, магазины и CRM под высокую нагрузку.',
    kk: '«{name}» — {kkCity} орналасқан әзірлеу студиясы: жоғары жүктемеге арналған порталдар, дүкендер және CRM жүйелері.',
    en: '{name} is a development studio {enCity}: portals, stores and CRM systems for heavy load.',
  },
  {
    ru: 'Мы внедряем корпоративные порталы и CRM. Головной офис — {ruCity}, работаем по всему Казахстану.',
    kk: 'Біз корпоративтік порталдар мен CRM жүйелерін енгіземіз. Бас кеңсе {kkCity}, бүкіл Қазақстан бойынша жұмыс істейміз.',
    en: 'We roll out corporate portals and CRM systems. The head office is {enCity}; we work all over Kazakhstan.',
  },
  {
    ru: '«{name}» помогает среднему и крупному бизнесу продавать онлайн. Основаны {ruCity} в {year} году.',
    kk: '«{name}» орта және ірі бизнеске онлайн сатуға көмектеседі. Компания {year} жылы {kkCity} құрылған.',
    en: '{name} helps medium and large businesses sell online. Founded {enCity} in {year}.',
  },
  {
    ru: 'Интегратор «{name}» связывает сайты и порталы с учётными системами. Наш офис — {ruCity}.',
    kk: '«{name}» интеграторы сайттар мен порталдарды есеп жүйелерімен байланыстырады. Кеңсеміз {kkCity}.',
    en: '{name} is an integrator that connects sites and portals with accounting systems. Our office is {enCity}.',
  },
  {
    ru: 'С {year} года проектируем и поддерживаем сервисы для компаний с филиалами по всей стране. Мы {ruCity}.',
    kk: '{year} жылдан бері бүкіл ел бойынша филиалдары бар компанияларға арналған сервистерді жобалап, қолдап келеміз. Біз {kkCity}.',
    en: 'Since {year} we have designed and supported services for companies with branches all over the country. Find us {enCity}.',
  },
];

export const TEAMS: readonly Trilingual[] = [
  {
    ru: 'В команде {people} специалистов: аналитики, дизайнеры, разработчики и тестировщики.',
    kk: 'Командада {people} маман бар: талдаушылар, дизайнерлер, әзірлеушілер және тестілеушілер.',
    en: 'The team has {people} specialists: analysts, designers, developers and testers.',
  },
  {
    ru: 'Над проектами работают {people} человек, у каждого заказчика свой руководитель проекта.',
    kk: 'Жобалармен {people} адам жұмыс істейді, әр тапсырыс берушінің өз жоба жетекшісі бар.',
    en: '{people} people work on projects, and every customer has a project manager of its own.',
  },
  {
    ru: 'Держим собственную службу поддержки: отвечаем на казахском и русском, в рабочие дни за час.',
    kk: 'Өз қолдау қызметіміз бар: жұмыс күндері қазақ және орыс тілдерінде бір сағат ішінде жауап береміз.',
    en: 'We run our own support desk and answer in Kazakh and Russian within an hour on working days.',
  },
  {
    ru: 'Ведём проект от обследования до обучения сотрудников и остаёмся на поддержке.',
    kk: 'Жобаны зерттеуден бастап қызметкерлерді оқытуға дейін жүргізіп, кейін де қолдау көрсетеміз.',
    en: 'We lead a project from the first survey to staff training and stay on support.',
  },
  {
    ru: 'Разработчики проходят сертификацию каждый год, код каждого проекта проверяет второй инженер.',
    kk: 'Әзірлеушілер жыл сайын сертификаттаудан өтеді, әр жобаның кодын екінші инженер тексереді.',
    en: 'Developers are certified every year, and a second engineer reviews the code of each project.',
  },
];

export const FOCUSES: readonly Trilingual[] = [
  {
    ru: 'Чаще всего к нам приходят за проектами в отраслях: {ruFocus}.',
    kk: 'Бізге көбіне мына салалардағы жобалар үшін келеді: {kkFocus}.',
    en: 'Customers mostly come to us from {enFocus}.',
  },
  {
    ru: 'Лучше всего знаем задачи таких отраслей: {ruFocus}.',
    kk: 'Мына салалардың міндеттерін жақсы білеміз: {kkFocus}.',
    en: 'We know the tasks of {enFocus} best.',
  },
  {
    ru: 'Основной опыт: {ruFocus}.',
    kk: 'Негізгі тәжірибеміз: {kkFocus}.',
    en: 'Our main experience is in {enFocus}.',
  },
  {
    ru: 'Отрасли, где у нас больше всего внедрений: {ruFocus}.',
    kk: 'Енгізулеріміз ең көп салалар: {kkFocus}.',
    en: 'Most of our rollouts are in {enFocus}.',
  },
];

export const CLOSERS: readonly Trilingual[] = [
  {
    ru: 'Начинаем с бесплатной встречи и короткого плана работ.',
    kk: 'Жұмысты тегін кездесу мен қысқа жоспардан бастаймыз.',
    en: 'We start with a free meeting and a short plan of work.',
  },
  {
    ru: 'Переносим данные со старых систем без остановки продаж.',
    kk: 'Деректерді ескі жүйелерден сатуды тоқтатпай көшіреміз.',
    en: 'We move data from old systems without stopping sales.',
  },
  {
    ru: 'Каждый проект сдаём с документацией на двух языках.',
    kk: 'Әр жобаны екі тілдегі құжаттамамен тапсырамыз.',
    en: 'Every project comes with documentation in two languages.',
  },
  {
    ru: 'Показываем результат каждые две недели, чтобы изменения не были сюрпризом.',
    kk: 'Өзгерістер күтпеген жайт болмауы үшін нәтижені екі апта сайын көрсетеміз.',
    en: 'We show results every two weeks, so that changes come as no surprise.',
  },
  {
    ru: 'Отвечаем за скорость и безопасность по договору.',
    kk: 'Жылдамдық пен қауіпсіздік үшін шарт бойынша жауап береміз.',
    en: 'We answer for speed and security by contract.',
  },
];
