import type { Question, Wording } from '../../../../../rules/surveys/questionnaire';

const words = (ru: string, kk: string, en: string): Wording => ({ ru, kk, en });
const HARD_TO_SAY = words('Сложно сказать', 'Айту қиын', 'Hard to say');

const SOLVES = [
  words('Да, решает', 'Иә, шешеді', 'Yes, it does'),
  words('Скорее решает', 'Шешеді деуге болады', 'Rather yes'),
  HARD_TO_SAY,
  words('Скорее не решает', 'Шешпейді деуге болады', 'Rather not'),
  words('Нет, не решает', 'Жоқ, шешпейді', 'No, it does not'),
];
const SATISFIED = [
  words('Полностью удовлетворён', 'Толық қанағаттанамын', 'Fully satisfied'),
  words('Скорее удовлетворён', 'Қанағаттанамын деуге болады', 'Rather satisfied'),
  HARD_TO_SAY,
  words('Скорее не удовлетворён', 'Қанағаттанбаймын деуге болады', 'Rather dissatisfied'),
  words('Полностью не удовлетворён', 'Мүлде қанағаттанбаймын', 'Fully dissatisfied'),
];
const YES_NO = [
  words('Да', 'Иә', 'Yes'),
  words('Скорее да', 'Иә деуге болады', 'Rather yes'),
  HARD_TO_SAY,
  words('Скорее нет', 'Жоқ деуге болады', 'Rather not'),
  words('Нет', 'Жоқ', 'No'),
];
const SPEED = [
  words('Отлично', 'Өте жақсы', 'Excellent'),
  words('Хорошо', 'Жақсы', 'Good'),
  words('Удовлетворительно', 'Қанағаттанарлық', 'Fair'),
  words('Плохо', 'Нашар', 'Poor'),
  words('Очень плохо', 'Өте нашар', 'Very poor'),
];

const ask =
  (subject: Question['subject']) =>
  (code: string, text: Wording, options: readonly Wording[]): Question => ({
    ...{ code, subject, text, options },
  });
const [ofProject, ofPlatform] = [ask('project'), ask('platform')];

/** Q-survey: the ten questions of the programme; their wording there is preliminary. */
export const SHIPPED_QUESTIONS: readonly Question[] = [
  ofProject(
    'business-goals',
    words(
      'Выполненный проект решает поставленные бизнес-задачи?',
      'Орындалған жоба алға қойылған бизнес-міндеттерді шеше ме?',
      'Does the delivered project meet the business goals that were set?',
    ),
    SOLVES,
  ),
  ofProject(
    'design',
    words(
      'Насколько Вы удовлетворены дизайном проекта?',
      'Жобаның дизайнына қаншалықты қанағаттанасыз?',
      'How satisfied are you with the design of the project?',
    ),
    SATISFIED,
  ),
  ofProject(
    'development',
    words(
      'Насколько Вы удовлетворены качеством разработки?',
      'Әзірлеу сапасына қаншалықты қанағаттанасыз?',
      'How satisfied are you with the quality of the development?',
    ),
    SATISFIED,
  ),
  ofProject(
    'managers',
    words(
      'Насколько Вы удовлетворены работой над проектом менеджеров разработчика?',
      'Әзірлеуші менеджерлерінің жобадағы жұмысына қаншалықты қанағаттанасыз?',
      'How satisfied are you with the work of the developer’s managers on the project?',
    ),
    SATISFIED,
  ),
  ofProject(
    'budget',
    words(
      'Проект был выполнен в рамках запланированного бюджета?',
      'Жоба жоспарланған бюджет шегінде орындалды ма?',
      'Was the project delivered within the planned budget?',
    ),
    YES_NO,
  ),
  ofProject(
    'speed',
    words(
      'Как Вы оцениваете скорость работы проекта?',
      'Жобаның жұмыс жылдамдығын қалай бағалайсыз?',
      'How do you rate the speed at which the project works?',
    ),
    SPEED,
  ),
  ofProject(
    'recommend-developer',
    words(
      'Будете ли Вы рекомендовать разработчика коллегам и знакомым?',
      'Әзірлеушіні әріптестеріңіз бен таныстарыңызға ұсынасыз ба?',
      'Will you recommend the developer to colleagues and acquaintances?',
    ),
    YES_NO,
  ),
  ofPlatform(
    'platform-ease',
    words(
      'Удобно ли Вам работать с системой «1С-Битрикс: Управление сайтом»?',
      '«1С-Битрикс: Управление сайтом» жүйесімен жұмыс істеу Сізге ыңғайлы ма?',
      'Is it convenient for you to work with the system "1C-Bitrix: Site Manager"?',
    ),
    YES_NO,
  ),
  ofPlatform(
    'platform-functions',
    words(
      'Насколько Вы удовлетворены функциональными возможностями системы?',
      'Жүйенің функционалдық мүмкіндіктеріне қаншалықты қанағаттанасыз?',
      'How satisfied are you with what the system can do?',
    ),
    SATISFIED,
  ),
  ofPlatform(
    'recommend-platform',
    words(
      'Будете ли Вы рекомендовать систему коллегам и знакомым?',
      'Жүйені әріптестеріңіз бен таныстарыңызға ұсынасыз ба?',
      'Will you recommend the system to colleagues and acquaintances?',
    ),
    YES_NO,
  ),
];
