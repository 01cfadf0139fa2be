import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { accounts, openBrowser } from '../support/browser';
import { ask, siteToken, type Changed } from './api';
import { openAs, seriousFaults, sidePanel } from './panel';

jest.setTimeout(180_000);

const CABINET = '/api/partner-program/cabinet';
const RECORDS = '/admin/content-manager/collection-types/plugin::partner-program.';
const NAME = 'Отчёт № 7 «Ұлы».pdf';
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

let browser: Browser;
let page: Page;
let request: string;
let file: string;

/** A partner's draft of a request, with a file that proves it: it is in nobody's queue. */
async function writeWithFile(): Promise<void> {
  const jwt = await siteToken(accounts().users[0]?.email ?? '');
  const form = new FormData();
  form.append('files', new Blob([PDF]), NAME);
  file = (await ask<{ data: Changed }>(`${CABINET}/files`, jwt, form)).data.documentId;
  const on = new Date(Date.now() + 5 * 3600_000).toISOString().slice(0, 10);
  const body = {
    activity: 'marketing-event',
    on,
    title: 'Семинар с отчётом',
    files: [file],
  };
  const { data } = await ask<{ data: Changed }>(`${CABINET}/point-requests`, jwt, body);
  request = data.documentId;
}

beforeAll(async () => {
  browser = await openBrowser();
  await writeWithFile();
  page = await openAs(browser, 'read-only auditor');
});
afterAll(() => browser.close());

async function saved(link: Locator): Promise<[name: string, content: string]> {
  const coming = page.waitForEvent('download');
  await link.click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}

const linkIn = (place: Locator): Locator =>
  place.getByRole('button', { name: `Скачать файл ${NAME}` });

describe('private files in the panel', () => {
  it('are listed beside the record they prove, and are saved under their names', async () => {
    await page.goto(`${RECORDS}point-request/${request}`);
    const panel = sidePanel(page, 'Файлы');
    await linkIn(panel).waitFor();
    expect(await saved(linkIn(panel))).toEqual([NAME, PDF]);
    expect(await seriousFaults(page, 'aside')).toEqual([]);
  });

  it('are saved from their own record', async () => {
    await page.goto(`${RECORDS}private-file/${file}`);
    expect(await saved(linkIn(page.locator('body')).last())).toEqual([NAME, PDF]);
  });

  it('say why they could not be saved, and can be asked for again', async () => {
    const address = `**/partner-program/files/${file}*`;
    await page.route(address, (route) => route.abort());
    await page.goto(`${RECORDS}point-request/${request}`);
    const panel = sidePanel(page, 'Файлы');
    await linkIn(panel).click();
    await panel.getByRole('alert').getByText('Не удалось скачать файл', { exact: false }).waitFor();
    await page.unroute(address);
    expect(await saved(linkIn(panel))).toEqual([NAME, PDF]);
    expect(await panel.getByRole('alert').count()).toBe(0);
  });
});

it('a call operator, who may not read files, is shown none', async () => {
  const other = await openAs(browser, 'call operator');
  await other.goto(`${RECORDS}point-request/${request}`);
  await other.getByRole('heading').first().waitFor();
  expect(await sidePanel(other, 'Файлы').count()).toBe(0);
  await other.context().close();
});
