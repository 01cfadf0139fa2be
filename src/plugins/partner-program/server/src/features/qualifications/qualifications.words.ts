import type { Text } from '../../platform/languages';

/** What states and fields of qualifications are called in refusals. */
export const QUALIFICATION_WORDS: Readonly<Record<string, Text>> = {
  waiting: { ru: 'ожидает проверки', kk: 'тексеруді күтуде', en: 'waiting for review' },
  confirmed: { ru: 'подтверждено', kk: 'расталған', en: 'confirmed' },
  rejected: { ru: 'не подтверждено', kk: 'расталмаған', en: 'not confirmed' },
  withdrawn: { ru: 'отозвано', kk: 'қайтарып алынған', en: 'withdrawn' },
  worksFrom: { ru: 'первый день работы', kk: 'жұмыстың бірінші күні', en: 'first day of work' },
  issuedOn: { ru: 'день выдачи', kk: 'берілген күні', en: 'day of issue' },
  publishedOn: { ru: 'день публикации', kk: 'жарияланған күні', en: 'day of publication' },
  finishedOn: { ru: 'день завершения', kk: 'аяқталған күні', en: 'day of completion' },
};
