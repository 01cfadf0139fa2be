import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { openAs, seriousFaults } from './panel';

jest.setTimeout(180_000);

const WAITING = '**/partner-program/waiting*';
/** The names of Strapi's own widgets are too pale for axe: what is in ours is looked at. */
const OURS = 'section[aria-labelledby="plugin::partner-program.waiting"] main';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openAs(browser, 'programme manager');
});
afterAll(() => browser.close());

const widget = (at: Page = page) =>
  at.locator('section').filter({ has: at.getByRole('heading', { name: 'Ждёт вас' }) });
const headings = (at: Page) => at.locator('main section').getByRole('heading', { level: 2 });

describe('the home page of staff', () => {
  it('begins with what waits for them', async () => {
    await widget().getByRole('link', { name: 'Заявки на баллы' }).waitFor();
    expect(await headings(page).first().innerText()).toMatch(/^Ждёт вас$/i);
    expect(await widget().getByRole('listitem').first().innerText()).toMatch(/самое давнее/);
    expect(await seriousFaults(page, OURS)).toEqual([]);
  });

  it('leads to where it is decided', async () => {
    await widget().getByRole('link', { name: 'Заявки на баллы' }).click();
    await page.getByRole('heading', { level: 1, name: 'Заявки на баллы' }).waitFor();
  });

  it('says that it is being loaded, and then what is there', async () => {
    const asked = new Promise<Route>((resolve) => void page.route(WAITING, resolve));
    await page.goto('/admin/');
    const held = await asked;
    await widget()
      .getByText(/Загрузка|загружается/i)
      .first()
      .waitFor();
    await held.continue();
    await widget().getByRole('link', { name: 'Заявки на баллы' }).waitFor();
    await page.unroute(WAITING);
  });

  it('says that it could not be loaded, and loads it when asked again', async () => {
    await page.route(WAITING, (route) => route.abort());
    await page.goto('/admin/');
    await widget().getByText('Не удалось загрузить.', { exact: false }).waitFor();
    expect(await seriousFaults(page, OURS)).toEqual([]);
    await page.unroute(WAITING);
    await widget().getByRole('button', { name: 'Повторить' }).click();
    await widget().getByRole('link', { name: 'Заявки на баллы' }).waitFor();
  });

  it('says so when nothing waits', async () => {
    await page.route(WAITING, (route) => route.fulfill({ json: { data: [] } }));
    await page.goto('/admin/');
    await widget().getByText('Ничего не ждёт вашего решения.').waitFor();
    await page.unroute(WAITING);
  });

  it.each(['read-only auditor', 'call operator'])('shows %s no such list', async (role) => {
    const other = await openAs(browser, role);
    await headings(other).first().waitFor();
    await eventually(async () => expect(await widget(other).count()).toBe(0));
    await other.context().close();
  });
});
