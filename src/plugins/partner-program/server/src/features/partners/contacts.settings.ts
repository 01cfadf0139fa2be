import { consentTextSchema, type ConsentText } from '../../platform/settings/consent-text';
import { setting } from '../../platform/settings/settings';

/** §1, law 94-V: what an owner agrees to when it publishes contacts. The sources give no wording. */
export const CONTACTS_TEXT = setting<ConsentText>({
  key: 'contacts.consent-text',
  schema: consentTextSchema,
  fallback: {
    version: '1',
    ru: 'Партнёр согласен с тем, что почта и телефон для заказчиков, указанные в его карточке, публикуются на сайтах программы и доступны всем. Партнёр подтверждает право публиковать эти контакты и может отозвать согласие в кабинете в любое время.',
    kk: 'Серіктес карточкасында көрсетілген тапсырыс берушілерге арналған пошта мен телефон бағдарлама сайттарында жарияланып, барлығына қолжетімді болатынына келіседі. Серіктес бұл байланыс деректерін жариялауға құқығын растайды және келісімді кабинетте кез келген уақытта қайтарып ала алады.',
    en: 'The partner agrees that the mail and telephone for customers given in its card are published on the sites of the programme and open to everybody. The partner confirms its right to publish these contacts, and may revoke the consent in the cabinet at any time.',
  },
  placeholder: true,
  name: {
    ru: 'Согласие на публикацию контактов',
    kk: 'Байланыс деректерін жариялауға келісім',
    en: 'Consent to the publication of contacts',
  },
  about: {
    ru: 'Текст, который читает владелец, когда публикует контакты карточки, и его версия. Новая версия действует для тех, кто даёт согласие с этого дня; данные раньше согласия остаются.',
    kk: 'Карточканың байланыс деректерін жариялағанда иесі оқитын мәтін және оның нұсқасы. Жаңа нұсқа сол күннен бастап келісім беретіндерге арналған; бұрын берілген келісімдер қалады.',
    en: 'The text an owner reads when it publishes the contacts of its card, and its version. A new version is for those who agree from its day on; consents given before stay.',
  },
});
