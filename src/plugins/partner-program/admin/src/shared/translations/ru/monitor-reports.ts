import type { monitorReports as en, monitorReportTypes as english } from '../en/monitor-reports';

export const monitorReports: Record<keyof typeof en, string> = {
  'journal.monitor-report.match': 'Ключ найден',
  'journal.monitor-report.erase': 'Стёрт',
  'journal.monitor-report.erase-contact': 'Контакт заказчика стёрт',
};

export const monitorReportTypes: typeof english = {
  'monitor-report': {
    name: 'Отчёты Монитора качества',
    fields: {
      fingerprint: 'Отпечаток содержания',
      state: 'Состояние',
      source: 'Источник',
      receivedAt: 'Получен',
      matchedAt: 'Сопоставлен',
      keyHash: 'Хеш ключа',
      key: 'Ключ',
      companyName: 'Партнёр, как его назвали',
      client: 'Контакт заказчика',
      clientPost: 'Должность',
      city: 'Город',
      warned: 'Предупреждён о звонке',
      callTimeFrom: 'Звонить с',
      callTimeTo: 'Звонить до',
      phone: 'Телефон',
      phoneAdd: 'Добавочный',
      email: 'Эл. почта',
      comment: 'Комментарий',
      site: 'Адрес сайта',
      sites: 'Сдаваемые сайты',
      content: 'Тесты',
      version: 'Версия',
    },
  },
};
