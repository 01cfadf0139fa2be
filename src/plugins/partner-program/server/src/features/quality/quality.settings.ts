import { consentTextSchema, type ConsentText } from '../../platform/settings/consent-text';
import { setting } from '../../platform/settings/settings';

/** Q-join: what an owner agrees to. The sources give no wording. */
export const CONSENT_TEXT = setting<ConsentText>({
  key: 'quality.consent-text',
  schema: consentTextSchema,
  fallback: {
    version: '1',
    ru: 'Партнёр сдаёт проекты через Монитор качества, передаёт отчёты вендору и разрешает вендору опрашивать заказчиков сданных проектов.',
    kk: 'Серіктес жобаларды Сапа мониторы арқылы тапсырады, есептерді вендорға жібереді және тапсырылған жобалардың тапсырыс берушілерінен сұрауға вендорға рұқсат береді.',
    en: 'The partner hands projects over through the Quality Monitor, sends the reports to the vendor and allows the vendor to ask the customers of these projects.',
  },
  placeholder: true,
  name: {
    ru: 'Согласие на участие в Программе качества',
    kk: 'Сапа бағдарламасына қатысу келісімі',
    en: 'Consent to the Quality Programme',
  },
  about: {
    ru: 'Текст, который читает владелец, и его версия. Новая версия действует для тех, кто вступает с этого дня; данные раньше согласия остаются.',
    kk: 'Иесі оқитын мәтін және оның нұсқасы. Жаңа нұсқа сол күннен бастап қосылатындарға арналған; бұрын берілген келісімдер қалады.',
    en: 'The text an owner reads, and its version. A new version is for those who join from its day on; consents given before stay.',
  },
});
