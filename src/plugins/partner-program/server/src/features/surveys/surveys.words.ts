import type { Text } from '../../platform/languages';

/** What states of calls are called in refusals. */
export const SURVEY_WORDS: Readonly<Record<string, Text>> = {
  waiting: { ru: 'ждёт звонка', kk: 'қоңырауды күтуде', en: 'waits for a call' },
  'call-back': { ru: 'перезвонить', kk: 'қайта қоңырау шалу', en: 'to be called back' },
  done: { ru: 'опрошен', kk: 'сауалнама алынды', en: 'answered' },
  unreachable: { ru: 'не дозвонились', kk: 'қоңырау шала алмадық', en: 'not reached' },
};
