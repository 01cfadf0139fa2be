import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { accounts, openBrowser, openContext, openPanel, siteUrl } from '../support/browser';
import { letIdleCome, seriousFaults } from './panel';

jest.setTimeout(180_000);

const CABINET = '/api/partner-program/cabinet/point-requests';
const STAFF = '/partner-program/point-requests';

interface Changed {
  documentId: string;
  version: number;
}

async function ask<T>(path: string, token: string | undefined, body?: object): Promise<T> {
  const answer = await fetch(siteUrl() + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`);
  return said;
}

async function siteToken(email: string): Promise<string> {
  const user = accounts().users.find((login) => login.email === email);
  const credentials = { identifier: email, password: user?.password };
  return (await ask<{ jwt: string }>('/api/auth/local', undefined, credentials)).jwt;
}

async function staffToken(): Promise<string> {
  const admin = accounts().admins.find(({ role }) => role === 'programme manager');
  const credentials = { email: admin?.email, password: admin?.password };
  return (await ask<{ data: { token: string } }>('/admin/login', undefined, credentials)).data
    .token;
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
let staff: string;

/** Requests of the first partner of the demo, which is advanced; the day is today's, in Almaty. */
async function submit(titles: readonly string[]): Promise<void> {
  const jwt = await siteToken(accounts().users[0]?.email ?? '');
  const on = new Date(Date.now() + 5 * 3600_000).toISOString().slice(0, 10);
  for (const [i, title] of titles.entries()) {
    const activity = i % 2 ? 'marketing-event' : 'marketing-article';
    const addresses = [`https://example.kz/${encodeURIComponent(title)}`];
    const description = 'Материал о внедрении энтерпрайз-продукта у крупного заказчика.';
    const body = { activity, on, title, description, addresses };
    const { data } = await ask<{ data: Changed }>(CABINET, jwt, body);
    const path = `${CABINET}/${data.documentId}/submit`;
    await ask(path, jwt, { expectedVersion: data.version });
  }
}

const decideByColleague = async (title: string): Promise<void> => {
  const { data } = await ask<{ data: (Changed & { title: string })[] }>(
    `${STAFF}?state=submitted&pageSize=100`,
    staff,
  );
  const ids = data.filter((request) => request.title === title).map(({ documentId }) => documentId);
  await ask(`${STAFF}/actions/refuse`, staff, { ids, input: { partnerReason: 'не то' } });
};

/** What waits in the demo: the queue then holds this test's requests alone. */
async function answerDemo(): Promise<void> {
  const path = `${STAFF}?state=submitted&pageSize=100`;
  const { data } = await ask<{ data: Changed[] }>(path, staff);
  const ids = data.map(({ documentId }) => documentId);
  if (ids.length === 0) return;
  await ask(`${STAFF}/actions/refuse`, staff, { ids, input: { partnerReason: 'не то' } });
}

const lines = (): Locator => page.locator('[data-request-line]');
const line = (title: string): Locator => lines().filter({ hasText: title });
const dialog = (): Locator => page.getByRole('dialog');
const focused = (): Promise<string> =>
  page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** The page's policy lets no text be polled as code by itself: it is asked from here. */
const becomesTrue = (expression: string): Promise<void> =>
  eventually(async () => expect(await page.evaluate<boolean>(expression)).toBe(true), {
    timeout: 10_000,
  });

beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser, 'ru-RU');
  await letIdleCome(context);
  staff = await staffToken();
  await answerDemo();
  await submit([
    'Статья первая',
    'Семинар второй',
    'Статья третья',
    'Форум четвёртый',
    'Обзор пятый',
  ]);
  page = await openPanel(context, 'programme manager');
});

afterAll(() => browser.close());

describe('staff work through point requests by keyboard', () => {
  it('find the page in the menu, the oldest request first and the keys on the screen', async () => {
    await page.getByRole('link', { name: 'Заявки на баллы' }).click();
    await lines().first().waitFor();
    expect(await lines().first().getAttribute('aria-current')).toBe('true');
    const titles = await lines().allInnerTexts();
    const own = titles.filter((text) => /первая|второй|третья/.test(text));
    expect(own.map((text) => /Статья первая|Семинар второй|Статья третья/.exec(text)?.[0])).toEqual(
      ['Статья первая', 'Семинар второй', 'Статья третья'],
    );
    await page.getByText('начислить', { exact: true }).waitFor();
  });

  it('see what they need to decide, and open evidence without telling where from', async () => {
    await line('Статья первая').click();
    const detail = page.locator('section', {
      has: page.getByRole('heading', { name: 'Статья первая' }),
    });
    await detail.getByText('по каталогу', { exact: false }).waitFor();
    await detail.getByText(/ККВ в тот день/).waitFor();
    const evidence = detail.locator('a[target=_blank]');
    expect(await evidence.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('move with j and k in any keyboard layout, and not past the ends', async () => {
    await page.keyboard.press('j');
    expect(await focused()).toContain('Семинар второй');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Статья третья');
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', bubbles: true }))`,
    );
    await becomesTrue(`document.activeElement.textContent.includes('Семинар второй')`);
  });

  it('grant with g; the next request has the focus then', async () => {
    await line('Статья первая').click();
    await page.keyboard.press('g');
    await dialog().getByText('Статья первая', { exact: false }).waitFor();
    await becomesTrue(`document.activeElement?.name === 'points'`);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Enter');
    await line('Статья первая').waitFor({ state: 'detached' });
    await becomesTrue(`document.activeElement.textContent.includes('Семинар второй')`);
  });

  it('write reasons without moving, and refuse with r', async () => {
    await page.keyboard.press('r');
    await becomesTrue(`document.activeElement?.name === 'partnerReason'`);
    await page.keyboard.type('jkgrt? не названо');
    await page.keyboard.press('Control+Enter');
    await line('Семинар второй').waitFor({ state: 'detached' });
    await becomesTrue(`document.activeElement.textContent.includes('Статья третья')`);
  });

  it('are told when a colleague was first, and see the queue as it is', async () => {
    await decideByColleague('Статья третья');
    await page.keyboard.press('t');
    await becomesTrue(`document.activeElement?.name === 'remarks'`);
    await page.keyboard.type('Дополните');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Запись тем временем изменили', { exact: false }).waitFor();
    await dialog()
      .getByRole('button', { name: /Загрузить/ })
      .click();
    await line('Статья третья').waitFor({ state: 'detached' });
    await becomesTrue(`document.activeElement.textContent.includes('Форум четвёртый')`);
  });

  it('close a form with Escape and are where they were', async () => {
    await page.keyboard.press('g');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await becomesTrue(`document.activeElement.textContent.includes('Форум четвёртый')`);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Форум четвёртый');
    await page.keyboard.press('?');
    await dialog().getByText('Клавиши').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});
