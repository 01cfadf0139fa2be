import { mailConfigOf } from './mail-config';

const SMTP = { SMTP_URL: 'smtp://mail.example.kz', MAIL_FROM: 'a@example.kz' };
const SITE = { SITE_URL: 'https://partners.example.kz/' };

it.each([
  ['nothing', {}, { kind: 'none' }],
  ['empty variables', { SMTP_URL: '', MAIL_FROM: '', MAIL_DIR: '' }, { kind: 'none' }],
  ['a mail server', { ...SMTP, ...SITE }, { kind: 'smtp', site: 'https://partners.example.kz' }],
  ['a named sender', { ...SMTP, ...SITE, MAIL_FROM: 'Кто-то <a@b.kz>' }, { kind: 'smtp' }],
  ['a folder', { MAIL_DIR: '/x', PORT: '8080' }, { kind: 'folder', site: 'http://localhost:8080' }],
])('%s is a configuration', (_, env, config) => {
  expect(mailConfigOf(env)).toMatchObject(config);
});

it.each([
  ['MAIL_FROM', { SMTP_URL: SMTP.SMTP_URL, ...SITE }],
  ['SMTP_URL', { MAIL_FROM: SMTP.MAIL_FROM }],
  ['SITE_URL', SMTP],
  ['SITE_URL', { ...SMTP, SITE_URL: 'partners.example.kz' }],
  ['SMTP_URL', { ...SMTP, ...SITE, SMTP_URL: 'mail.example.kz:25' }],
  ['MAIL_FROM', { ...SMTP, ...SITE, MAIL_FROM: 'programme' }],
  ['MAIL_FROM', { ...SMTP, ...SITE, MAIL_FROM: 'a@b.kz\r\nBcc: c@d.kz' }],
  ['MAIL_DIR', { ...SMTP, ...SITE, MAIL_DIR: '/x' }],
  ['MAIL_DIR', { MAIL_DIR: '/x', NODE_ENV: 'production' }],
])('refuses the start, naming %s: %j', (name, env) => {
  expect(() => mailConfigOf(env)).toThrow(name);
});
