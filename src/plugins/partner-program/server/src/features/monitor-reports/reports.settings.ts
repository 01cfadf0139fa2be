import { z } from '@strapi/utils';

import { webAddressSchema } from '../../platform/http/contracts';
import { setting } from '../../platform/settings/settings';

interface ReportLimits {
  /** Reports from one address within 15 minutes, at all servers. */
  readonly perAddress: number;
  /** Unconfirmed reports of one key that are kept, the newest. */
  readonly perKey: number;
}

/** D: anybody may send reports, so many of them. */
export const REPORT_LIMITS = setting<ReportLimits>({
  key: 'monitor-reports.limits',
  schema: z.strictObject({
    perAddress: z.number().int().min(1).max(1_000_000),
    perKey: z.number().int().min(1).max(1000),
  }),
  fallback: { perAddress: 120, perKey: 20 },
  placeholder: false,
  name: {
    ru: 'Сколько отчётов Монитора качества принимается',
    kk: 'Сапа мониторының қанша есебі қабылданады',
    en: 'How many reports of the Quality Monitor are taken',
  },
  about: {
    ru: 'perAddress — отчётов с одного адреса за 15 минут; perKey — сколько неподтверждённых отчётов одного ключа хранится: более старые заменяются новыми.',
    kk: 'perAddress — бір мекенжайдан 15 минуттағы есептер; perKey — бір кілттің расталмаған қанша есебі сақталады: ескілері жаңаларымен ауыстырылады.',
    en: 'perAddress: reports from one address within 15 minutes; perKey: how many unconfirmed reports of one key are kept, newer ones replace older ones.',
  },
});

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
