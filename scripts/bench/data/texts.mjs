const FIRST =
  'Алтын Астана Байтерек Дала Еркін Жетісу Жібек Каспий Көкше Мерей Номад Орда Сарыарқа Самрук Тұлпар Ұлан Хан Шабыт Шымкент Энерго Юрта Асем Береке Есіл Иртыш Казына'.split(
    ' ',
  );
const SECOND =
  'Софт Веб Диджитал Системс Студия Групп Консалтинг Лаб Технолоджи Портал Медиа Код Решения Интегратор Про Сервис Девелопмент Онлайн'.split(
    ' ',
  );
const WORDS =
  'внедряем корпоративные порталы интернет-магазины для крупного бизнеса сопровождаем проекты интеграция учётными системами команда сертифицированных разработчиков опыт банках страховых компаниях автоматизация продаж обучение сотрудников поддержка круглосуточно нагрузка безопасность мобильное приложение личный кабинет каталог доставка склад аналитика документооборот'.split(
    ' ',
  );
const KAZAKH =
  'ірі кәсіпорындарға арналған порталдар интернет дүкендер енгіземіз жобаларды сүйемелдейміз деректер қауіпсіздігі қызметкерлерді оқыту тәулік бойы қолдау тәжірибелі мамандар'.split(
    ' ',
  );
const ENGLISH =
  'we build corporate portals and online stores for large enterprises integration with accounting certified developers round the clock support security load mobile analytics'.split(
    ' ',
  );
const CUSTOMERS =
  'Банк Страхование Холдинг Логистика Авто Ритейл Энергия Телеком Аптека Университет Строй Агро'.split(
    ' ',
  );

/** The trading name of the n-th partner: no two are the same. */
export function partnerName(n) {
  const pairs = FIRST.length * SECOND.length;
  const round = Math.floor(n / pairs);
  const name = `${FIRST[n % FIRST.length]} ${SECOND[Math.floor(n / FIRST.length) % SECOND.length]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

export const sentence = {
  ru: (random, words) => sentenceOf(WORDS, random, words),
  kk: (random, words) => sentenceOf(KAZAKH, random, words),
  en: (random, words) => sentenceOf(ENGLISH, random, words),
};

export function customerName(random) {
  return `ТОО «${random.pick(FIRST)} ${random.pick(CUSTOMERS)}»`;
}

function sentenceOf(words, random, count) {
  const text = Array.from({ length: count }, () => random.pick(words)).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
