import type { ActivityKind, Scheme } from '../../../../../rules/points/points';

/** The code of the catalogue row that a published project earns by (K6.1). */
export const PROJECT_ACTIVITY = 'enterprise-project';

/** The code of the catalogue row that a sale of an enterprise product or option earns by (K2, K6.1). */
export const SALE_ACTIVITY = 'enterprise-sale';

/** Codes of the kinds of marketing that K6.1 names: each is requested with evidence. */
export const MARKETING_ACTIVITIES = [
  'marketing-article',
  'marketing-success-story',
  'marketing-campaign',
  'marketing-event',
  'marketing-other',
] as const;

/** The code of the catalogue row that a handover through the Quality Monitor earns by (Q-points). */
export const HANDOVER_ACTIVITY = 'quality-handover';

/** A row of the catalogue shipped with the product. */
export interface ShippedActivity {
  readonly code: string;
  /** ККВ points unless told. */
  readonly scheme?: Scheme;
  readonly kind: ActivityKind;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly points: number;
  /** Tiyn that earn `points`; without it they are fixed. */
  readonly perTiyn?: number;
  readonly capPerEntry?: number;
  readonly capPerYear?: number;
  /** Months that an entry counts; without it, for good. */
  readonly validMonths?: number;
}

/**
 * Sections 5.2, 5.4 and 5.5 of the partner agreement, which give the real values for sales, projects
 * and marketing, are not in our hands: every number here is a placeholder, marked as one in its row,
 * that staff confirm or replace before go-live (D-settings).
 */
export const SHIPPED_ACTIVITIES: readonly ShippedActivity[] = [
  {
    code: PROJECT_ACTIVITY,
    kind: 'project',
    nameRu: 'Проект на энтерпрайз-продукте',
    nameKk: 'Энтерпрайз-өнімдегі жоба',
    nameEn: 'Project on an enterprise product',
    points: 100,
  },
  {
    code: SALE_ACTIVITY,
    kind: 'sale',
    nameRu: 'Продажа энтерпрайз-продукта или опции к нему',
    nameKk: 'Энтерпрайз-өнімді немесе оның опциясын сату',
    nameEn: 'Sale of an enterprise product or an option to it',
    points: 1,
    // For every full 100,000 tenge.
    perTiyn: 10_000_000,
    capPerEntry: 500,
    capPerYear: 3000,
  },
  {
    code: 'marketing-article',
    kind: 'marketing',
    nameRu: 'Статья',
    nameKk: 'Мақала',
    nameEn: 'Article',
    points: 10,
    capPerYear: 60,
  },
  {
    code: 'marketing-success-story',
    kind: 'marketing',
    nameRu: 'История успеха',
    nameKk: 'Табыс тарихы',
    nameEn: 'Success story',
    points: 20,
    capPerYear: 100,
  },
  {
    code: 'marketing-campaign',
    kind: 'marketing',
    nameRu: 'Рекламная кампания',
    nameKk: 'Жарнамалық науқан',
    nameEn: 'Advertising campaign',
    points: 30,
    capPerYear: 120,
  },
  {
    code: 'marketing-event',
    kind: 'marketing',
    nameRu: 'Мероприятие',
    nameKk: 'Іс-шара',
    nameEn: 'Event',
    points: 30,
    capPerYear: 120,
  },
  {
    code: 'marketing-other',
    kind: 'marketing',
    nameRu: 'Другая маркетинговая активность',
    nameKk: 'Басқа маркетингтік белсенділік',
    nameEn: 'Other marketing activity',
    points: 5,
    capPerYear: 30,
  },
  {
    code: HANDOVER_ACTIVITY,
    scheme: 'partner',
    kind: 'handover',
    nameRu: 'Сдача проекта через Монитор качества',
    nameKk: 'Жобаны Сапа мониторы арқылы тапсыру',
    nameEn: 'Handover of a project through the Quality Monitor',
    points: 10,
    validMonths: 12,
  },
];
