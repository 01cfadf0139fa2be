import type { CertificateState } from '../../../../rules/certificates/state.rules';
import type { Level } from '../../../../rules/competences/competence';
import type { Text } from '../../platform/languages';

/** What people call the competence, its levels and the state of a certificate. */
export const COMPETENCE_NAME: Text = {
  ru: 'Крупные корпоративные внедрения',
  kk: 'Ірі корпоративтік енгізулер',
  en: 'Large enterprise implementations',
};

export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  basic: { ru: 'базовый', kk: 'базалық', en: 'basic' },
  advanced: { ru: 'расширенный', kk: 'кеңейтілген', en: 'advanced' },
};

export const STATE_NAMES: Readonly<Record<CertificateState, Text>> = {
  valid: { ru: 'Действует', kk: 'Күшінде', en: 'Valid' },
  'valid-under-review': {
    ru: 'Действует, продление рассматривается',
    kk: 'Күшінде, ұзарту қаралуда',
    en: 'Valid, renewal under review',
  },
  expired: { ru: 'Срок истёк', kk: 'Мерзімі өткен', en: 'Expired' },
  superseded: {
    ru: 'Заменён новым сертификатом',
    kk: 'Жаңа сертификатпен алмастырылған',
    en: 'Superseded by a newer certificate',
  },
  annulled: { ru: 'Аннулирован', kk: 'Күші жойылған', en: 'Annulled' },
};
