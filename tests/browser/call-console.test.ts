import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { blemishes, follow, hasFocus, openAs, seriousFaults } from './panel';
import { showsItsStates } from './states';

jest.setTimeout(180_000);

let browser: Browser;
let page: Page;
const PATH = '/admin/plugins/partner-program/calls';
const LIST = /\/partner-program\/survey-calls\?/;

const rows = (): Locator => page.locator('main li');
const status = (text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const taken = (): Locator => page.getByRole('heading', { name: 'Итог звонка' });

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'call operator');
});
afterAll(() => browser.close());

describe('a call operator calls customers by keyboard (Q-survey)', () => {
  it('finds the page in the menu: whose turn it is, and nobody’s name', async () => {
    await follow(page, 'Звонки заказчикам');
    await rows().first().waitFor();
    expect(await rows().first().getAttribute('aria-current')).toBe('true');
    expect(await page.locator('main').innerText()).not.toMatch(/\+7 700/);
    expect(await seriousFaults(page, 'main')).toEqual([]);
    expect(await blemishes(page)).toEqual([]);
  });

  it('moves with j and k, takes a customer with t and puts it back with Escape', async () => {
    await page.keyboard.press('j');
    await hasFocus(rows().nth(1));
    await page.keyboard.press('k');
    await hasFocus(rows().first());
    await page.keyboard.press('t');
    await taken().waitFor();
    await page.getByRole('link', { name: /\+7 700 000/ }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await page.keyboard.press('Escape');
    await status('возвращён в список');
    await rows().first().waitFor();
  });

  it('answers ten questions with ten keys, and keeps the answers', async () => {
    await page.keyboard.press('t');
    await taken().waitFor();
    const keep = page.getByRole('button', { name: /Остал|Сохранить ответы/ });
    for (const points of '5432154321') await page.keyboard.press(points);
    const chosen = page.locator('input[type=radio]:checked');
    expect(await chosen.count()).toBe(10);
    await keep.filter({ hasText: 'Сохранить ответы' }).click();
    await status('Ответы сохранены');
    await page.getByRole('tab', { name: 'Завершены' }).click();
    await page
      .getByText(/Опрошен, /)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Позвонить сейчас' }).click();
  });

  it('notes no answer with a comment in which keys are letters, and calls back when asked', async () => {
    await rows().first().waitFor();
    await page.keyboard.press('t');
    await taken().waitFor();
    await page.getByLabel('Комментарий').click();
    await page.keyboard.type('nbr занято 5');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Не ответил' }).click();
    await status('не ответил');
    await page.keyboard.press('t');
    await taken().waitFor();
    await page.keyboard.press('b');
    const when = page.getByLabel('Когда перезвонить');
    await hasFocus(when);
    const soon = new Date(Date.now() + 29 * 3_600_000).toISOString().slice(0, 16);
    await when.fill(soon);
    await page.keyboard.press('Enter');
    await status('перезвонить');
    await page.getByRole('tab', { name: 'Не сейчас' }).click();
    await page
      .getByText(/Перезвонить: /)
      .first()
      .waitFor();
  });

  it('is told when there is nothing, when it waits, and when it fails', async () => {
    const row = rows().first();
    await showsItsStates(page, {
      path: PATH,
      list: LIST,
      empty: 'Сейчас звонить некому: нет заказчиков',
      row,
    });
  });

  it.each(['kk', 'en'] as const)('reads the page in %s', async (language) => {
    const other = await openAs(browser, 'call operator', { language });
    await other.goto(PATH);
    await other.locator('main li').first().waitFor();
    expect(await blemishes(other)).toEqual([]);
    expect(await seriousFaults(other, 'main')).toEqual([]);
    await other.close();
  });
});
