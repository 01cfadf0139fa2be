import type { Text } from '../../platform/languages';

/** States of handovers in refusals; the others have their words from features below. */
export const HANDOVER_WORDS: Readonly<Record<string, Text>> = {
  held: { ru: 'на проверке', kk: 'тексеруде', en: 'held' },
};
