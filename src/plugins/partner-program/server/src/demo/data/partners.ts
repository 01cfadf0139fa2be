import type { LadderStatus } from '../../../../rules/partners/partner';

/** What has become of a partner in the two years that the demo tells. */
export type Story =
  | 'advanced'
  | 'basic'
  | 'demoted'
  | 'lapsed'
  | 'annulled'
  | 'suspended'
  | 'suspended-advanced'
  | 'ended'
  | 'ended-basic'
  | 'plain';

/**
 * How much of its projects a participant hands over: two thirds, half to the key, one key less than
 * half, one third, none any more; or it bought no keys at all.
 */
export type QualityPart = 'most' | 'half' | 'near' | 'third' | 'lost' | 'no-keys';

/** A partner of the demo. None of them is a real company. */
export interface PartnerSpec {
  readonly name: string;
  readonly city: string;
  readonly story: Story;
  /** Published projects; those of a holder of ККВ earn points. */
  readonly published: number;
  /** Industries of most of its customers. */
  readonly focus: readonly string[];
  /** Earlier names, oldest first. */
  readonly formerly?: readonly string[];
  /** When another one's name gives the same. */
  readonly domain?: string;
  /** Its part in the Quality Programme. */
  readonly quality?: QualityPart;
  readonly unlisted?: true;
  /**
   * How many days ago it was first awarded ККВ, where the story needs the year to end soon: its
   * renewal is filed within the last 60 days of it, through any run of days off.
   */
  readonly awarded?: number;
  /** One that visitors log in as: it has projects in every state. */
  readonly shown?: true;
  /** How far a partner without competence has come. */
  readonly ladder?: LadderStatus;
}

/** Sixty, most of them in Almaty and Astana; each region has at least one. */
export const PARTNERS: readonly PartnerSpec[] = [
  {
    name: 'Қарлығаш Digital',
    shown: true,
    city: 'almaty',
    story: 'advanced',
    published: 28,
    focus: ['retail', 'wholesale', 'healthcare'],
    quality: 'most',
  },
  {
    name: 'Жеті Өзек',
    city: 'almaty',
    story: 'advanced',
    published: 22,
    focus: ['finance', 'insurance', 'telecom-and-it'],
    formerly: ['Семь Родников'],
    quality: 'third',
  },
  {
    name: 'Söz & Code',
    city: 'almaty',
    story: 'advanced',
    published: 14,
    focus: ['media', 'education', 'services'],
    quality: 'most',
  },
  {
    name: 'Ирбис Контур',
    city: 'almaty',
    story: 'advanced',
    published: 12,
    focus: ['automotive', 'transport-and-logistics'],
    quality: 'third',
  },
  {
    name: 'Апорт Мастерская',
    city: 'almaty',
    story: 'advanced',
    published: 9,
    focus: ['agriculture-and-food', 'retail'],
    quality: 'near',
  },
  {
    name: 'Үкі Интерактив',
    city: 'almaty',
    story: 'advanced',
    published: 9,
    focus: ['tourism-and-hospitality', 'retail'],
    quality: 'third',
  },
  {
    name: 'Bozjorga Labs',
    city: 'almaty',
    story: 'advanced',
    published: 7,
    focus: ['manufacturing', 'wholesale'],
    unlisted: true,
  },
  {
    name: 'Көкпар Код',
    city: 'almaty',
    story: 'advanced',
    published: 6,
    focus: ['telecom-and-it', 'finance'],
    quality: 'no-keys',
  },
  {
    name: 'Синап и Партнёры',
    city: 'almaty',
    story: 'advanced',
    published: 5,
    focus: ['construction-and-real-estate', 'services'],
  },
  {
    name: 'Tögiz Studio',
    city: 'almaty',
    story: 'advanced',
    published: 3,
    focus: ['education', 'media'],
  },
  {
    name: 'Өрнек Платформа',
    shown: true,
    city: 'almaty',
    story: 'basic',
    published: 8,
    focus: ['retail', 'manufacturing'],
    quality: 'half',
  },
  {
    name: 'Медеу Байт',
    awarded: 316,
    city: 'almaty',
    story: 'basic',
    published: 5,
    focus: ['healthcare', 'services'],
  },
  {
    name: 'Ақшоқы Системс',
    city: 'almaty',
    story: 'basic',
    published: 3,
    focus: ['energy-and-utilities', 'mining-and-metals'],
  },
  {
    name: 'Синий Жолбарыс',
    city: 'almaty',
    story: 'demoted',
    published: 4,
    focus: ['automotive', 'insurance'],
  },
  {
    name: 'Талғам Коммерс',
    city: 'almaty',
    story: 'suspended-advanced',
    published: 5,
    focus: ['retail', 'wholesale'],
  },
  {
    name: 'Шалқыма Веб',
    shown: true,
    city: 'almaty',
    story: 'plain',
    published: 2,
    focus: ['services', 'education'],
    ladder: 'certified',
    quality: 'third',
  },
  {
    name: 'Пиксель на Весновке',
    city: 'almaty',
    story: 'plain',
    published: 0,
    focus: ['retail'],
    ladder: 'business',
  },
  {
    name: 'Зерек Интеграция',
    city: 'almaty',
    story: 'lapsed',
    published: 6,
    focus: ['manufacturing', 'oil-and-gas'],
  },
  {
    name: 'Найзағай Dev',
    city: 'almaty',
    story: 'plain',
    published: 0,
    focus: ['telecom-and-it'],
    ladder: 'registered',
  },
  {
    name: 'Есіл Нұсқа',
    shown: true,
    city: 'astana',
    story: 'advanced',
    published: 18,
    focus: ['government', 'education', 'energy-and-utilities'],
    quality: 'most',
  },
  {
    name: 'Дала Пиксель',
    city: 'astana',
    story: 'advanced',
    published: 15,
    focus: ['construction-and-real-estate', 'retail'],
  },
  {
    name: 'Orda Kernel',
    city: 'astana',
    story: 'advanced',
    published: 11,
    focus: ['finance', 'government'],
    formerly: ['Ядро Орды', 'Orda Core'],
  },
  {
    name: 'Северный Модуль',
    city: 'astana',
    story: 'advanced',
    published: 8,
    focus: ['transport-and-logistics', 'wholesale'],
  },
  {
    name: 'Ақбоз Технолоджи',
    city: 'astana',
    story: 'advanced',
    published: 7,
    focus: ['healthcare', 'insurance'],
    quality: 'lost',
  },
  {
    name: 'Жұпар Софт',
    awarded: 330,
    city: 'astana',
    story: 'advanced',
    published: 4,
    focus: ['services', 'tourism-and-hospitality'],
  },
  {
    name: 'Левобережье Диджитал',
    city: 'astana',
    story: 'advanced',
    published: 2,
    focus: ['construction-and-real-estate', 'media'],
  },
  {
    name: 'Сарыдала Интерфейс',
    city: 'astana',
    story: 'advanced',
    published: 1,
    focus: ['agriculture-and-food', 'government'],
  },
  {
    name: 'Ұшқыр Портал',
    awarded: 325,
    city: 'astana',
    story: 'basic',
    published: 6,
    focus: ['government', 'telecom-and-it'],
  },
  {
    name: 'Qadam Forge',
    city: 'astana',
    story: 'basic',
    published: 2,
    focus: ['education', 'other'],
  },
  {
    name: 'Мост Девять',
    city: 'astana',
    story: 'plain',
    published: 1,
    focus: ['transport-and-logistics'],
    ladder: 'gold',
  },
  {
    name: 'Тұмар Веб',
    city: 'astana',
    story: 'ended-basic',
    published: 5,
    focus: ['retail', 'services'],
  },
  {
    name: 'Көксағыз Медиа',
    city: 'astana',
    story: 'plain',
    published: 0,
    focus: ['media'],
    ladder: 'business',
  },
  {
    name: 'Сайрамсу Бит',
    city: 'shymkent',
    story: 'advanced',
    published: 6,
    focus: ['wholesale', 'agriculture-and-food'],
    quality: 'most',
  },
  {
    name: 'Анар Дәні',
    awarded: 328,
    city: 'shymkent',
    story: 'basic',
    published: 5,
    focus: ['agriculture-and-food', 'retail'],
  },
  {
    name: 'Оңтүстік Тор',
    city: 'shymkent',
    story: 'advanced',
    published: 0,
    focus: ['retail', 'automotive'],
  },
  {
    name: 'Қызғалдақ Тех',
    city: 'shymkent',
    story: 'plain',
    published: 1,
    focus: ['healthcare'],
    ladder: 'certified',
  },
  {
    name: 'Терриконика',
    awarded: 345,
    city: 'karaganda',
    story: 'advanced',
    published: 10,
    focus: ['mining-and-metals', 'manufacturing'],
  },
  {
    name: 'Шахтёрский Код',
    awarded: 338,
    city: 'karaganda',
    story: 'basic',
    published: 3,
    focus: ['mining-and-metals', 'energy-and-utilities'],
    formerly: ['Угольный Код'],
  },
  {
    name: 'Бұқпа Digital',
    city: 'karaganda',
    story: 'lapsed',
    published: 4,
    focus: ['retail', 'services'],
  },
  {
    name: 'Домна Софт',
    city: 'temirtau',
    story: 'plain',
    published: 1,
    focus: ['mining-and-metals'],
    ladder: 'business',
  },
  {
    name: 'Елек Лайн',
    city: 'aktobe',
    story: 'advanced',
    published: 5,
    focus: ['oil-and-gas', 'manufacturing'],
  },
  {
    name: 'Қобда Сервис',
    city: 'aktobe',
    story: 'plain',
    published: 0,
    focus: ['services'],
    ladder: 'registered',
  },
  {
    name: 'Жайық Ағысы',
    city: 'atyrau',
    story: 'advanced',
    published: 3,
    focus: ['oil-and-gas', 'transport-and-logistics'],
  },
  {
    name: 'Осётр Системы',
    city: 'atyrau',
    story: 'annulled',
    published: 3,
    focus: ['oil-and-gas', 'services'],
  },
  {
    name: 'Ақкетік Цифра',
    awarded: 324,
    city: 'aktau',
    story: 'basic',
    published: 2,
    focus: ['transport-and-logistics', 'oil-and-gas'],
  },
  {
    name: 'Иртыш Линия',
    city: 'pavlodar',
    story: 'advanced',
    published: 16,
    focus: ['manufacturing', 'energy-and-utilities', 'wholesale'],
    quality: 'most',
  },
  {
    name: 'Dala Piksel',
    domain: 'dala-piksel-ekibastuz.example',
    city: 'ekibastuz',
    story: 'plain',
    published: 1,
    focus: ['energy-and-utilities'],
    ladder: 'business',
  },
  {
    name: 'Тобол Логика',
    awarded: 334,
    city: 'kostanay',
    story: 'basic',
    published: 1,
    focus: ['agriculture-and-food', 'transport-and-logistics'],
  },
  {
    name: 'Қызылжар Беті',
    city: 'petropavl',
    story: 'plain',
    published: 1,
    focus: ['agriculture-and-food'],
    ladder: 'certified',
  },
  {
    name: 'Облепиха Digital',
    city: 'oskemen',
    story: 'plain',
    published: 2,
    focus: ['mining-and-metals', 'tourism-and-hospitality'],
    ladder: 'gold',
    formerly: ['Облепиха Студия'],
  },
  { name: 'Нарым Тех', city: 'oskemen', story: 'lapsed', published: 2, focus: ['manufacturing'] },
  {
    name: 'Семь Палат',
    city: 'semey',
    story: 'plain',
    published: 0,
    focus: ['education'],
    ladder: 'business',
  },
  {
    name: 'Талас Байт',
    city: 'taraz',
    story: 'plain',
    published: 0,
    focus: ['manufacturing'],
    ladder: 'registered',
  },
  {
    name: 'Ханская Роща Веб',
    city: 'oral',
    story: 'plain',
    published: 1,
    focus: ['retail'],
    ladder: 'business',
  },
  {
    name: 'Оқжетпес Софт',
    awarded: 357,
    city: 'kokshetau',
    story: 'basic',
    published: 4,
    focus: ['tourism-and-hospitality', 'agriculture-and-food'],
  },
  { name: 'Қаратал Нет', city: 'taldykorgan', story: 'ended', published: 2, focus: ['retail'] },
  {
    name: 'Сырсу Диджитал',
    city: 'kyzylorda',
    story: 'basic',
    published: 0,
    focus: ['government', 'agriculture-and-food'],
  },
  {
    name: 'Ясы Платформа',
    city: 'turkistan',
    story: 'plain',
    published: 1,
    focus: ['tourism-and-hospitality'],
    ladder: 'certified',
  },
  {
    name: 'Ұлытау Сигнал',
    city: 'zhezkazgan',
    story: 'suspended',
    published: 1,
    focus: ['mining-and-metals'],
  },
  {
    name: 'Бриз Софт Студия',
    city: 'qonayev',
    story: 'ended',
    published: 1,
    focus: ['tourism-and-hospitality'],
  },
];
