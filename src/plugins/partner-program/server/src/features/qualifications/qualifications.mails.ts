import type { Text } from '../../platform/languages';
import type { MailDefinitions } from '../../platform/mail';

/** What the kinds are called in mails. A person is never named there: mails outlive an erasure. */
export const KIND_NAMES: Readonly<Record<string, Text>> = {
  specialist: { ru: 'специалисты', kk: 'мамандар', en: 'specialists' },
  'specialist-attestation': {
    ru: 'сертификаты и аттестации',
    kk: 'сертификаттар мен аттестаттаулар',
    en: 'certificates and attestations',
  },
  publication: { ru: 'публикации', kk: 'жарияланымдар', en: 'publications' },
  'large-project': { ru: 'крупные веб-проекты', kk: 'ірі веб-жобалар', en: 'large web projects' },
  turnover: { ru: 'оборот по годам', kk: 'жылдар бойынша айналым', en: 'turnover by year' },
};

const sample = {
  kind: KIND_NAMES.publication ?? '',
  entered: '2026-11-20',
};

/** What partners are told about records that staff decided on. */
export const QUALIFICATION_MAILS: MailDefinitions = {
  'qualification.confirmed': {
    name: {
      ru: 'Записи партнёра: подтверждены',
      kk: 'Серіктестің жазбалары: расталды',
      en: 'Partner’s records: confirmed',
    },
    subject: {
      ru: 'Подтверждены ваши записи: {kind}',
      kk: 'Жазбаларыңыз расталды: {kind}',
      en: 'Your records were confirmed: {kind}',
    },
    body: {
      ru: 'Сотрудники программы подтвердили ваши записи: {kind}. Сколько из них учитывается сегодня, видно в кабинете.',
      kk: 'Бағдарлама қызметкерлері жазбаларыңызды растады: {kind}. Бүгін олардың қаншасы есептелетіні кабинетте көрінеді.',
      en: 'The programme’s staff confirmed records of yours: {kind}. The cabinet shows how many of them count today.',
    },
    sample: { kind: sample.kind },
  },
  'qualification.rejected': {
    name: {
      ru: 'Запись партнёра: не подтверждена',
      kk: 'Серіктестің жазбасы: расталмады',
      en: 'Partner’s record: not confirmed',
    },
    subject: {
      ru: 'Запись не подтверждена: {kind}',
      kk: 'Жазба расталмады: {kind}',
      en: 'A record was not confirmed: {kind}',
    },
    body: {
      ru: 'Запись, внесённая {entered}, не подтверждена ({kind}). Причина указана в кабинете. Исправьте запись, и она снова будет ждать проверки.',
      kk: '{entered} енгізілген жазба расталмады ({kind}). Себебі кабинетте көрсетілген. Жазбаны түзетсеңіз, ол тексеруді қайта күтеді.',
      en: 'The record entered on {entered} was not confirmed ({kind}). The reason is in the cabinet. Correct the record, and it waits for review again.',
    },
    sample,
  },
  'qualification.revoked': {
    name: {
      ru: 'Запись партнёра: подтверждение снято',
      kk: 'Серіктестің жазбасы: растау алынып тасталды',
      en: 'Partner’s record: confirmation taken back',
    },
    subject: {
      ru: 'Подтверждение снято: {kind}',
      kk: 'Растау алынып тасталды: {kind}',
      en: 'A confirmation was taken back: {kind}',
    },
    body: {
      ru: 'Запись, внесённая {entered}, больше не учитывается ({kind}): подтверждение снято. Причина указана в кабинете. Исправьте запись, и она снова будет ждать проверки.',
      kk: '{entered} енгізілген жазба енді есептелмейді ({kind}): растау алынып тасталды. Себебі кабинетте көрсетілген. Жазбаны түзетсеңіз, ол тексеруді қайта күтеді.',
      en: 'The record entered on {entered} counts no more ({kind}): its confirmation was taken back. The reason is in the cabinet. Correct the record, and it waits for review again.',
    },
    sample,
  },
};
