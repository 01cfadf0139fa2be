import {
  registerMails,
  type MailDefinition,
} from '../../../src/plugins/partner-program/server/src/platform/mail/mail';

/** A mail of no feature, declared by tests. */
export const TEST_MAIL = 'test.news';

const DEFINITION: MailDefinition = {
  subject: { ru: 'Новость: {name}', kk: 'Жаңалық: {name}', en: 'News: {name}' },
  body: {
    ru: 'Есть новость: {name}.\n\n{link}',
    kk: 'Жаңалық бар: {name}.\n\n{link}',
    en: 'There is news: {name}.\n\n{link}',
  },
  sample: { name: 'Проект', link: 'https://example.test/x' },
  secrets: ['link'],
};

export function declareTestMail(): void {
  registerMails({ [TEST_MAIL]: DEFINITION });
}
