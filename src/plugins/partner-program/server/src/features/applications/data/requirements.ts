import type { Level } from '../../../../../rules/competences/competence';
import type {
  ApplicationKind,
  Check,
  Requirement,
  Rhythm,
} from '../../../../../rules/applications/requirement';

/** A row of the requirement catalogue shipped with the product. */
export interface ShippedRequirement extends Requirement {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  /** The sources give no number: staff confirm ours before go-live. */
  readonly placeholder: boolean;
}

type Named = Pick<ShippedRequirement, 'nameRu' | 'nameKk' | 'nameEn'>;

const NAMES = {
  partnership: {
    nameRu: 'Действующее партнёрство с 1С-Битрикс Казахстан',
    nameKk: '1С-Битрикс Қазақстанмен күшіндегі серіктестік',
    nameEn: 'Active partnership with 1C-Bitrix Kazakhstan',
  },
  gold: {
    nameRu: 'Статус «Золотой сертифицированный»',
    nameKk: '«Алтын сертификатталған» мәртебесі',
    nameEn: 'Status “Gold certified”',
  },
  'large-projects': {
    nameRu: 'Подтверждённые крупные веб-проекты',
    nameKk: 'Расталған ірі веб-жобалар',
    nameEn: 'Confirmed large web projects',
  },
  specialists: {
    nameRu: 'Численность специалистов',
    nameKk: 'Мамандар саны',
    nameEn: 'Number of specialists',
  },
  turnover: {
    nameRu: 'Оборот за последний полный финансовый год, тенге',
    nameKk: 'Соңғы толық қаржы жылының айналымы, теңге',
    nameEn: 'Turnover of the last full financial year, tenge',
  },
  'no-violations': {
    nameRu: 'Отсутствие нарушений в компетенции',
    nameKk: 'Құзырет бойынша бұзушылықтардың болмауы',
    nameEn: 'No violations in the competence',
  },
  'enterprise-sales': {
    nameRu: 'Продажи энтерпрайз-продуктов за период',
    nameKk: 'Кезеңдегі энтерпрайз-өнімдер сатылымы',
    nameEn: 'Sales of enterprise products in the period',
  },
  'finished-projects': {
    nameRu: 'Реализованные проекты на энтерпрайз-продуктах за два года',
    nameKk: 'Екі жылда энтерпрайз-өнімдерде іске асырылған жобалар',
    nameEn: 'Delivered projects on enterprise products in two years',
  },
  marketing: {
    nameRu: 'Маркетинговые мероприятия за два года',
    nameKk: 'Екі жылдағы маркетингтік іс-шаралар',
    nameEn: 'Marketing activities in two years',
  },
  'technical-specialists': {
    nameRu: 'Сертифицированные и аттестованные технические специалисты',
    nameKk: 'Сертификатталған және аттестатталған техникалық мамандар',
    nameEn: 'Certified and attested technical specialists',
  },
  publications: {
    nameRu: 'Публикации на популярных внешних ресурсах за период',
    nameKk: 'Кезеңде танымал сыртқы ресурстардағы жарияланымдар',
    nameEn: 'Publications on popular external resources in the period',
  },
  'published-projects': {
    nameRu: 'Опубликованные проекты на энтерпрайз-продуктах',
    nameKk: 'Энтерпрайз-өнімдердегі жарияланған жобалар',
    nameEn: 'Published projects on enterprise products',
  },
} satisfies Record<string, Named>;

type Code = keyof typeof NAMES;

/** How each is checked, where its code does not say it. */
const CHECKED_BY: Partial<Record<Code, Check>> = {
  turnover: 'document',
  'no-violations': 'violations',
};

/** Numbers that the sources do not give: placeholders of ours. */
const PLACEHOLDERS: Partial<Record<Code, number>> = {
  'large-projects': 2,
  specialists: 5,
  turnover: 50_000_000,
  'technical-specialists': 2,
  publications: 1,
};

function rows(
  occasion: ApplicationKind,
  level: Level,
  rhythm: Rhythm,
  codes: readonly Code[],
): ShippedRequirement[] {
  return codes.map((code) => ({
    code,
    occasion,
    level,
    rhythm,
    checkedBy: CHECKED_BY[code] ?? (code as Check),
    threshold: PLACEHOLDERS[code] ?? null,
    ...NAMES[code],
    placeholder: code in PLACEHOLDERS,
  }));
}

const SIZE: readonly Code[] = ['specialists', 'turnover'];
/** K4.6: what the level below keeps is asked of who rises from it. */
const KEPT: readonly Code[] = ['partnership', 'gold', 'no-violations'];

/** K3-basic, K4.5, K4.6, D-upgrade: what is asked on each occasion. */
export const SHIPPED_REQUIREMENTS: readonly ShippedRequirement[] = [
  ...rows('initial', 'basic', 'yearly', ['partnership', 'gold', 'large-projects', ...SIZE]),
  ...rows('upgrade', 'basic', 'yearly', KEPT),
  ...rows('upgrade', 'advanced', 'yearly', [
    'published-projects',
    'technical-specialists',
    'publications',
  ]),
  ...rows('renewal', 'basic', 'yearly', [...KEPT, 'enterprise-sales']),
  ...rows('renewal', 'basic', 'second-year', [...SIZE, 'finished-projects', 'marketing']),
  ...rows('renewal', 'advanced', 'yearly', ['technical-specialists', 'publications']),
];
