import { z } from '@strapi/utils';

import type { Times } from '../../../../rules/applications/application';
import type { ReminderDays } from '../../../../rules/applications/reminder.rules';
import { setting } from '../../platform/settings/settings';

const days = z.number().int().min(1).max(365);

/** D-settings: the times of K4; an open application keeps those of the day it was received. */
export const TIMES = setting<Times>({
  key: 'applications.times',
  schema: z.strictObject({
    reviewDays: days,
    decisionDays: days,
    answerDays: days,
    renewalOpens: days,
    renewalCloses: days,
  }),
  fallback: { reviewDays: 3, decisionDays: 7, answerDays: 14, renewalOpens: 60, renewalCloses: 14 },
  // Of these numbers the sources give 3, 7 and 14 before the end; the times to answer are ours.
  placeholder: true,
  name: {
    ru: 'Сроки рассмотрения заявок на компетенцию',
    kk: 'Құзыретке өтінімдерді қарау мерзімдері',
    en: 'Times of applications for the competence',
  },
  about: {
    ru: 'Рабочих дней на рассмотрение заявки и на решение; календарных дней на ответ партнёра; за сколько дней до окончания срока продление открывается и закрывается. Открытые заявки сохраняют сроки дня получения.',
    kk: 'Өтінімді қарауға және шешімге берілетін жұмыс күндері; серіктестің жауабына берілетін күнтізбелік күндер; мерзім аяқталғанға дейін ұзарту неше күн бұрын ашылады және жабылады. Ашық өтінімдер алынған күннің мерзімдерін сақтайды.',
    en: 'Working days to review and to decide; calendar days for the partner to answer; how many days before the end of a term its renewal opens and closes. Open applications keep the times of the day they were received.',
  },
});

/** D-reminders: when a partner is reminded of a renewal, and of documents that are wanted. */
export const REMINDERS = setting<ReminderDays>({
  key: 'applications.reminders',
  schema: z.strictObject({
    renewalFirst: days,
    renewalSecond: days,
    renewalThird: days,
    renewalLast: days,
    documentsFirst: days,
    documentsSecond: days,
  }),
  fallback: {
    renewalFirst: 60,
    renewalSecond: 30,
    renewalThird: 21,
    renewalLast: 15,
    documentsFirst: 7,
    documentsSecond: 14,
  },
  placeholder: false,
  name: {
    ru: 'Напоминания о продлении и документах',
    kk: 'Ұзарту және құжаттар туралы еске салулар',
    en: 'Reminders of renewals and documents',
  },
  about: {
    ru: 'За сколько дней до окончания срока партнёру напоминают о продлении, пока оно не запрошено; через сколько дней после запроса документов напоминают о них.',
    kk: 'Ұзарту сұралмаған болса, мерзім аяқталғанға дейін неше күн бұрын еске салынады; құжаттар сұралғаннан кейін неше күннен соң еске салынады.',
    en: 'How many days before the end of a term a partner is reminded of a renewal that it has not requested; how many days after documents were asked for it is reminded of them.',
  },
});

/** D-e-mail: how long ago a letter may have come that staff register; the sources do not say. */
export const RECEIPT_DAYS = setting<number>({
  key: 'applications.receipt-days',
  schema: days,
  fallback: 60,
  placeholder: true,
  name: {
    ru: 'Давность писем с заявками',
    kk: 'Өтінім хаттарының ескілігі',
    en: 'Age of letters with applications',
  },
  about: {
    ru: 'За сколько календарных дней назад сотрудники могут зарегистрировать заявку, пришедшую по почте.',
    kk: 'Қызметкерлер поштамен келген өтінімді неше күнтізбелік күн бұрынғы күнмен тіркей алады.',
    en: 'How many calendar days back staff may register an application that came by e-mail.',
  },
});

/** K4.1: the text of the programme that an applicant accepts. */
export const PROGRAMME_TEXT = setting<string>({
  key: 'applications.programme-text',
  schema: z.string().regex(/^[A-Za-z0-9.-]{1,40}$/),
  fallback: '2026-1',
  placeholder: true,
  name: {
    ru: 'Версия текста программы ККВ',
    kk: 'ККВ бағдарламасы мәтінінің нұсқасы',
    en: 'Version of the text of the ККВ programme',
  },
  about: {
    ru: 'Версия текста, с которым партнёр соглашается, подавая заявку. Она записывается вместе с пользователем и временем.',
    kk: 'Серіктес өтінім бергенде келісетін мәтіннің нұсқасы. Ол пайдаланушымен және уақытпен бірге жазылады.',
    en: 'The version of the text that a partner accepts with an application. It is kept with the user and the time.',
  },
});
