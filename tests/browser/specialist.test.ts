import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { accounts, openBrowser } from '../support/browser';
import { ask, siteToken, type Changed } from './api';
import { openAs, openFirst, seriousFaults, sidePanel } from './panel';

jest.setTimeout(180_000);

const CABINET = '/api/partner-program/cabinet/specialists';
const NAME = 'Жұлдыз Сынақова';
const NUMBER = 'BX-A-900001';
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let browser: Browser;
let page: Page;
let owner: string;
let specialist: string;

interface Own {
  readonly state: string;
  readonly remarks: string | null;
  readonly attestations: readonly { readonly files: readonly { readonly name: string }[] }[];
}

const seenByPartner = async (): Promise<Own> =>
  (await ask<{ data: Own }>(`${CABINET}/${specialist}`, owner)).data;
const counted = async (): Promise<number> => {
  const { meta } = await ask<{ meta: { counts: { specialists: number } } }>(CABINET, owner);
  return meta.counts.specialists;
};
const files = (at: Page = page): Locator => sidePanel(at, 'Файлы');
const dialog = (): Locator => page.getByRole('dialog');
/** The newest line of the journal beside the form, once it tells this. */
const told = (what: string): Promise<void> =>
  sidePanel(page, 'Журнал').getByRole('listitem').first().filter({ hasText: what }).waitFor();

/** Presses the button of the panel and the one of its form, which is called the same. */
async function decide(name: string, fill: () => Promise<void> = () => Promise.resolve()) {
  await sidePanel(page, 'Действия').getByRole('button', { name }).click();
  await fill();
  await dialog().getByRole('button', { name }).click();
  await dialog().waitFor({ state: 'detached' });
}

async function attach(name: string, buffer: Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await files().getByRole('button', { name: 'Приложить файл' }).click();
  await (await chosen).setFiles({ name, mimeType: 'application/pdf', buffer });
}

beforeAll(async () => {
  browser = await openBrowser();
  owner = await siteToken(accounts().users[0]?.email ?? '');
  const person = { name: NAME, technical: true, worksFrom: '2024-02-01' };
  specialist = (await ask<{ data: Changed }>(CABINET, owner, person)).data.documentId;
  const paper = { kind: 'attestation', title: 'Аттестация', number: NUMBER };
  const days = { issuedOn: '2026-01-15', validUntil: '2030-01-14' };
  await ask(`${CABINET}/${specialist}/attestations`, owner, { ...paper, ...days });
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

describe('the life of a specialist, as staff lead it', () => {
  it('§1: is confirmed with a button, and counts', async () => {
    const before = await counted();
    await openFirst(page, 'specialist', { field: 'name', is: NAME });
    await decide('Подтвердить');
    await told('Подтверждено');
    await sidePanel(page, 'Действия')
      .getByRole('button', { name: 'Снять подтверждение' })
      .waitFor();
    expect((await seenByPartner()).state).toBe('confirmed');
    expect(await counted()).toBe(before + 1);
    expect(await seriousFaults(page, 'aside')).toEqual([]);
  });

  it('D-e-mail: a mistake is mended by hand, and nothing of the form is in the way', async () => {
    await page.locator('input[name="position"]').fill('Ведущий инженер');
    await sidePanel(page, 'Запись').getByRole('button', { name: 'Сохранить' }).click();
    await told('Исправлено сотрудником');
    expect(await page.locator('input[name="version"]').count()).toBe(0);
  });

  it('D-e-mail: the scan that came by mail is attached to its attestation', async () => {
    await openFirst(page, 'specialist-attestation', { field: 'number', is: NUMBER });
    await files().getByText('Ничего не приложено.').waitFor();
    await attach('скан.pdf', SCAN);
    await files().getByRole('button', { name: 'Скачать файл скан.pdf' }).waitFor();
    await told('Сотрудник приложил файл');
    expect(await seriousFaults(page, 'aside')).toEqual([]);
    const [attestation] = (await seenByPartner()).attestations;
    expect(attestation?.files.map(({ name }) => name)).toEqual(['скан.pdf']);
  });

  it('what is no document is refused in words', async () => {
    await attach('virus.exe', Buffer.from('MZ'));
    await files().getByRole('alert').filter({ hasText: 'PDF' }).waitFor();
  });

  it('who reads alone finds the file and no button to attach more', async () => {
    const auditor = await openAs(browser, 'read-only auditor');
    await openFirst(auditor, 'specialist-attestation', { field: 'number', is: NUMBER });
    const coming = auditor.waitForEvent('download');
    await files(auditor).getByRole('button', { name: 'Скачать файл скан.pdf' }).click();
    expect((await coming).suggestedFilename()).toBe('скан.pdf');
    // The journal comes after all that the panels ask for.
    await sidePanel(auditor, 'Журнал').getByRole('listitem').first().waitFor();
    expect(await files(auditor).getByRole('button', { name: 'Приложить файл' }).count()).toBe(0);
    await auditor.context().close();
  });

  it('a confirmation is taken back with a reason, which the partner reads', async () => {
    const remarks = 'Больше не работает в компании.';
    await openFirst(page, 'specialist', { field: 'name', is: NAME });
    await decide('Снять подтверждение', () => dialog().locator('[name="remarks"]').fill(remarks));
    await told('Подтверждение снято');
    expect(await seenByPartner()).toMatchObject({ state: 'rejected', remarks });
  });

  it('D-history: its data are erased with the scans, the record stays', async () => {
    await decide('Удалить данные человека', () =>
      dialog().locator('[name="reason"]').fill('Просьба человека'),
    );
    await told('Данные человека удалены');
    const name = page.locator('input[name="name"]');
    await eventually(async () => expect(await name.inputValue()).not.toBe(NAME));
    const [attestation] = (await seenByPartner()).attestations;
    expect(attestation?.files).toEqual([]);
  });
});
