import type { Text } from '../../platform/languages';

/** What levels and kinds of competences are called in refusals. */
export const COMPETENCE_WORDS: Readonly<Record<string, Text>> = {
  basic: { ru: 'базовый', kk: 'базалық', en: 'basic' },
  advanced: { ru: 'расширенный', kk: 'кеңейтілген', en: 'advanced' },
  kkv: { ru: 'ККВ', kk: 'ККВ', en: 'KKV' },
  'quality-program': { ru: 'Программа качества', kk: 'Сапа бағдарламасы', en: 'Quality Programme' },
};
