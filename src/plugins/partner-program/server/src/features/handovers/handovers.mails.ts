import type { MailDefinitions } from '../../platform/mail';

/** Q-private: that something was decided, and nothing of what. */
export const HANDOVER_MAILS: MailDefinitions = {
  'quality-handover.decided': {
    name: {
      ru: 'Решение о сдаче проекта',
      kk: 'Жобаны тапсыру туралы шешім',
      en: 'A handover was decided about',
    },
    subject: {
      ru: 'Есть решение о сдаче проекта',
      kk: 'Жобаны тапсыру бойынша шешім бар',
      en: 'A handover of yours was decided about',
    },
    body: {
      ru: 'Сотрудники программы приняли решение о сданном вами проекте. Оно ждёт вас в кабинете.',
      kk: 'Бағдарлама қызметкерлері жобаңызды тапсыру бойынша шешім қабылдады. Ол кабинетте күтіп тұр.',
      en: 'Staff of the programme decided about a handover of yours. What they decided is in your cabinet.',
    },
    sample: {},
  },
};
