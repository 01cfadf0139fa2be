import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { blemishes, DRAWN, follow, openAs, seriousFaults, sidePanel } from './panel';
import { showsItsStates } from './states';

jest.setTimeout(240_000);

let browser: Browser;
let page: Page;
const PATH = '/admin/plugins/partner-program/handovers';
const LIST = /\/partner-program\/handovers\?/;

const rows = (): Locator => page.locator('main table tbody tr');
/** Badges are drawn in capitals: their texts are compared without regard to case. */
const states = (): Promise<string[]> => rows().locator('td:first-child').allInnerTexts();
const hasNoFaults = async (): Promise<void> => {
  expect(await seriousFaults(page, 'main')).toEqual([]);
  expect(await blemishes(page)).toEqual([]);
};

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

describe('staff at the handovers (Q-handover)', () => {
  it('find what waits for them first, with the working days left, then what is in the way', async () => {
    await follow(page, 'Сдача проектов');
    await rows().first().waitFor();
    const shown = await states();
    expect(shown[0]).toMatch(/^на проверке/i);
    expect(shown[0]).toMatch(/рабоч|сегодня|срок/);
    expect(shown[0]).toMatch(/вручную|Обязательных тестов меньше/);
    const lines = await rows().allInnerTexts();
    const order = lines.map((text) => {
      if (/^на проверке/i.test(text)) return 0;
      if (!/^отчёт не подтверждён/i.test(text)) return 3;
      return text.includes('Мешают') ? 1 : 2;
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect([...new Set(order)]).toEqual([0, 1, 2, 3]);
    await hasNoFaults();
  });

  it('narrow the list to a state and a partner, and reset it', async () => {
    await page.goto(PATH);
    await rows().first().waitFor();
    await page.getByRole('combobox', { name: 'Состояние' }).click();
    await page.getByRole('option', { name: /^Отказано \(/ }).click();
    await page.waitForURL(/state=refused/);
    // The address changes before what it asks for is drawn.
    await eventually(async () => {
      const shown = await states();
      expect(shown).not.toEqual([]);
      expect(shown.filter((text) => !/^отказано/i.test(text))).toEqual([]);
    }, DRAWN);
    await page.getByRole('button', { name: 'Сбросить условия' }).click();
    await page.waitForURL((url) => !url.search.includes('state'));
    await page.getByRole('searchbox').or(page.locator('input[name=q]')).first().fill('никого нет');
    await page.keyboard.press('Enter');
    await page.getByText('По этим условиям ничего нет').waitFor();
  });

  it('read the tests of a report that fails, without leaving the list', async () => {
    await page.goto(`${PATH}?state=waiting`);
    const failing = rows().filter({ hasText: 'Мешают' }).first();
    const site = failing.locator('td:nth-child(2)').getByRole('button');
    await site.click();
    const dialog = page.getByRole('dialog');
    // What is in the way stands unfolded.
    await dialog
      .locator('details[open]')
      .getByText(/не пройден|ожидает/)
      .first()
      .waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    expect(await blemishes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await rows().first().waitFor();
  });

  it('open a held one: its tests by category, what is to be looked at unfolded', async () => {
    await page.goto(`${PATH}?state=held`);
    // The first column but one: the project leads to the handover, the next to its partner.
    await rows()
      .filter({ hasText: 'вручную' })
      .locator('td:nth-child(2)')
      .getByRole('link')
      .first()
      .click();
    const tests = sidePanel(page, 'Тесты');
    await tests.locator('details').first().waitFor();
    expect(await tests.locator('details').count()).toBeGreaterThan(3);
    await page.getByText('принят вручную').first().waitFor();
    expect(await seriousFaults(page, 'aside')).toEqual([]);
    expect(await blemishes(page)).toEqual([]);
  });

  it('refuse it with a reason; nothing else is legal then', async () => {
    const actions = sidePanel(page, 'Действия');
    await actions.getByRole('button', { name: 'Принять' }).waitFor();
    await actions.getByRole('button', { name: 'Отказать' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Тест принят без проверки');
    await dialog.getByRole('button', { name: 'Отказать' }).click();
    await actions.getByText('Сейчас', { exact: false }).first().waitFor();
    expect(await actions.getByRole('button', { name: 'Принять' }).count()).toBe(0);
    await page.goto(`${PATH}?state=refused`);
    await page.getByText('Тест принят без проверки').waitFor();
  });

  it('find them on the desk, and how many customers can be called now', async () => {
    await page.goto('/admin/plugins/partner-program/desk?kind=quality-handover');
    await page.locator('main table tbody tr').first().waitFor();
    const calls = page.getByRole('link', { name: /заказчик|звонить некому/i });
    await calls.first().waitFor();
    await hasNoFaults();
  });

  it('are told when there is nothing, when it waits, and when it fails', async () => {
    const row = rows().first();
    await showsItsStates(page, {
      path: PATH,
      list: LIST,
      empty: 'Партнёры ещё не сдавали проектов',
      row,
    });
  });

  it.each(['kk', 'en'] as const)('read the list and a handover in %s', async (language) => {
    const other = await openAs(browser, 'programme manager', { language, width: 1920 });
    await other.goto(PATH);
    await other.locator('main table tbody tr').first().waitFor();
    expect(await blemishes(other)).toEqual([]);
    expect(await seriousFaults(other, 'main')).toEqual([]);
    await other.locator('main table tbody tr td:nth-child(2)').getByRole('link').first().click();
    await other.locator('aside details').first().waitFor();
    expect(await blemishes(other)).toEqual([]);
    await other.close();
  });
});
