import type { Language } from '../../platform/languages';

/** Competences that mark a card and that the list can be filtered by (Q-list). */
export const COMPETENCE_MARKS = ['kkv', 'quality-program'] as const;
export type CompetenceMark = (typeof COMPETENCE_MARKS)[number];

/** What the competences are called, as on certificates and badges. */
export const MARK_NAMES: Readonly<Record<CompetenceMark, Readonly<Record<Language, string>>>> = {
  kkv: { ru: 'ККВ', kk: 'ККВ', en: 'KKV' },
  'quality-program': {
    ru: 'Программа качества',
    kk: 'Сапа бағдарламасы',
    en: 'Quality Programme',
  },
};
