import { z } from '@strapi/utils';

import type { Retention } from '../../../../rules/surveys/attempt.rules';
import type { Patience } from '../../../../rules/surveys/call';
import { setting } from '../../platform/settings/settings';

const days = z.number().int().min(1).max(3650);

/** Q-survey: how often and how soon a customer is tried again. */
export const PATIENCE = setting<Patience>({
  key: 'surveys.patience',
  schema: z.strictObject({
    attempts: z.number().int().min(1).max(50),
    pauseHours: z.number().int().min(0).max(240),
  }),
  fallback: { attempts: 5, pauseHours: 3 },
  placeholder: true,
  name: {
    ru: 'Попытки дозвониться до заказчика',
    kk: 'Тапсырысшыға қоңырау шалу әрекеттері',
    en: 'Attempts to reach a customer',
  },
  about: {
    ru: 'После скольких попыток без ответа заказчик считается недоступным, и сколько часов между попытками.',
    kk: 'Жауапсыз қанша әрекеттен кейін тапсырысшы қолжетімсіз саналады және әрекеттер арасында қанша сағат өтеді.',
    en: 'After how many attempts without an answer a customer counts as unreachable, and how many hours lie between two attempts.',
  },
});

/** Q-survey: how far ahead a customer may ask to be called back; the sources do not say. */
export const CALL_BACK_DAYS = setting<number>({
  key: 'surveys.call-back-days',
  schema: z.number().int().min(1).max(365),
  fallback: 60,
  placeholder: true,
  name: {
    ru: 'Насколько вперёд можно договориться о звонке',
    kk: 'Қоңырауды қанша алдын ала келісуге болады',
    en: 'How far ahead a call-back may be arranged',
  },
  about: {
    ru: 'Не позже чем через столько календарных дней заказчику можно обещать перезвонить.',
    kk: 'Тапсырысшыға ең кеші осынша күнтізбелік күннен кейін қайта қоңырау шалуға уәде беруге болады.',
    en: 'A customer can be promised a call-back within so many calendar days at the latest.',
  },
});

/** D-settings: for how long a customer's contact is kept. */
export const RETENTION = setting<Retention>({
  key: 'surveys.retention',
  schema: z.strictObject({ afterCall: days, atMost: days }),
  fallback: { afterCall: 30, atMost: 180 },
  placeholder: true,
  name: {
    ru: 'Хранение контактов заказчиков, дней',
    kk: 'Тапсырысшылар байланыстарын сақтау, күн',
    en: 'How long customers’ contacts are kept, days',
  },
  about: {
    ru: 'Через сколько дней после опроса и самое позднее через сколько дней после сдачи проекта контакт и записи разговоров стираются.',
    kk: 'Сауалнамадан кейін қанша күннен соң және жоба тапсырылғаннан кейін ең кеші қанша күннен соң байланыс пен әңгіме жазбалары өшіріледі.',
    en: 'How many days after the survey, and at the latest how many days after the handover, the contact and the notes on calls are erased.',
  },
});
