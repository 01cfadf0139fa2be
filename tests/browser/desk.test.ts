import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { binOf } from '../support/programme';
import { ask, staffToken, type Changed } from './api';
import { blemishes, hasFocus, openAs, seriousFaults } from './panel';
import { answersTo } from './states';

jest.setTimeout(180_000);

const NAME = 'Дарын Контроль';
const DESK = '/admin/plugins/partner-program/desk';
const ITEMS = /\/partner-program\/queue\?.*locale=/;

let browser: Browser;
let page: Page;

/** A partner whose application came by e-mail long ago: its review is overdue. */
async function letBeOverdue(): Promise<void> {
  const root = await staffToken('super admin');
  const types = '/content-manager/collection-types/plugin::partner-program.partner';
  const { data: partner } = await ask<{ data: Changed }>(types, root, {
    bin: binOf(6_543),
    legalName: `ТОО «${NAME}»`,
    tradingName: NAME,
  });
  const actions = `/partner-program/partners/${partner.documentId}/actions`;
  const { meta } = await ask<{ meta: { version: number } }>(actions, root);
  await ask(`${actions}/register-application`, root, {
    expectedVersion: meta.version,
    input: {
      kind: 'initial',
      receivedOn: '2026-11-03',
      goals: 'Продавать энтерпрайз-продукты',
      summary: 'Компания из Алматы',
      experience: 'Три крупных портала',
    },
  });
}

const rows = (): Locator => page.locator('tbody tr');
const row = (): Locator => rows().filter({ hasText: NAME });
const heading = (at: Page = page): Locator =>
  at.getByRole('heading', { level: 1, name: 'Дела на контроле' });
const choose = async (filter: string, option: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: filter }).click();
  await page.getByRole('option', { name: option }).click();
};
const findPartner = async (): Promise<void> => {
  await page.goto(`${DESK}?q=${encodeURIComponent('дарын контроль')}`);
  await row().waitFor();
};

beforeAll(async () => {
  browser = await openBrowser();
  await letBeOverdue();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

describe('the desk of staff', () => {
  it('stands in the menu with how much is overdue or due today', async () => {
    const link = page.getByRole('link', { name: 'Дела на контроле' });
    await link.getByText(/просрочен[оы]? или на сегодня$/).waitFor({ state: 'attached' });
    await link.click();
    await heading().waitFor();
    await rows().first().waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('tells what is overdue, by how many working days, and what is to be done', async () => {
    await findPartner();
    const shown = row();
    await shown.getByText('Просрочено', { exact: true }).waitFor();
    await shown.getByText(/^просрочено на \d+ рабоч(ий день|их дня|их дней)$/).waitFor();
    await shown.getByText('Рассмотреть: одобрить предварительно или отказать').waitFor();
    await shown.getByText('Чей ход: Наш').waitFor();
    expect(await rows().count()).toBe(1);
  });

  it('keeps its filters in the address, and resets them', async () => {
    await findPartner();
    await choose('Срок', /^Просрочено \(1\)$/);
    await page.waitForURL(/state=overdue/);
    await page.reload();
    await row().waitFor();
    await choose('Чей ход', /^Партнёра$/);
    await page.getByText('По этим условиям дел нет.', { exact: false }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Сбросить условия' }).click();
    await page.waitForURL((url) => !url.search.includes('state='));
    await rows().nth(1).waitFor();
  });

  it('names who sees to an item, and takes it off again', async () => {
    await findPartner();
    const owner = row().getByRole('button', { name: /Ответственный:/ });
    await owner.click();
    await page.getByRole('menuitem', { name: /\(вы\)$/ }).click();
    await row()
      .getByRole('button', { name: /^(?!Никто).*Ответственный:/ })
      .waitFor();
    await choose('Ответственный', /^Мои$/);
    await row().waitFor();
    await owner.click();
    await page.getByRole('menuitem', { name: 'Никто' }).click();
    await page.getByText('По этим условиям дел нет.', { exact: false }).waitFor();
  });

  it('is gone through by J, K and arrows, and opened with Enter', async () => {
    await page.goto(DESK);
    const links = page.locator('[data-desk-line]');
    await links.nth(1).waitFor();
    await page.keyboard.press('j');
    await hasFocus(links.first());
    await page.keyboard.press('ArrowDown');
    await hasFocus(links.nth(1));
    await page.keyboard.press('k');
    await hasFocus(links.first());
    const to = await links.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(to ?? 'nowhere'));
  });

  it('says that it is loaded, failed, or empty', async () => {
    const answers = answersTo(page, ITEMS);
    const release = await answers.hold();
    await page.goto(DESK);
    await page.getByRole('status').getByText('Загрузка').first().waitFor();
    release();
    await rows().first().waitFor();
    await answers.fail();
    await page.goto(`${DESK}?page=2`);
    await page.getByRole('button', { name: 'Повторить' }).waitFor();
    await answers.leave();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await rows().first().waitFor();
    await answers.change((body: { data: unknown[]; meta: { pagination: { total: number } } }) => {
      body.data = [];
      body.meta.pagination.total = 0;
    });
    await page.goto(DESK);
    await page.getByText('Дел нет: ничто не просрочено', { exact: false }).waitFor();
    await answers.leave();
  });

  it('shows the competences that end, by week', async () => {
    await page.goto(DESK);
    await page.getByRole('tab', { name: 'Окончание компетенций' }).click();
    await page.waitForURL(/view=timeline/);
    await page.getByRole('heading', { name: 'По неделям' }).waitFor();
    const week = page.getByRole('button', { name: /[1-9]\d* компетенц/ }).first();
    await week.click();
    await page.waitForURL(/week=\d{4}-/);
    await page.locator('button[aria-pressed="true"]').waitFor();
    await rows().first().waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it.each([
    ['kk', 1280, 'Бақылаудағы істер'],
    ['en', 1920, 'Open items'],
  ] as const)('is complete in %s at %i', async (language, width, title) => {
    const other = await openAs(browser, 'programme manager', { language, width });
    for (const view of ['items', 'timeline']) {
      await other.goto(`${DESK}?view=${view}`);
      await other.getByRole('heading', { level: 1, name: title }).waitFor();
      await other.locator('tbody tr').first().waitFor();
      expect(await blemishes(other)).toEqual([]);
      expect(await seriousFaults(other, 'main')).toEqual([]);
    }
    await other.context().close();
  });

  it('is not shown to those without the permission', async () => {
    const operator = await openAs(browser, 'call operator');
    await operator.goto(DESK);
    await operator
      .getByText('нет разрешения', { exact: false })
      .or(operator.getByText('прав', { exact: false }))
      .first()
      .waitFor();
    expect(await heading(operator).count()).toBe(0);
    await operator.context().close();
  });
});
