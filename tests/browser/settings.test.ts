import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { ask, staffToken } from './api';
import { blemishes, hasFocus, openAs, seriousFaults } from './panel';

jest.setTimeout(180_000);

const ADDRESS = '/admin/settings/partner-program/settings';
const ROUTE = '/partner-program/settings';
const INVITATION = 'Срок приглашения пользователя, дней';
const LIMITS = 'Сколько записей партнёр может внести на подтверждение';

interface Listed {
  data: { key: string; newest: string | null; value: unknown }[];
  meta: { today: string };
}

let browser: Browser;
let page: Page;
let today: string;

beforeAll(async () => {
  browser = await openBrowser();
  today = (await ask<Listed>(ROUTE, await staffToken())).meta.today;
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

const dialog = () => page.getByRole('dialog');
const card = (name: string) => page.locator('main li').filter({ hasText: name });
const changeOf = (name: string) => page.getByRole('button', { name: `Изменить: ${name}` });
const dayAfter = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const typed = (day: string): string => day.split('-').reverse().join('.');
const shown = (day: string): string =>
  new Intl.DateTimeFormat('ru', { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(`${day}T00:00:00Z`),
  );

async function fill(days: string, from: string): Promise<void> {
  await dialog().getByLabel('Значение').fill(days);
  const day = dialog().getByRole('combobox', { name: 'Действует с' });
  await day.fill(typed(from));
  await day.press('Tab');
}

/** A colleague changes the setting at the same time. */
async function changeByColleague(key: string, value: unknown, from: string): Promise<void> {
  const token = await staffToken();
  const { data } = await ask<Listed>(`${ROUTE}?pageSize=100`, token);
  const seen = data.find((setting) => setting.key === key)?.newest ?? null;
  await ask(ROUTE, token, { key, value, effectiveFrom: from, note: null, seen });
}

describe('a programme manager at the settings', () => {
  it('comes from the menu and reads what is to be confirmed and what is in force', async () => {
    await page.getByRole('link', { name: 'Настройки', exact: true }).first().click();
    await page.getByRole('link', { name: 'Настройки программы' }).click();
    await page.getByRole('heading', { name: 'Подтвердить до запуска' }).waitFor();
    await card(INVITATION).getByText('7', { exact: true }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    expect(await blemishes(page)).toEqual([]);
  });

  it('is told what a value may be before anything is sent', async () => {
    await changeOf(INVITATION).click();
    await hasFocus(dialog().getByLabel('Значение'));
    await dialog().getByLabel('Значение').fill('0');
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await dialog().getByText('Заполните отмеченные поля.').waitFor();
    expect(await dialog().getByLabel('Значение').getAttribute('aria-invalid')).toBe('true');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  });

  it('changes a value from a later day, and is where it was', async () => {
    await fill('10', dayAfter(5));
    await dialog()
      .getByLabel(/Примечание/)
      .fill('Приказ № 5');
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await dialog().waitFor({ state: 'detached' });
    await hasFocus(changeOf(INVITATION));
    const coming = card(INVITATION).getByText(`С ${shown(dayAfter(5))}`);
    expect(await coming.innerText()).toMatch(/· 10, Айгерім Сынақ · «Приказ № 5»$/);
    await card(INVITATION).getByText('7', { exact: true }).waitFor();
  });

  it('sees what a colleague has changed meanwhile, and decides in view of it', async () => {
    await changeOf(INVITATION).click();
    await fill('12', dayAfter(8));
    await changeByColleague('invitation.days', 20, dayAfter(6));
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await dialog().getByText('Действие не выполнено').waitFor();
    await dialog()
      .getByText(`С ${shown(dayAfter(6))}: 20`)
      .waitFor();
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await dialog().waitFor({ state: 'detached' });
    await card(INVITATION)
      .getByText(`С ${shown(dayAfter(8))}`)
      .waitFor();
  });

  it('enters a value of several numbers by their names', async () => {
    await changeOf(LIMITS).click();
    await dialog().getByLabel('Ждут проверки, не больше').fill('150');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await dialog().waitFor({ state: 'detached' });
    await card(LIMITS).getByText('Ждут проверки, не больше: 150').first().waitFor();
  });

  it('leaves without a change by Escape, also from the field of the day', async () => {
    await changeOf(INVITATION).click();
    const day = dialog().getByRole('combobox', { name: 'Действует с' });
    await day.click();
    await page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await hasFocus(changeOf(INVITATION));
  });

  it('confirms a value that is only a placeholder, and the list is one shorter', async () => {
    const confirm = page.getByRole('button', { name: /^Подтвердить: / });
    const before = await confirm.count();
    const label = (await confirm.first().getAttribute('aria-label')) ?? '';
    await confirm.first().click();
    await page.getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached' });
    await hasFocus(page.getByRole('heading', { name: 'Подтвердить до запуска' }));
    expect(await confirm.count()).toBe(before - 1);
  });
});

it('an auditor reads the settings and changes none', async () => {
  const auditor = await openAs(browser, 'read-only auditor');
  await auditor.goto(ADDRESS);
  await auditor.getByRole('heading', { name: INVITATION }).waitFor();
  expect(await auditor.getByRole('button', { name: /^(Изменить|Подтвердить)/ }).count()).toBe(0);
  expect(await seriousFaults(auditor, 'main')).toEqual([]);
});

it.each([
  ['kk', 1280, 'Бағдарлама баптаулары', 'Өзгерту: Пайдаланушы шақыруының мерзімі, күн'],
  ['en', 1920, 'Programme settings', 'Change: Days an invitation is good for'],
] as const)('speaks %s, and fits into %i pixels', async (language, width, title, change) => {
  const other = await openAs(browser, 'programme manager', { language, width });
  await other.goto(ADDRESS);
  await other.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await blemishes(other)).toEqual([]);
  await other.getByRole('button', { name: change }).click();
  await other.getByRole('dialog').waitFor();
  expect(await blemishes(other)).toEqual([]);
  expect(await seriousFaults(other, '[role=dialog]')).toEqual([]);
  await other.context().close();
});
