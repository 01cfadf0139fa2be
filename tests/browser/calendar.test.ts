import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openContext, openPanel } from '../support/browser';
import { follow, letIdleCome, seriousFaults } from './panel';

jest.setTimeout(180_000);

const CALENDAR = '/admin/plugins/partner-program/calendar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(role: string): Promise<[BrowserContext, Page]> {
  const context = await openContext(browser);
  await letIdleCome(context);
  return [context, await openPanel(context, role)];
}

const day = (page: Page, month: string, date: number) =>
  page.getByRole('table', { name: month }).locator('td', { hasText: new RegExp(`^${date}(,|$)`) });

describe('D-workday: a manager at the working calendar', () => {
  let page: Page;
  beforeAll(async () => {
    [, page] = await open('programme manager');
  });

  it('comes from the menu and sees the year, its days off by name', async () => {
    await follow(page, 'Рабочий календарь');
    // No year is asked for yet: the server tells which it is.
    await page.getByRole('heading', { level: 2, name: /^20\d\d$/ }).waitFor();
    await page.goto(`${CALENDAR}?year=2027`);
    await page.getByRole('table', { name: 'май' }).waitFor();
    expect(await page.locator('main table').count()).toBe(12);
    expect(await day(page, 'май', 16).innerText()).toContain('Курбан-айт');
    expect(await day(page, 'май', 10).innerText()).toContain('День Победы');
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('goes from year to year by the keyboard', async () => {
    await page.getByRole('button', { name: 'Показать 2028 год' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: '2028' }).waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2028');
    await page.getByRole('button', { name: 'Показать 2027 год' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: '2027' }).waitFor();
  });

  it('enters an exception after seeing what it does, and is told when it is none', async () => {
    await page.getByRole('button', { name: 'Внести исключение' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^День/).fill('2027-05-09');
    await dialog.getByText('ничего не изменится').waitFor();
    await dialog.getByLabel(/^День/).fill('2027-05-06');
    await dialog.getByText('Что станет с открытыми сроками').waitFor();
    await dialog.getByLabel('Постановление или причина').fill('Постановление № 7');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Внести', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Постановление № 7').waitFor();
    expect(await day(page, 'май', 6).innerText()).toContain('выходной день по постановлению');
  });

  it('withdraws it with a reason; it stays on record', async () => {
    await page.getByRole('button', { name: /^Отменить: / }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Что станет с открытыми сроками').waitFor();
    await dialog.getByLabel('Причина').fill('Ошибка');
    await dialog.getByRole('button', { name: 'Отменить исключение' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Отменено /).waitFor();
    expect(await day(page, 'май', 6).innerText()).toBe('6');
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });
});

describe('others at the working calendar', () => {
  it('an auditor reads it and changes nothing', async () => {
    const [context, page] = await open('read-only auditor');
    await page.goto(`${CALENDAR}?year=2026`);
    await page.getByRole('table', { name: 'март' }).waitFor();
    expect(await day(page, 'март', 25).innerText()).toContain('Наурыз');
    for (const name of ['Внести исключение', 'Подтвердить 2026 год']) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
    await context.close();
  });

  it('a call operator has no way into it', async () => {
    const [context, page] = await open('call operator');
    await page.goto(CALENDAR);
    await page.getByText(/нет прав/i).waitFor();
    await context.close();
  });
});
