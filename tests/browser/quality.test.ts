import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { becomesTrue, blemishes, DRAWN, follow, openAs, seriousFaults } from './panel';
import { showsItsStates } from './states';

jest.setTimeout(240_000);

let browser: Browser;
let page: Page;
const PATH = '/admin/plugins/partner-program/quality';
const PREVIEW = /\/partner-program\/quality\/preview\?/;

const rows = (): Locator => page.locator('main table tbody tr');
const open = async (query: string): Promise<void> => {
  await page.goto(`${PATH}${query}`);
  await rows().first().waitFor();
};
const hasNoFaults = async (): Promise<void> => {
  expect(await seriousFaults(page, 'main')).toEqual([]);
  expect(await blemishes(page)).toEqual([]);
};
const months = (): Locator => page.getByRole('combobox', { name: 'Месяц' });

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

describe('staff at the Quality Programme (Q-competence, D-month)', () => {
  it('see before the next 1st who would gain, lose, or is one handover away', async () => {
    await follow(page, 'Программа качества');
    await rows().first().waitFor();
    await page.getByRole('heading', { name: /Предпросмотр: / }).waitFor();
    await page.getByText(/Считаются активированные ключи/).waitFor();
    await hasNoFaults();
    const all = await rows().count();
    await page.getByRole('combobox', { name: 'Кого показать' }).click();
    await page.getByRole('option', { name: /^Сохранят знак/ }).click();
    await becomesTrue(page, `new URLSearchParams(location.search).get('who') === 'keeps'`);
    // The address changes before what it asks for is drawn.
    await eventually(async () => {
      const changes = await rows().locator('td:nth-child(5)').allInnerTexts();
      expect(new Set(changes)).toEqual(new Set(['Сохраняет знак']));
      expect(changes.length).toBeLessThan(all);
    }, DRAWN);
  });

  it('choose a month by keyboard', async () => {
    await open('');
    await months().focus();
    await page.keyboard.press('Enter');
    await becomesTrue(page, `document.activeElement?.getAttribute('role') === 'option'`);
    const chosen = `document.activeElement?.textContent`;
    const first = await page.evaluate<string>(chosen);
    await page.keyboard.press('ArrowDown');
    await becomesTrue(page, `${chosen} !== ${JSON.stringify(first)}`);
    await page.keyboard.press('Enter');
    await becomesTrue(page, `new URLSearchParams(location.search).has('month')`);
    await rows().first().waitFor();
  });

  it('read an evaluated month: its window, its figures, every share', async () => {
    await open('?view=result');
    for (const name of ['Дни покупки ключей', 'По данным до', 'Оценки этого месяца']) {
      await page.getByText(name, { exact: true }).waitFor();
    }
    const [, bought, handedOver, share] = await rows().first().locator('th, td').allInnerTexts();
    const percent = Math.floor((Number(handedOver) * 100) / Number(bought));
    expect(share).toBe(`${percent} %`);
    await hasNoFaults();
  });

  it('correct a month with a reason; both evaluations stand', async () => {
    await open('?view=result');
    await months().click();
    await page.getByRole('option').nth(5).click();
    await page.getByText('Первая оценка').waitFor();
    await page.getByRole('button', { name: 'Оценить заново' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Проверка исправления');
    await dialog.getByRole('button', { name: 'Оценить заново' }).click();
    await page.getByText('Исправление: Проверка исправления').waitFor();
    await page.getByRole('button', { name: /^№ 1, / }).click();
    await becomesTrue(page, `new URLSearchParams(location.search).get('revision') === '1'`);
    // What was corrected cannot be corrected again.
    const again = page.getByRole('button', { name: 'Оценить заново' });
    await again.waitFor({ state: 'detached' });
    await rows().first().waitFor();
    expect(await again.count()).toBe(0);
    await hasNoFaults();
  });

  it('are told what differs since, and read the chart as a table', async () => {
    await page.goto(`${PATH}?view=differences`);
    await page.getByText(/и та, что была бы записана сейчас/).waitFor();
    await hasNoFaults();
    await page.goto(`${PATH}?view=chart`);
    await page.getByRole('img', { name: 'Партнёры по доле сданных проектов' }).waitFor();
    await hasNoFaults();
    await page.getByRole('button', { name: 'Показать таблицей' }).press('Enter');
    await rows().first().waitFor();
    expect(await rows().count()).toBeGreaterThan(5);
    await hasNoFaults();
  });

  it('read what customers answer, by month, question and, when asked, by partner', async () => {
    await page.goto(`${PATH}?view=surveys`);
    await page.getByRole('heading', { name: 'О платформе' }).waitFor();
    expect(await rows().count()).toBe(10);
    await page.getByText('записывается в его журнал').waitFor();
    await hasNoFaults();
    await page.getByRole('button', { name: 'Показать по партнёрам' }).click();
    const partners = page.getByRole('region', { name: 'По партнёрам' });
    await partners.getByRole('link').first().waitFor();
    await hasNoFaults();
    await partners.getByRole('link').first().click();
    await page.getByRole('img', { name: 'Доля сданных проектов' }).waitFor();
    await page.getByRole('button', { name: 'Показать ответы' }).click();
    await page.getByRole('heading', { name: 'О проекте и разработчике' }).waitFor();
    await page.getByText('Прочитаны результаты опросов').first().waitFor();
    await page.getByRole('button', { name: 'Показать сравнение' }).press('Enter');
    const compared = page.getByRole('region', { name: 'Сравнение с другими' }).getByRole('row');
    await compared.filter({ hasText: 'Все вопросы о проекте' }).waitFor();
    expect(await compared.count()).toBe(1 + 1 + 7);
    await hasNoFaults();
  });

  it('are told when there is nothing, when it waits, and when it fails', async () => {
    const row = rows().first();
    await showsItsStates(page, {
      path: PATH,
      list: PREVIEW,
      empty: 'В этом месяце некого оценивать',
      row,
    });
  });

  it.each(['kk', 'en'] as const)('read every view in %s, wide as well', async (language) => {
    const other = await openAs(browser, 'programme manager', { language, width: 1920 });
    for (const view of ['preview', 'result', 'differences', 'chart', 'surveys']) {
      await other.goto(`${PATH}?view=${view}`);
      await other.locator('main section h2').first().waitFor();
      expect(await blemishes(other)).toEqual([]);
      expect(await seriousFaults(other, 'main')).toEqual([]);
    }
    await other.close();
  });
});

describe('a call operator', () => {
  it('has no way into it', async () => {
    const other = await openAs(browser, 'call operator');
    await other.goto(PATH);
    await other.getByText(/нет прав/i).waitFor();
    await other.close();
  });
});
