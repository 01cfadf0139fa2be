import {
  registerMails,
  type MailDefinition,
} from '../../../src/plugins/partner-program/server/src/platform/mail/mail';

/** A mail of no feature, declared by tests. */
export const TEST_MAIL = 'test.news';

const DEFINITION: MailDefinition = {
  name: { ru: 'Проба', kk: 'Сынама', en: 'Trial' },
  subject: { ru: 'Новость: {name}', kk: 'Жаңалық: {name}', en: 'News: {name}' },
  body: {
    ru: 'Есть новость: {name}.\n\n{link}',
    kk: 'Жаңалық бар: {name}.\n\n{link}',
    en: 'There is news: {name}.\n\n{link}',
  },
  sample: { name: 'Проект', link: 'https://example.test/x' },
  secrets: ['link'],
};

/** The same without its secret: for cabinets. */
export const TEST_NEWS = 'test.cabinet-news';

const NEWS: MailDefinition = {
  name: DEFINITION.name,
  subject: DEFINITION.subject,
  body: { ru: 'Есть новость: {name}.', kk: 'Жаңалық бар: {name}.', en: 'There is news: {name}.' },
  sample: { name: 'Проект' },
};

export function declareTestMail(): void {
  registerMails({ [TEST_MAIL]: DEFINITION, [TEST_NEWS]: NEWS });
}
