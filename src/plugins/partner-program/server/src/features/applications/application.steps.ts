import type { Text } from '../../platform/languages';
import type { Step } from '../../platform/waiting/waiting';

/** Whose turn it is with an application, and for what (K4.2–K4.9). */
export const APPLICATION_STEPS: Readonly<Record<string, Step>> = {
  review: {
    side: 'staff',
    name: {
      ru: 'Рассмотреть: одобрить предварительно или отказать',
      kk: 'Қарау: алдын ала мақұлдау немесе бас тарту',
      en: 'Review: approve preliminarily or refuse',
    },
  },
  decide: {
    side: 'staff',
    name: { ru: 'Принять решение', kk: 'Шешім қабылдау', en: 'Decide' },
  },
  answer: {
    side: 'partner',
    name: {
      ru: 'Партнёр должен ответить на вопрос',
      kk: 'Серіктес сұраққа жауап беруі керек',
      en: 'The partner is to answer a question',
    },
  },
  'send-documents': {
    side: 'partner',
    name: {
      ru: 'Партнёр должен передать пакет документов',
      kk: 'Серіктес құжаттар топтамасын тапсыруы керек',
      en: 'The partner is to hand over the documents',
    },
  },
};

/** What is applied for, by the kind of application. */
export const ABOUT: Readonly<Record<string, Text>> = {
  initial: { ru: 'Первое присвоение', kk: 'Алғаш беру', en: 'First award' },
  upgrade: {
    ru: 'Переход на расширенный',
    kk: 'Кеңейтілген деңгейге көшу',
    en: 'Rise to advanced',
  },
  renewal: { ru: 'Продление', kk: 'Ұзарту', en: 'Renewal' },
};
