import { z } from '@strapi/utils';

import { setting } from '../../platform/settings/settings';

/** How long after an activity its points may be requested. The sources name no time. */
export const REQUEST_WINDOW = setting<number>({
  key: 'points.request-window-months',
  schema: z.number().int().min(1).max(120),
  fallback: 6,
  placeholder: true,
  name: {
    ru: 'Срок подачи заявки на баллы за маркетинг, месяцев',
    kk: 'Маркетинг ұпайларына өтінім беру мерзімі, ай',
    en: 'Time to request marketing points, months',
  },
  about: {
    ru: 'За сколько месяцев до дня подачи могла пройти активность. Более давние не принимаются.',
    kk: 'Белсенділік өтінім берілген күннен неше ай бұрын өткен болуы мүмкін. Одан ескілері қабылданбайды.',
    en: 'How many months before the day of the request the activity may lie. Older ones are refused.',
  },
});
