import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openContext, openPanelAs } from '../support/browser';
import { newColleague } from './api';
import { letIdleCome, openFirst, seriousFaults, sidePanel } from './panel';

jest.setTimeout(180_000);

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser, 'kk-KZ');
  await letIdleCome(context);
});

afterAll(async () => {
  await browser.close();
});

describe('a member of staff who reads Kazakh', () => {
  it('is asked to log in in Kazakh', async () => {
    const login = await context.newPage();
    await login.goto('/admin/auth/login');
    await login.getByRole('button', { name: 'Кіру' }).waitFor();
    expect(await login.locator('html').getAttribute('lang')).toBe('kk');
    await login.close();
  });

  it('keeps Kazakh as the language of the panel', async () => {
    page = await openPanelAs(context, await newColleague('programme manager'));
    await page.goto('/admin/me');
    await page.getByRole('combobox', { name: /Язык интерфейса|Интерфейс тілі/ }).click();
    await page.getByRole('option', { name: 'Қазақша' }).click();
    await page.getByRole('button', { name: /Сохранить|Сақтау/ }).click();
    await page.getByRole('heading', { name: 'Құпиясөзді өзгерту' }).waitFor();
  });

  it('cannot change by hand what the rules govern', async () => {
    await openFirst(page, 'enterprise-project', { field: 'publication', is: 'submitted' });
    await sidePanel(page, 'Әрекеттер').getByRole('button', { name: 'Жариялау' }).waitFor();
    for (const name of ['Жариялануы', 'Жұмыс']) {
      expect(await page.getByRole('combobox', { name }).isDisabled()).toBe(true);
    }
    expect(await page.locator('input[name="titleRu"]').isDisabled()).toBe(false);
  });

  it('finds panels and dialogs without serious faults of accessibility', async () => {
    expect(await seriousFaults(page, 'aside')).toEqual([]);
    await page.getByRole('button', { name: 'Ескертулермен қайтару' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ескертулермен қайтару' }).click();
    await dialog.getByText('Бұл өрісті толтырыңыз.').waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('publishes a submitted project with its button and sees it in the journal', async () => {
    const actions = sidePanel(page, 'Әрекеттер');
    await actions.getByRole('button', { name: 'Жариялау' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жариялау' }).click();
    await actions.getByRole('button', { name: 'Жариялаудан алып тастау' }).waitFor();
    const newest = sidePanel(page, 'Журнал').getByRole('listitem').first();
    await newest.filter({ hasText: 'Жарияланды' }).waitFor();
    const state = page.getByRole('combobox', { name: 'Жариялануы' });
    await state.filter({ hasText: 'Жарияланған' }).waitFor();
  });
});
