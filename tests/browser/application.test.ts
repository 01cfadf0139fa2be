import type { Browser, Locator, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { binOf } from '../support/programme';
import { ask, staffToken, type Changed } from './api';
import { blemishes, openAs, seriousFaults } from './panel';
import { answersTo } from './states';

jest.setTimeout(180_000);

const OURS = '/partner-program';
const PARTNERS = '/content-manager/collection-types/plugin::partner-program.partner';

/** Received today, all its working days are left, whatever day it is. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format();

let browser: Browser;
let page: Page;
let applicationId: string;

const address = (): string => `/admin/plugins/partner-program/applications/${applicationId}`;
const figure = (words: string): Locator => page.getByText(words, { exact: true });
const section = (name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });
const dialog = (): Locator => page.getByRole('dialog');

/** An action on a record, as another screen takes it. */
async function act<T>(path: string, name: string, input: object): Promise<T> {
  const token = await staffToken();
  const at = `${OURS}/${path}/actions`;
  const { meta } = await ask<{ meta: { version: number } }>(at, token);
  const body = { expectedVersion: meta.version, input };
  return (await ask<{ data: T }>(`${at}/${name}`, token, body)).data;
}

async function registered(): Promise<string> {
  const partner = {
    bin: binOf(6003),
    legalName: 'ТОО «Первая заявка»',
    tradingName: 'Первая заявка',
  };
  const made = await ask<{ data: Changed }>(PARTNERS, await staffToken(), partner);
  const told = { goals: 'Крупные порталы', summary: 'Двадцать человек', experience: 'Три портала' };
  const input = { kind: 'initial', receivedOn: TODAY, ...told };
  const path = `partners/${made.data.documentId}`;
  return (await act<{ application: string }>(path, 'register-application', input)).application;
}

beforeAll(async () => {
  browser = await openBrowser();
  applicationId = await registered();
  page = await openAs(browser, 'programme manager');
});

afterAll(() => browser.close());

describe('staff who decide an application', () => {
  it('come from its record, and see how long they have and what was found', async () => {
    const record = `plugin::partner-program.application/${applicationId}`;
    await page.goto(`/admin/content-manager/collection-types/${record}`);
    await page.getByRole('link', { name: 'Открыть страницу заявки' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Первая заявка: Первое присвоение' })
      .waitFor();
    await figure('осталось 3 рабочих дня').waitFor();
    await section('Требования и документы').getByText('Не выполнено').first().waitFor();
    await section('Своими словами').getByText('Двадцать человек').waitFor();
    await section('Журнал').getByText('Подана').waitFor();
    await page.mouse.move(0, 0);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('approve it in the first instance, and ask for a document of their own', async () => {
    await page.getByRole('button', { name: 'Предварительно одобрить' }).click();
    const papers = dialog().getByLabel('Ещё документы, по одному в строке');
    await papers.fill('Справка об обороте');
    await dialog().getByRole('button', { name: 'Предварительно одобрить' }).click();
    await dialog().waitFor({ state: 'detached' });
    await figure('Партнёр собирает документы').waitFor();
    const paper = section('Требования и документы').getByRole('listitem');
    const own = paper.filter({ hasText: 'Справка об обороте' });
    await own.getByText('Ожидается').waitFor();
    await own.getByRole('button', { name: 'Принять' }).click();
    await dialog().getByRole('button', { name: 'Принять' }).click();
    await own.getByText('Принят', { exact: true }).waitFor();
    await own.getByRole('button', { name: 'Обойтись без него' }).waitFor({ state: 'detached' });
  });

  it('stop the clock by a question', async () => {
    await act(`applications/${applicationId}`, 'submit-package', { receivedOn: TODAY });
    await page.reload();
    await figure('осталось 7 рабочих дней').waitFor();
    await page.getByRole('button', { name: 'Запросить сведения' }).click();
    await dialog().getByLabel('Что нужно').fill('Сколько у вас сотрудников?');
    await dialog().getByRole('button', { name: 'Запросить сведения' }).click();
    await figure('остановлено, останется 7 рабочих дней').waitFor();
    const asked = section('Вопросы партнёру').getByRole('listitem');
    await asked.filter({ hasText: 'Сколько у вас сотрудников?' }).waitFor();
  });

  it('are told why nothing is decided while an answer is awaited', async () => {
    await page.getByRole('button', { name: 'Отказать' }).click();
    await dialog().getByRole('button', { name: 'Отказать' }).click();
    await dialog().getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('are told when it cannot be loaded, and try again', async () => {
    const overview = answersTo(page, '**/applications/*/overview*');
    await overview.fail();
    await page.goto(address());
    await page.getByRole('button', { name: 'Повторить' }).waitFor();
    await overview.leave();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await section('Требования и документы').waitFor();
  });
});

it.each([
  ['kk', 'тоқтатылды, 7 жұмыс күні қалады'],
  ['en', 'stopped, 7 working days left'],
] as const)('is read in %s, and fits a narrow window', async (language, clock) => {
  const theirs = await openAs(browser, 'programme manager', { language });
  await theirs.goto(address());
  await theirs.getByText(clock, { exact: true }).waitFor();
  await theirs.getByText(/application-page\.|outcome\.|desk\./).waitFor({ state: 'detached' });
  expect(await blemishes(theirs)).toEqual([]);
  await theirs.context().close();
});

it('shows an auditor everything and no button', async () => {
  const auditor = await openAs(browser, 'read-only auditor');
  await auditor.goto(address());
  await auditor.getByText('Сколько у вас сотрудников?').first().waitFor();
  await auditor.getByText('Сейчас с этой записью ничего нельзя сделать.').waitFor();
  await auditor.context().close();
});

it('is closed to a call operator', async () => {
  const operator = await openAs(browser, 'call operator');
  await operator.goto(address());
  await operator
    .getByText(/У вас нет прав|нет доступа/i)
    .first()
    .waitFor();
  await operator.context().close();
});
