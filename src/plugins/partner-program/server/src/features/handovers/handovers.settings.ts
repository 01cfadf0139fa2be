import { z } from '@strapi/utils';

import { setting } from '../../platform/settings/settings';

/** Q-handover (D): working days that staff have for a handover that is held. */
export const HELD_DAYS = setting<number>({
  key: 'handovers.held-days',
  schema: z.number().int().min(1).max(60),
  fallback: 5,
  placeholder: false,
  name: {
    ru: 'Срок проверки сдачи проекта',
    kk: 'Жоба тапсыруын тексеру мерзімі',
    en: 'Time to look at a handover',
  },
  about: {
    ru: 'Рабочих дней на решение о сдаче, которая ждёт сотрудников: отчёт требует меньше, чем известный каталог, или обязательный автоматический тест принят вручную.',
    kk: 'Қызметкерлерді күтіп тұрған тапсыру бойынша шешімге берілетін жұмыс күндері: есеп белгілі каталогтан аз талап етеді немесе міндетті автоматты тест қолмен қабылданған.',
    en: 'Working days to decide about a handover that waits for staff: its report requires less than the known catalogue, or a required automatic test was passed by hand.',
  },
});
