import { z } from '@strapi/utils';

import { webAddressSchema } from '../../platform/http/contracts';
import { setting } from '../../platform/settings/settings';

interface ReportLimits {
  /** Reports from one address within 15 minutes, at all servers. */
  readonly perAddress: number;
  /** Unconfirmed reports of one key that are kept, beside those that the partner was told of first. */
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
    ru: 'perAddress — отчётов с одного адреса за 15 минут; perKey — сколько неподтверждённых отчётов одного ключа хранится: сначала стираются непройденные, затем более старые; о которых партнёру сообщили, по три первых и последних остаются сверх того.',
    kk: 'perAddress — бір мекенжайдан 15 минуттағы есептер; perKey — бір кілттің расталмаған қанша есебі сақталады: алдымен өтпегендері, сосын ескілері өшіріледі; серіктеске хабарланғандардың алғашқы және соңғы үшеуі бұдан тыс қалады.',
    en: 'perAddress: reports from one address within 15 minutes; perKey: how many unconfirmed reports of one key are kept, failing ones go first, then older ones; of those the partner was told of, the first three and the newest three stay beside them.',
  },
});

/** quality-monitor (D): how long a report may wait for somebody to confirm it. */
export const WAITING_DAYS = setting<number>({
  key: 'monitor-reports.waiting-days',
  schema: z.number().int().min(1).max(365),
  fallback: 30,
  placeholder: false,
  name: {
    ru: 'Сколько отчёт Монитора качества ждёт подтверждения',
    kk: 'Сапа мониторының есебі растауды қанша күтеді',
    en: 'How long a report of the Quality Monitor waits to be confirmed',
  },
  about: {
    ru: 'Через сколько календарных дней после получения неподтверждённый отчёт стирается вместе с контактом заказчика.',
    kk: 'Расталмаған есеп алынғаннан кейін неше күнтізбелік күннен соң тапсырысшының байланысымен бірге өшіріледі.',
    en: 'How many calendar days after its receipt a report that nobody confirmed is erased, with the customer’s contact.',
  },
});

/** A server's own root leads to the staff's door, so as an address of the cabinet it is none. */
const cabinetSchema = z.preprocess(
  (value) => (value === '/' ? null : value),
  webAddressSchema.nullable(),
);

/** quality-monitor: where a browser is led when the Monitor's report was taken; null: nobody said. */
export const CABINET_ADDRESS = setting<string | null>({
  key: 'monitor-reports.cabinet-address',
  schema: cabinetSchema,
  fallback: null,
  placeholder: true,
  name: {
    ru: 'Адрес входа в кабинет партнёра',
    kk: 'Серіктес кабинетіне кіру мекенжайы',
    en: 'Address of the login to the partner’s cabinet',
  },
  about: {
    ru: 'Куда ведёт ссылка на странице, которую браузер видит после отправки отчёта Монитора качества: адрес в кавычках, "https://…". Пока он не указан (null), ссылки нет: страница просит войти в кабинет на сайте программы.',
    kk: 'Сапа мониторының есебі жіберілгеннен кейін браузер көретін беттегі сілтеме қайда апарады: тырнақшадағы мекенжай, "https://…". Ол көрсетілмегенше (null) сілтеме жоқ: бет бағдарлама сайтындағы кабинетке кіруді сұрайды.',
    en: 'Where the link leads on the page that a browser sees after the Quality Monitor’s report was sent: an address in quotes, "https://…". Until there is one (null) there is no link: the page asks to log in to the cabinet on the programme’s site.',
  },
});
