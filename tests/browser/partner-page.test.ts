import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accounts, openBrowser, openContext, openPanel, siteUrl } from '../support/browser';
import { binOf } from '../support/programme';
import { letIdleCome, seriousFaults } from './panel';
import { answersTo } from './states';

jest.setTimeout(180_000);

const PARTNERS = '/content-manager/collection-types/plugin::partner-program.partner';
const FAILED = 'Этот раздел не загрузился';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let rich: string;
let empty: string;

interface PageBody {
  data: { sections: Record<string, { state: string }> };
}

const addressOf = (documentId: string): string =>
  `/admin/plugins/partner-program/partners/${documentId}`;
const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });
/** The part of the page under that heading. */
const section = (name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });

/** A request as the demo's programme manager. */
async function asManager(): Promise<<T>(path: string, body?: object) => Promise<T>> {
  const send = async (path: string, token: string, body?: object): Promise<unknown> => {
    const answer = await fetch(siteUrl() + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const login = accounts().admins.find(({ role }) => role === 'programme manager');
  const credentials = { email: login?.email, password: login?.password };
  const { data } = (await send('/admin/login', '', credentials)) as { data: { token: string } };
  return async <T>(path: string, body?: object) => (await send(path, data.token, body)) as T;
}

beforeAll(async () => {
  browser = await openBrowser();
  const ask = await asManager();
  const { data } = await ask<{ data: { documentId: string }[] }>('/partner-program/rating');
  rich = data[0]?.documentId ?? '';
  const bare = {
    bin: binOf(6001),
    legalName: 'ТОО «Пустой партнёр»',
    tradingName: 'Пустой партнёр',
  };
  empty = (await ask<{ data: { documentId: string } }>(PARTNERS, bare)).data.documentId;
  context = await openContext(browser);
  await letIdleCome(context);
  page = await openPanel(context, 'programme manager');
});

afterAll(() => browser.close());

describe("staff on a partner's page", () => {
  it('see what the partner sold, whom it has, and what waits for them', async () => {
    await page.goto(addressOf(rich));
    await section('Продажи').getByRole('listitem').first().waitFor();
    for (const part of ['Специалисты', 'Публикации', 'Крупные веб-проекты']) {
      await section('Квалификация').getByRole('heading', { level: 3, name: part }).waitFor();
    }
    await heading('Заявки на баллы ждут решения').waitFor();
    await page.getByRole('img', { name: 'Место на конец месяца' }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('go on to a sale, and to all sales of this partner alone', async () => {
    const { url, total } = await allSales();
    await page.waitForURL((now) => now.pathname.endsWith('plugin::partner-program.sale'));
    expect(url).toContain(rich);
    await page
      .getByText(new RegExp(`^${total} `))
      .first()
      .waitFor();
    await page.goto(addressOf(rich));
    await section('Продажи').getByRole('listitem').first().getByRole('link').click();
    await page.waitForURL(/plugin::partner-program\.sale\/[a-z0-9]+/);
  });

  async function allSales(): Promise<{ url: string; total: number }> {
    const link = section('Продажи').getByRole('link', { name: /Все продажи/ });
    const total = Number(/\d+/.exec(await link.innerText())?.[0]);
    const url = (await link.getAttribute('href')) ?? '';
    await link.click();
    return { url, total };
  }

  it('walk through it by keyboard in the order of what they see', async () => {
    await page.goto(addressOf(rich));
    await section('Продажи').getByRole('listitem').first().waitFor();
    await page.getByRole('link', { name: 'Назад' }).focus();
    const passed: string[] = [];
    const where = `[...document.querySelectorAll('main section')]
      .filter((part) => part.contains(document.activeElement))
      .map((part) => part.querySelector('h2')?.innerText)
      .find(Boolean)`;
    for (;;) {
      await page.keyboard.press('Tab');
      const title = await page.evaluate<string | undefined>(where);
      if (title === undefined) break;
      if (passed.at(-1) !== title) passed.push(title);
    }
    const shown = await page.locator('main section h2').allInnerTexts();
    expect(passed.length).toBeGreaterThan(4);
    expect(passed).toEqual(shown.filter((title) => passed.includes(title)));
  });

  it('are told in each section that there is nothing', async () => {
    await page.goto(addressOf(empty));
    for (const nothing of [
      'Ни одна заявка партнёра не ждёт решения.',
      'Баллов за это время нет.',
      'За два года партнёр не был в списке.',
      'Продаж ещё нет. Они приходят из системы продаж.',
      'Проектов ещё нет.',
      'Компетенций нет и не было.',
    ]) {
      await page.getByText(nothing).waitFor();
    }
    expect(await page.getByText('Пока ничего не внесено.').count()).toBe(4);
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('keep the page when sections fail, and get them by asking again', async () => {
    const overview = answersTo(page, '**/overview*');
    const ranks = answersTo(page, '**/ranks*');
    await overview.change((body: PageBody) => {
      body.data.sections.sales = { state: 'failed' };
      body.data.sections.publications = { state: 'failed' };
    });
    await ranks.fail();
    await page.goto(addressOf(rich));
    await section('Продажи').getByText(FAILED).waitFor();
    await section('Место на конец месяца').getByText(FAILED).waitFor();
    await section('Квалификация').getByText(FAILED).waitFor();
    expect(await section('Журнал').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await Promise.all([overview.leave(), ranks.leave()]);
    await section('Продажи').getByRole('button', { name: 'Повторить' }).click();
    await section('Продажи').getByRole('listitem').first().waitFor();
    await section('Место на конец месяца').getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('img', { name: 'Место на конец месяца' }).waitFor();
    expect(await page.getByText(FAILED).count()).toBe(0);
  });

  it('are told why when the page itself does not come, and may ask again', async () => {
    const overview = answersTo(page, '**/overview*');
    await overview.fail();
    await page.goto(addressOf(rich));
    await page.getByRole('alert').getByText('Внутренняя ошибка').waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await overview.leave();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await section('Продажи').getByRole('listitem').first().waitFor();
  });

  it('see what is on its way', async () => {
    const overview = answersTo(page, '**/overview*');
    const release = await overview.hold();
    await page.goto(addressOf(rich));
    await section('Продажи').locator('[aria-busy]').waitFor();
    expect(await section('Квалификация').locator('[aria-busy]').count()).toBe(4);
    expect(await seriousFaults(page, 'main')).toEqual([]);
    release();
    await section('Продажи').getByRole('listitem').first().waitFor();
    await page.getByRole('img', { name: 'Место на конец месяца' }).waitFor();
    expect(await page.locator('main [aria-busy=true]').count()).toBe(0);
    await overview.leave();
  });

  it('find no trace of what they may not read', async () => {
    const overview = answersTo(page, '**/overview*');
    await overview.change((body: PageBody) => {
      for (const part of [
        'sales',
        'points',
        'specialists',
        'publications',
        'largeProjects',
        'turnovers',
      ]) {
        body.data.sections[part] = { state: 'withheld' };
      }
    });
    await page.goto(addressOf(rich));
    await section('Новые проекты').getByRole('listitem').first().waitFor();
    for (const name of ['Продажи', 'Квалификация', 'Баллы ККВ по источникам']) {
      expect([name, await heading(name).count()]).toEqual([name, 0]);
    }
    expect(await page.getByText('Баллы Программы качества').count()).toBe(0);
    await overview.leave();
  });
});

describe("the rating's top on the home page", () => {
  /** Strapi's own heading of a widget is too pale. */
  const INSIDE = '[aria-labelledby="plugin::partner-program.rating-top"] main';
  const top = (): Locator =>
    page.locator('main section', { has: page.getByRole('heading', { name: 'Лидеры рейтинга' }) });

  it('is the top of the rating, with the way to it', async () => {
    await page.goto('/admin');
    const names = top().getByRole('listitem').getByRole('link');
    await names.first().waitFor();
    const leaders = await names.allInnerTexts();
    expect(leaders.length).toBeGreaterThan(4);
    expect(leaders.length).toBeLessThanOrEqual(10);
    expect(await seriousFaults(page, INSIDE)).toEqual([]);
    await top().getByRole('link', { name: 'Открыть рейтинг' }).click();
    await page.getByRole('heading', { level: 1, name: 'Рейтинг' }).waitFor();
    const listed = page.locator('table tbody tr').getByRole('link');
    await listed.first().waitFor();
    expect((await listed.allInnerTexts()).slice(0, leaders.length)).toEqual(leaders);
  });

  it('says that nobody is in the list', async () => {
    const rating = answersTo(page, '**/partner-program/rating?*');
    await rating.change((body: { data: object[] }) => {
      body.data = [];
    });
    await page.goto('/admin');
    await top().getByText('В списке ККВ пока никого нет.').waitFor();
    await rating.leave();
  });

  it('says that it did not load, and loads when asked again', async () => {
    const rating = answersTo(page, '**/partner-program/rating?*');
    await rating.fail();
    await page.goto('/admin');
    await top().getByText('Внутренняя ошибка').waitFor();
    expect(await seriousFaults(page, INSIDE)).toEqual([]);
    await rating.leave();
    await top().getByRole('button', { name: 'Повторить' }).click();
    await top().getByRole('listitem').first().waitFor();
  });

  it('is not there for who may not read the rating', async () => {
    const other = await openContext(browser);
    const home = await openPanel(other, 'call operator');
    await home.getByRole('heading', { name: 'Профиль' }).waitFor();
    // Strapi draws the frame of a widget until it knows who may see it.
    await home.getByRole('heading', { name: 'Лидеры рейтинга' }).waitFor({ state: 'detached' });
    await other.close();
  });
});
