import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { blemishes, openAs, seriousFaults } from './panel';
import { answersTo } from './states';

jest.setTimeout(180_000);

const PATH = '/admin/settings/partner-program/jobs';
/** The server's list, and not the page, whose address ends the same. */
const LIST = /^https?:\/\/[^/]+\/partner-program\/jobs(\?|$)/;
const QUALITY = '/admin/plugins/partner-program/quality';
const MONTHS = /\/partner-program\/quality\/months/;

let browser: Browser;
let page: Page;

const rows = (on = page): Locator => on.locator('main table').first().locator('tbody tr');
const evaluation = (): Locator => rows().filter({ hasText: 'Оценка Программы качества' });

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

describe('staff at the scheduled tasks', () => {
  it('see what each does, when, and what it did last', async () => {
    await page.goto(PATH);
    await evaluation().getByText('1-го числа в 00:10 по Алматы').waitFor();
    await evaluation().getByText('Выполнено', { exact: true }).waitFor();
    expect(await rows().count()).toBeGreaterThan(10);
    await evaluation()
      .getByRole('button', { name: /^Запуски/ })
      .press('Enter');
    await page.getByRole('heading', { name: 'Запуски: Оценка Программы качества' }).waitFor();
    expect(await blemishes(page)).toEqual([]);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('run what is overdue; what another server did meanwhile is not done twice', async () => {
    const answers = answersTo(page, LIST);
    await answers.change(({ data }: { data: { name: string; due: number }[] }) => {
      for (const job of data) job.due = job.name === 'quality-evaluation' ? 2 : 0;
    });
    await page.goto(PATH);
    await evaluation().getByText('не выполнено 2 запуска').waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await answers.leave();
    await evaluation()
      .getByRole('button', { name: /^Выполнить/ })
      .click();
    await page.getByText('Выполнять нечего: уже сделано.').waitFor();
    await evaluation().getByText('Выполнено', { exact: true }).waitFor();
  });

  it('are told when it waits, and when it fails', async () => {
    const answers = answersTo(page, LIST);
    const release = await answers.hold();
    await page.goto(PATH);
    await page.locator('main [aria-busy]').first().waitFor();
    release();
    await evaluation().waitFor();
    await answers.fail();
    await page.reload();
    await page.getByText('Внутренняя ошибка').waitFor();
    await answers.leave();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await evaluation().waitFor();
  });

  it('evaluate a month that was missed from its own page (D-month)', async () => {
    const answers = answersTo(page, MONTHS);
    await answers.change(({ meta }: { meta: { due: string[] } }) => (meta.due = ['2026-11-01']));
    await page.goto(QUALITY);
    await page.getByText('Ещё не оценено:').waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await answers.leave();
    await page.getByRole('button', { name: 'Оценить сейчас' }).click();
    await page.getByText('Выполнять нечего: уже сделано.').waitFor();
    await page.getByText('Ещё не оценено:').waitFor({ state: 'detached' });
  });

  it.each(['kk', 'en'] as const)('read the page in %s', async (language) => {
    const other = await openAs(browser, 'programme manager', { language });
    await other.goto(PATH);
    await rows(other).first().waitFor();
    expect(await blemishes(other)).toEqual([]);
    expect(await seriousFaults(other, 'main')).toEqual([]);
    await other.close();
  });
});
