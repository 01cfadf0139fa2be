import { randomBytes } from 'node:crypto';

import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

import { accounts, openBrowser, openContext, siteUrl } from '../support/browser';
import { linkTo } from './mails';
import { seriousFaults } from './panel';
import { overflow } from './public-page';

jest.setTimeout(120_000);

const PASSWORD = 'три слова подряд';
const API = '**/api/partner-program/**';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
let requests: Request[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  await use(await openContext(browser));
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

async function use(opened: BrowserContext): Promise<void> {
  context = opened;
  page = await context.newPage();
  faults = [];
  requests = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) faults.push(line.text());
  });
}

async function post(path: string, body: object, bearer?: string): Promise<Response> {
  return fetch(siteUrl() + path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
    },
    body: JSON.stringify(body),
  });
}

const login = (identifier: string, password: string): Promise<Response> =>
  post('/api/auth/local', { identifier, password });

/** Has an owner of the demo invite somebody. @returns the address */
async function invite(): Promise<string> {
  const owner = accounts().users.find(({ role }) => role === 'owner');
  if (!owner) throw new Error('The demo has no owner of a cabinet');
  const { jwt } = (await (await login(owner.email, owner.password)).json()) as { jwt: string };
  const email = `guest-${randomBytes(6).toString('hex')}@example.test`;
  const invited = await post(
    '/api/partner-program/cabinet/users',
    { email, role: 'viewer', language: 'ru' },
    jwt,
  );
  expect(invited.status).toBe(201);
  return email;
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
/** By its id: the heading says the same, and names the form too. */
const field = () => page.locator('#password');
const problem = (text: string) => page.locator('#set-problem').getByText(text);
const codeOf = (link: string): string => new URL(link).hash.slice(1);

/** Asks for a new password on the page, as somebody who forgot it. */
async function forget(email: string): Promise<void> {
  await page.goto('/password/');
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByRole('button', { name: 'Отправить ссылку' }).click();
  await heading('Посмотрите почту').waitFor();
  expect(await page.locator('#asked-lead').innerText()).toContain(email);
}

async function setPassword(password: string): Promise<void> {
  await field().fill(password);
  await field().press('Enter');
}

/** The code is in the body of the one request that needs it, and nowhere else. */
async function expectNoTraceOf(code: string): Promise<void> {
  expect(page.url()).not.toContain(code);
  expect(await page.content()).not.toContain(code);
  expect(await page.evaluate<string>('JSON.stringify([history.state, document.cookie])')).toBe(
    '[null,""]',
  );
  expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
  for (const request of requests) {
    // A document's own address: what stands after the # is sent to no server.
    expect(request.url().split('#')[0]).not.toContain(code);
    expect(JSON.stringify(await request.allHeaders())).not.toContain(code);
    expect((await request.allHeaders()).referer ?? '').toBe('');
  }
}

it('an invitation is accepted: from the mail to the login, by keyboard alone', async () => {
  const email = await invite();
  const link = await linkTo(email);
  expect(link).toMatch(new RegExp(`^${siteUrl()}/invitation#[0-9a-f]{64}$`));
  expect((await login(email, PASSWORD)).status).toBe(400);

  await page.goto(link);
  await heading('Добро пожаловать в кабинет партнёра').waitFor();
  await expectNoTraceOf(codeOf(link));
  await page.getByRole('textbox', { name: 'Новый пароль' }).focus();
  await page.keyboard.type(PASSWORD);
  expect(await field().getAttribute('type')).toBe('password');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await field().getAttribute('type')).toBe('text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('Пароль задан').waitFor();
  expect(await page.locator('#done-lead').innerText()).toContain(email);
  await expectNoTraceOf(codeOf(link));
  expect((await login(email, PASSWORD)).status).toBe(200);

  // The same link again: used.
  await page.goto('about:blank');
  await page.goto(link);
  await setPassword('другой пароль');
  await problem('Ссылка не действует').waitFor();
  await page.locator('#again').getByText('попросите владельца кабинета').waitFor();
  expect((await login(email, PASSWORD)).status).toBe(200);
});

it('a forgotten password is renewed; a link that was replaced leads to a new one', async () => {
  const email = await invite();
  const invitation = await linkTo(email);
  await forget(email);
  const replaced = await linkTo(email, [invitation]);
  await page.getByRole('link', { name: 'Запросить ещё раз' }).click();
  await heading('Забыли пароль?').waitFor();
  await page.getByLabel('Электронная почта').fill(email);
  await page.keyboard.press('Enter');
  await heading('Посмотрите почту').waitFor();
  const good = await linkTo(email, [invitation, replaced]);

  await page.goto(replaced);
  await setPassword(PASSWORD);
  await problem('Ссылка не действует').waitFor();
  await expectNoTraceOf(codeOf(replaced));
  await page.getByRole('link', { name: 'Запросить новую ссылку' }).click();
  await heading('Забыли пароль?').waitFor();

  // The next link opens in the very same tab: only what follows the # is new.
  await page.goto(good);
  await heading('Новый пароль').waitFor();
  await setPassword(PASSWORD);
  await heading('Пароль задан').waitFor();
  await expectNoTraceOf(codeOf(good));
  expect((await login(email, PASSWORD)).status).toBe(200);
});

it('an address that is no login is answered just the same', async () => {
  await forget('nobody-at-all@example.test');
});

it('says what is wrong beside the field, keeps what was typed, and lets go on', async () => {
  await page.goto('/password/');
  await page.getByRole('button', { name: 'Отправить ссылку' }).click();
  const email = page.getByLabel('Электронная почта');
  await page.getByText('Укажите адрес.').waitFor();
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  expect(await email.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await email.fill('not an address');
  await page.keyboard.press('Enter');
  await page.getByText('Это не похоже на адрес электронной почты.').waitFor();

  await page.goto(`/password/#${'0'.repeat(64)}`);
  await setPassword('коротко');
  await page.locator('#password-problem').getByText('нужно не меньше 10 знаков').waitFor();
  await setPassword('длинный '.repeat(12));
  await page.locator('#password-problem').getByText('не больше 72 байт').waitFor();
  expect(await field().inputValue()).toContain('длинный');
  expect(await seriousFaults(page, 'body')).toEqual([]);
  await page.route(API, (route) => route.abort());
  await setPassword(PASSWORD);
  await problem('Сервер не отвечает').waitFor();
  await page.unroute(API);
  await field().press('Enter');
  await problem('Ссылка не действует').waitFor();
});

it('an invitation without a code tells where it comes from', async () => {
  await page.goto('/invitation');
  await heading('Откройте ссылку из письма').waitFor();
  await page.getByRole('link', { name: 'Забыли пароль?' }).click();
  await heading('Забыли пароль?').waitFor();
});

it('the skip link is no code', async () => {
  await page.goto('/password/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('Забыли пароль?').waitFor();
  expect(new URL(page.url()).hash).toBe('#content');
});

it.each([
  ['kk-KZ', 'Жаңа құпиясөз', 'Сілтеме жарамсыз', 'English', 'New password', 'does not work'],
  ['en-GB', 'New password', 'does not work', 'Русский', 'Новый пароль', 'Ссылка не действует'],
] as const)('speaks %s, and another language without losing the code', async (...texts) => {
  const [locale, title, refused, language, otherTitle, otherRefused] = texts;
  await context.close();
  await use(await openContext(browser, locale));
  await page.goto(`/password#${'0'.repeat(64)}`);
  await heading(title).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
  await setPassword(PASSWORD);
  await problem(refused).waitFor();
  await page.getByRole('link', { name: language }).click();
  await heading(otherTitle).waitFor();
  await problem(otherRefused).waitFor();
  expect(await field().inputValue()).toBe(PASSWORD);
  expect(await page.title()).toContain(otherTitle);
});

it.each([
  ['asking', '/password/?lang=ru', 'light', 1280],
  ['asking on a telephone in the dark', '/password/?lang=kk', 'dark', 320],
  ['a new password on a telephone', `/password/?lang=en#${'0'.repeat(64)}`, 'light', 320],
  ['an invitation', `/invitation/?lang=kk#${'0'.repeat(64)}`, 'dark', 320],
  ['an invitation without code', '/invitation/?lang=ru', 'light', 320],
] as const)('axe finds nothing serious: %s', async (_what, address, colorScheme, width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('[data-view]:not([hidden]) h1').waitFor();
  expect(await seriousFaults(page, 'body')).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

it('without scripts says so and shows no form', async () => {
  const plain = await browser.newContext({ baseURL: siteUrl(), javaScriptEnabled: false });
  const theirs = await plain.newPage();
  await theirs.goto(`/password#${'0'.repeat(64)}`);
  const said = await theirs.locator('noscript').allTextContents();
  expect(said.join()).toContain('JavaScript, а он выключен');
  expect(await theirs.locator('form:visible').count()).toBe(0);
  await plain.close();
});
