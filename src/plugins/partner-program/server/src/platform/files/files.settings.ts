import { z } from '@strapi/utils';

import { setting } from '../settings/settings';

/** How many files a partner may have uploaded without attaching them to anything. */
export const MOST_UNATTACHED = setting<number>({
  key: 'files.unattached-at-most',
  schema: z.number().int().min(1).max(1000),
  fallback: 50,
  placeholder: false,
  name: {
    ru: 'Файлы партнёра, которые ни к чему не приложены',
    kk: 'Серіктестің ешнәрсеге тіркелмеген файлдары',
    en: 'Files of a partner that belong to nothing',
  },
  about: {
    ru: 'Сколько файлов партнёр может держать загруженными, не приложив их к заявке или отчёту. Больше не принимается.',
    kk: 'Серіктес өтінімге немесе есепке тіркемей, қанша файлды жүктеулі ұстай алады. Одан көбі қабылданбайды.',
    en: 'How many files a partner may keep uploaded without attaching them to a request or report. No more are taken.',
  },
});

/** Days after which a file that is attached to nothing is removed. */
export const DAYS_UNATTACHED = setting<number>({
  key: 'files.unattached-days',
  schema: z.number().int().min(1).max(365),
  fallback: 1,
  placeholder: false,
  name: {
    ru: 'Срок хранения неприложенных файлов, суток',
    kk: 'Тіркелмеген файлдарды сақтау мерзімі, тәулік',
    en: 'Days that unattached files are kept',
  },
  about: {
    ru: 'Файл, не приложенный ни к чему, удаляется через столько суток после загрузки. Удаляет ежедневная задача.',
    kk: 'Ешнәрсеге тіркелмеген файл жүктелгеннен кейін осынша тәулік өткен соң жойылады. Оны күнделікті тапсырма жояды.',
    en: 'A file attached to nothing is removed so many days after its upload, by the daily task.',
  },
});
