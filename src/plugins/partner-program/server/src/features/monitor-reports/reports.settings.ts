import { z } from '@strapi/utils';

import { webAddressSchema } from '../../platform/http/contracts';
import { setting } from '../../platform/settings/settings';

/** Where a browser is led when the Monitor's report was taken. */
export const CABINET_ADDRESS = setting<string>({
  key: 'monitor-reports.cabinet-address',
  schema: z.union([z.literal('/'), webAddressSchema]),
  fallback: '/',
  placeholder: true,
  name: {
    ru: 'Адрес входа в кабинет партнёра',
    kk: 'Серіктес кабинетіне кіру мекенжайы',
    en: 'Address of the login to the partner’s cabinet',
  },
  about: {
    ru: 'Куда ведёт ссылка на странице, которую браузер видит после отправки отчёта Монитора качества.',
    kk: 'Сапа мониторының есебі жіберілгеннен кейін браузер көретін беттегі сілтеме қайда апарады.',
    en: 'Where the link leads on the page that a browser sees after the Quality Monitor’s report was sent.',
  },
});
