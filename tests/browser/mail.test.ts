import type { Browser, Page } from 'playwright-core';
import { accounts, openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { ask, siteToken, staffToken, type Changed } from './api';
import { blemishes, hasFocus, openAs, seriousFaults } from './panel';

jest.setTimeout(180_000);

const ADDRESS = '/admin/settings/partner-program/mail';
const TEXTS = '/partner-program/mail-templates';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

const dialog = () => page.getByRole('dialog');
const open = (name: string) => page.getByRole('button', { name: `Открыть: ${name}`, exact: true });
const line = (name: string) => page.locator('main li').filter({ hasText: name });
const subject = () => dialog().getByLabel('Тема');
const save = () => dialog().getByRole('button', { name: /^Сохранить/ });
const rows = () => page.locator('main table tbody tr');

async function show(state: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Показать' }).click();
  await page.getByRole('option', { name: state }).click();
}

/** What a partner is told by mail: staff do not confirm a publication of its. */
async function tellPartner(): Promise<void> {
  const jwt = await siteToken(accounts().users[0]?.email ?? '');
  const published = {
    resource: 'Цифровой вестник',
    url: `https://vestnik.example/${process.pid}`,
    title: 'Портал для завода',
    language: 'ru',
    publishedOn: '2026-06-01',
  };
  const cabinet = '/api/partner-program/cabinet/publications';
  const { data } = await ask<{ data: Changed }>(cabinet, jwt, published);
  const decision = { expectedVersion: data.version, input: { remarks: 'Нет ссылки на статью' } };
  const action = `/partner-program/publications/${data.documentId}/actions/reject`;
  await ask(action, await staffToken(), decision);
}

describe('a programme manager at the mails', () => {
  it('sees what went out, each mail by its name', async () => {
    await tellPartner();
    await eventually(
      async () => {
        await page.goto(ADDRESS);
        await show('Отправлено');
        const told = rows().filter({ hasText: 'Запись партнёра: не подтверждена' });
        await told.first().waitFor({ timeout: 5_000 });
      },
      { timeout: 60_000 },
    );
    expect(await seriousFaults(page, 'main')).toEqual([]);
    expect(await blemishes(page)).toEqual([]);
  });

  it('finds every text by its name', async () => {
    await page.getByRole('tab', { name: 'Тексты' }).click();
    await open('Новый пароль').waitFor();
    const { data } = await ask<{ data: { code: string; name: string; language: string }[] }>(
      `${TEXTS}?locale=ru`,
      await staffToken(),
    );
    const named = data.filter(({ language }) => language === 'ru');
    for (const { code, name } of named) expect([code, name]).not.toEqual([code, code]);
    expect(await page.getByRole('button', { name: /^Открыть: / }).count()).toBe(named.length);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('sees what is wrong with a text while writing it', async () => {
    await open('Пароль изменён').click();
    await hasFocus(subject());
    await dialog().frameLocator('iframe').getByText('Здравствуйте!').waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await subject().fill('Пароль {nobody}');
    await dialog().getByText('nobody', { exact: false }).last().waitFor();
    await save().click();
    await dialog().getByText('Действие не выполнено').waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  });

  it('does not lose what is written by one key', async () => {
    await page.keyboard.press('Escape');
    expect(await subject().inputValue()).toBe('Пароль {nobody}');
    await dialog().getByRole('button', { name: 'Выйти без сохранения' }).click();
    await dialog().waitFor({ state: 'detached' });
    await hasFocus(open('Пароль изменён'));
  });

  it('puts a text in force, and the shipped one again', async () => {
    await open('Пароль изменён').click();
    await subject().fill('Ваш новый пароль действует');
    await dialog().getByText('Ваш новый пароль действует').first().waitFor();
    await save().click();
    await dialog().waitFor({ state: 'detached' });
    await line('Пароль изменён').getByText('изменён', { exact: true }).waitFor();
    await line('Пароль изменён').getByText('Ваш новый пароль действует').waitFor();
    await open('Пароль изменён').click();
    await dialog().getByText('1 редакция').click();
    await dialog().getByText('Ваш новый пароль действует').first().waitFor();
    await dialog().getByRole('button', { name: 'Вернуть исходный текст' }).click();
    await dialog().waitFor({ state: 'detached' });
    await line('Пароль изменён').getByText('Пароль кабинета партнёра изменён').waitFor();
  });

  it('takes an earlier text into the form again', async () => {
    await open('Пароль изменён').click();
    await dialog().getByText('2 редакции').click();
    await dialog().getByRole('button', { name: 'В форму: 1' }).click();
    expect(await subject().inputValue()).toBe('Ваш новый пароль действует');
    await dialog().getByRole('button', { name: 'Выйти без сохранения' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('is told when a colleague was first, and loads what is in force', async () => {
    await open('Открыт кабинет').click();
    await subject().fill('Моя тема');
    const text = { subject: 'Тема коллеги', body: 'Здравствуйте!', expectedRevision: 0 };
    await ask(`${TEXTS}/account.added/ru`, await staffToken(), text, 'PUT');
    await save().click();
    await dialog().getByText('Действие не выполнено').waitFor();
    expect(await subject().inputValue()).toBe('Моя тема');
    await dialog()
      .getByRole('button', { name: /^Загрузить действующий текст/ })
      .click();
    await dialog().getByText('Действие не выполнено').waitFor({ state: 'detached' });
    expect(await subject().inputValue()).toBe('Тема коллеги');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});

it('an auditor reads texts and changes none', async () => {
  const auditor = await openAs(browser, 'read-only auditor');
  await auditor.goto(ADDRESS);
  await auditor.getByRole('tab', { name: 'Тексты' }).click();
  await auditor.getByRole('button', { name: 'Открыть: Новый пароль' }).click();
  const reading = auditor.getByRole('dialog');
  await reading.getByLabel('Тема').waitFor();
  expect(await reading.getByLabel('Тема').isEditable()).toBe(false);
  expect(await reading.getByRole('button', { name: /^(Сохранить|Вернуть)/ }).count()).toBe(0);
  expect(await seriousFaults(auditor, '[role=dialog]')).toEqual([]);
  await auditor.context().close();
});

it.each([
  ['kk', 1280, 'Хат-хабар', 'Мәтіндер', 'Ашу: Жаңа құпиясөз'],
  ['en', 1920, 'Mail', 'Texts', 'Open: New password'],
] as const)('speaks %s, and fits into %i pixels', async (language, width, title, texts, opens) => {
  const other = await openAs(browser, 'programme manager', { language, width });
  await other.goto(ADDRESS);
  await other.getByRole('heading', { level: 1, name: title }).waitFor();
  await other.getByRole('tab', { name: texts }).click();
  await other.getByRole('button', { name: opens }).click();
  await other.getByRole('dialog').frameLocator('iframe').locator('p').first().waitFor();
  expect(await blemishes(other)).toEqual([]);
  await other.context().close();
});
