import type { Text } from '../../platform/languages';

/** What states of violations are called in refusals. */
export const CONDUCT_WORDS: Readonly<Record<string, Text>> = {
  opened: { ru: 'открыто', kk: 'ашық', en: 'open' },
  dismissed: { ru: 'снято', kk: 'алынып тасталған', en: 'dismissed' },
};
