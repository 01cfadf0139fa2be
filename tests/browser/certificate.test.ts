import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { readPdf } from '../features/certificates/pdf';
import { openBrowser, openContext } from '../support/browser';
import { ask, staffToken } from './api';
import { openAs, seriousFaults, sidePanel } from './panel';
import { overflow } from './public-page';

jest.setTimeout(180_000);

const COMPETENCES = 'collection-types/plugin::partner-program.competence';

interface Glance {
  readonly competence: string;
  readonly number: string;
  readonly state: { readonly code: string };
}

let browser: Browser;
let valid: Glance;
let ended: Glance;

/** The newest certificate of each ККВ of the demo. */
async function certificates(): Promise<Glance[]> {
  const staff = await staffToken();
  const kkv = `/content-manager/${COMPETENCES}?page=1&pageSize=100&filters[$and][0][kind][$eq]=kkv`;
  const { results } = await ask<{ results: { documentId: string }[] }>(kkv, staff);
  const found: Glance[] = [];
  for (const { documentId: competence } of results) {
    const path = `/partner-program/competences/${competence}/certificate`;
    const { data } = await ask<{ data: Omit<Glance, 'competence'> }>(path, staff);
    found.push({ competence, ...data });
  }
  return found;
}

const firstOf = (found: readonly Glance[], ...codes: string[]): Glance => {
  const one = found.find(({ state }) => codes.includes(state.code));
  if (!one) throw new Error(`The demo has no certificate that is ${codes.join(' or ')}`);
  return one;
};

beforeAll(async () => {
  browser = await openBrowser();
  const found = await certificates();
  valid = firstOf(found, 'valid');
  ended = firstOf(found, 'expired', 'annulled');
});
afterAll(() => browser.close());

describe('the page that the code on a certificate leads to', () => {
  let page: Page;

  beforeAll(async () => {
    page = await (await openContext(browser)).newPage();
  });
  afterAll(() => page.context().close());

  const stateSaid = (text: string | RegExp): Promise<void> =>
    page.locator('.certificate h2').filter({ hasText: text }).waitFor();

  it.each([
    ['ru', 'Проверка сертификата', 'Действует'],
    ['kk', 'Сертификатты тексеру', 'Күшінде'],
    ['en', 'Certificate verification', 'Valid'],
  ])('says in %s that a certificate is valid, and whose', async (language, title, state) => {
    await page.goto(`/certificate/?number=${valid.number}&lang=${language}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await stateSaid(state);
    await page.locator('dd').filter({ hasText: valid.number }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await seriousFaults(page, 'body')).toEqual([]);
  });

  it('speaks Russian when the address names a language that there is not', async () => {
    await page.goto(`/certificate/?number=${valid.number}&lang=constructor`);
    await stateSaid('Действует');
  });

  it('keeps the number when another language is chosen', async () => {
    await page.goto(`/certificate/?number=${valid.number}`);
    await stateSaid('Действует');
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await stateSaid('Күшінде');
  });

  it('finds a number as people type it', async () => {
    await page.goto('/certificate/?lang=ru');
    const typed = valid.number.toLowerCase().replaceAll('-', ' ');
    await page.getByLabel('Номер сертификата').fill(typed);
    await page.getByRole('button', { name: 'Проверить' }).click();
    await stateSaid('Действует');
    await page.locator('dd').filter({ hasText: valid.number }).waitFor();
  });

  it('says that one has ended, on a telephone too', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/certificate/?number=${ended.number}&lang=ru`);
    await stateSaid(/Срок истёк|Аннулирован/);
    expect(await seriousFaults(page, 'body')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it.each([
    ['ru', 'Сертификата с таким номером нет.'],
    ['kk', 'Мұндай нөмірлі сертификат жоқ.'],
    ['en', 'There is no certificate with this number.'],
  ])('says in %s that a number is unknown', async (language, said) => {
    await page.goto(`/certificate/?number=KKV-2026-2222-2222&lang=${language}`);
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    expect(await page.locator('.certificate').count()).toBe(0);
    expect(await seriousFaults(page, 'body')).toEqual([]);
  });
});

describe('staff at a competence', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openAs(browser, 'read-only auditor');
  });
  afterAll(() => page.context().close());

  const paper = (place: Locator, language: string): Locator =>
    place.getByRole('button', { name: `сертификат ${valid.number} на ${language}` });

  async function saved(button: Locator): Promise<[name: string, content: Buffer]> {
    const coming = page.waitForEvent('download');
    await button.click();
    const download = await coming;
    return [download.suggestedFilename(), readFileSync(await download.path())];
  }

  it('see its certificate, and where anybody verifies it', async () => {
    await page.goto(`/admin/content-manager/${COMPETENCES}/${valid.competence}`);
    const panel = sidePanel(page, 'Сертификат');
    await panel.getByText(/^Действует; срок по /).waitFor();
    const link = panel.getByRole('link', { name: /открытой странице/ });
    expect(await link.getAttribute('href')).toMatch(`/certificate/?number=${valid.number}`);
    expect(await seriousFaults(page, 'aside')).toEqual([]);
  });

  it.each([
    ['ru', 'русском', 'Сертификат'],
    ['kk', 'казахском', 'Сертификат нөмірі'],
  ])('K4.9: save the paper in %s', async (language, called, said) => {
    const [name, content] = await saved(paper(sidePanel(page, 'Сертификат'), called));
    expect(name).toBe(`${valid.number}-${language}.pdf`);
    const { text } = readPdf(content);
    for (const part of [said, valid.number]) expect(text).toContain(part);
  });

  it('do the same on the page of the partner', async () => {
    const staff = await staffToken();
    const { data } = await ask<{ data: { partner: { documentId: string } } }>(
      `/content-manager/${COMPETENCES}/${valid.competence}`,
      staff,
    );
    await page.goto(`/admin/plugins/partner-program/partners/${data.partner.documentId}`);
    const [name] = await saved(paper(page.locator('main'), 'русском'));
    expect(name).toBe(`${valid.number}-ru.pdf`);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });
});
