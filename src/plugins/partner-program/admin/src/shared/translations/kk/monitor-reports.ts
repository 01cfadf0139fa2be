import type { monitorReports as en, monitorReportTypes as english } from '../en/monitor-reports';

export const monitorReports: Record<keyof typeof en, string> = {
  'journal.monitor-report.match': 'Кілт табылды',
  'journal.monitor-report.erase': 'Өшірілді',
  'journal.monitor-report.erase-contact': 'Тапсырысшы байланысы өшірілді',
};

export const monitorReportTypes: typeof english = {
  'monitor-report': {
    name: 'Сапа мониторының есептері',
    fields: {
      fingerprint: 'Мазмұн ізі',
      state: 'Күйі',
      source: 'Көзі',
      receivedAt: 'Алынды',
      matchedAt: 'Сәйкестендірілді',
      keyHash: 'Кілт хеші',
      key: 'Кілт',
      companyName: 'Серіктестің жазылған атауы',
      client: 'Тапсырыс берушінің байланысы',
      clientPost: 'Лауазымы',
      city: 'Қала',
      warned: 'Қоңырау туралы ескертілді',
      callTimeFrom: 'Қоңырау шалу: бастап',
      callTimeTo: 'Қоңырау шалу: дейін',
      phone: 'Телефоны',
      phoneAdd: 'Қосымша нөмір',
      email: 'Эл. пошта',
      comment: 'Түсініктеме',
      site: 'Сайт мекенжайы',
      sites: 'Тапсырылатын сайттар',
      content: 'Тесттер',
      version: 'Нұсқа',
    },
  },
};
