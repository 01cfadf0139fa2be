import { z } from '@strapi/utils';

import { setting } from '../../platform/settings/settings';

/** K5.6 (D): how long a partner has to answer a violation. The sources name no time. */
export const DAYS_TO_ANSWER = setting<number>({
  key: 'conduct.days-to-answer',
  schema: z.number().int().min(1).max(365),
  fallback: 14,
  placeholder: true,
  name: {
    ru: 'Срок ответа партнёра на нарушение, календарных дней',
    kk: 'Серіктестің бұзушылыққа жауап беру мерзімі, күнтізбелік күн',
    en: 'Time for a partner to answer a violation, calendar days',
  },
  about: {
    ru: 'Пока срок не вышел и партнёр не ответил, нарушение нельзя подтвердить. Открытые нарушения сохраняют свой срок.',
    kk: 'Мерзім өтпейінше және серіктес жауап бермейінше, бұзушылықты растауға болмайды. Ашық бұзушылықтар өз мерзімін сақтайды.',
    en: 'Until it is over or the partner has answered, a violation cannot be confirmed. Open violations keep the time they were given.',
  },
});
