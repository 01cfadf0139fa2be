import type { MailDefinitions } from '../../platform/mail';

/** Q-private: that something waits, and nothing of what it says. */
export const REPORT_MAILS: MailDefinitions = {
  'monitor-report.waiting': {
    name: {
      ru: 'Отчёт Монитора качества ждёт в кабинете',
      kk: 'Сапа мониторының есебі кабинетте күтіп тұр',
      en: 'A report of the Quality Monitor waits in the cabinet',
    },
    subject: {
      ru: 'В кабинете ждёт отчёт',
      kk: 'Кабинетте есеп күтіп тұр',
      en: 'A report waits in your cabinet',
    },
    body: {
      ru: 'В вашем кабинете ждёт отчёт Монитора качества. Посмотрите его и подтвердите сдачу проекта: неподтверждённый отчёт стирается через 30 дней.',
      kk: 'Кабинетіңізде Сапа мониторының есебі күтіп тұр. Оны қарап, жобаны тапсыруды растаңыз: расталмаған есеп 30 күннен кейін өшіріледі.',
      en: 'A report of the Quality Monitor waits in your cabinet. Look at it and confirm the handover: a report that nobody confirms is erased after 30 days.',
    },
    sample: {},
  },
};
