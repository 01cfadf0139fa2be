import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openContext, openPanel } from '../support/browser';
import { follow, letIdleCome, openFirst, seriousFaults, sidePanel } from './panel';

jest.setTimeout(180_000);

const RATING = '/admin/plugins/partner-program/rating';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser);
  await letIdleCome(context);
  page = await openPanel(context, 'read-only auditor');
});

afterAll(async () => {
  await browser.close();
});

const rows = () => page.locator('table tbody tr');

describe('an auditor at the rating', () => {
  it('comes from the menu and reads the list of today', async () => {
    await follow(page, 'Рейтинг');
    await rows().first().waitFor();
    expect(await rows().first().locator('td').first().innerText()).toBe('1');
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('sees another day when the address names it, and keeps it when coming back', async () => {
    const today = await rows().allInnerTexts();
    await page.goto(`${RATING}?on=2026-01-15`);
    await page.getByText('не имеют истории').waitFor();
    await rows().first().waitFor();
    expect(await rows().allInnerTexts()).not.toEqual(today);
    await page.getByRole('tab', { name: 'Что изменилось' }).click();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2026-01-15');
  });

  it('is told what changed and why', async () => {
    await page.goto(`${RATING}?view=changes`);
    const change = page.locator('main ul > li').filter({ has: page.getByRole('link') });
    await change.first().waitFor();
    expect(await change.first().locator('ul li').count()).toBeGreaterThan(0);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('reads the chart as a table', async () => {
    await page.goto(`${RATING}?view=chart`);
    await page.getByRole('img', { name: /Баллы по источникам/ }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Показать таблицей' }).press('Enter');
    await page.getByRole('columnheader', { name: 'Проекты' }).waitFor();
    expect(await rows().count()).toBe(24);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('saves the table as a file', async () => {
    await page.goto(RATING);
    await rows().first().waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать CSV' }).click();
    const saved = readFileSync(await (await coming).path(), 'utf8');
    expect(saved).toMatch(/^\ufeffМесто;Партнёр;/);
    expect(saved.trim().split('\r\n').length).toBe((await rows().count()) + 1);
  });

  it("goes on to a partner's page", async () => {
    const name = await rows().first().getByRole('link').innerText();
    await rows().first().getByRole('link').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('img', { name: 'Место на конец месяца' }).waitFor();
    for (const heading of ['О партнёре', 'Компетенции', 'Новые проекты', 'Журнал']) {
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it("finds the way to that page on the partner's record", async () => {
    await openFirst(page, 'partner', { field: 'partnership', is: 'active' });
    await sidePanel(page, 'Страница партнёра').getByRole('link').click();
    await page.getByRole('heading', { name: 'О партнёре' }).waitFor();
  });
});

describe('a call operator', () => {
  it('has no rating in the menu and no way into it', async () => {
    const other = await openContext(browser);
    const home = await openPanel(other, 'call operator');
    await home.getByRole('link', { name: 'Записи' }).first().waitFor();
    expect(await home.getByRole('link', { name: 'Рейтинг', exact: true }).count()).toBe(0);
    await home.goto(RATING);
    await home.getByText(/нет прав/i).waitFor();
    await other.close();
  });
});
