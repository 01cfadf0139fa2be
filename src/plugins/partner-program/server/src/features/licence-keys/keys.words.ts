import type { Text } from '../../platform/languages';

/** What states of claims and fields of rows are called in refusals. */
export const LICENCE_KEY_WORDS: Readonly<Record<string, Text>> = {
  requested: { ru: 'ждёт решения', kk: 'шешім күтуде', en: 'waiting' },
  transferred: { ru: 'проект передан', kk: 'жоба берілді', en: 'transferred' },
  linked: { ru: 'ключ найден', kk: 'кілт табылды', en: 'key found' },
  boughtOn: { ru: 'день покупки', kk: 'сатып алу күні', en: 'day of purchase' },
  activatedOn: { ru: 'день активации', kk: 'белсендіру күні', en: 'day of activation' },
  returnedOn: { ru: 'день возврата', kk: 'қайтару күні', en: 'day of return' },
};
