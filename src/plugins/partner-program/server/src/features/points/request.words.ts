import type { Text } from '../../platform/languages';

/** What states and fields of requests are called in refusals. */
export const REQUEST_WORDS: Readonly<Record<string, Text>> = {
  granted: { ru: 'баллы начислены', kk: 'ұпай берілген', en: 'granted' },
  refused: { ru: 'отказано', kk: 'бас тартылған', en: 'refused' },
  withdrawn: { ru: 'отозвана', kk: 'қайтарып алынған', en: 'withdrawn' },
  activity: { ru: 'активность', kk: 'белсенділік', en: 'activity' },
  on: { ru: 'день активности', kk: 'белсенділік күні', en: 'day of the activity' },
};
