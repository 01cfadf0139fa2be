import type { RefusalTexts } from '../../platform/refusals';

/** What asking for a certificate can be refused. */
export const CERTIFICATE_REFUSALS: RefusalTexts = {
  'certificate.not-found': {
    status: 404,
    text: {
      ru: 'Сертификата с таким номером нет. Проверьте, как набран номер.',
      kk: 'Мұндай нөмірлі сертификат жоқ. Нөмірдің дұрыс терілгенін тексеріңіз.',
      en: 'There is no certificate with this number. Check how it was typed.',
    },
  },
};
