import { z } from '@strapi/utils';

import { setting } from '../../platform/settings/settings';

/** Q-again (D): claims of a partner that may wait at once: nobody tries keys by the hundred. */
export const OPEN_CLAIMS = setting<number>({
  key: 'licence-keys.open-claims',
  schema: z.number().int().min(1).max(1000),
  fallback: 20,
  placeholder: false,
  name: {
    ru: 'Сколько заявлений на ключи партнёра рассматривается сразу',
    kk: 'Серіктестің кілттерге қанша өтініші бірден қаралады',
    en: 'How many claims of keys a partner may have open',
  },
  about: {
    ru: 'Пока столько заявлений партнёра ждут решения, новое не принимается: ключи нельзя перебирать.',
    kk: 'Серіктестің осынша өтініші шешім күтіп тұрғанда жаңасы қабылданбайды: кілттерді іріктеп тексеруге болмайды.',
    en: 'While so many claims of the partner wait for a decision no other is taken: keys cannot be tried one after another.',
  },
});
