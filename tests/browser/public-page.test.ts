import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { openBrowser, openContext, siteUrl } from '../support/browser';
import { seriousFaults } from './panel';
import {
  answerWith,
  API,
  directory,
  focused,
  names,
  open,
  overflow,
  settled,
  showsJust,
} from './public-page';
import { eventually } from '../support/eventually';

jest.setTimeout(120_000);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await openContext(browser);
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) faults.push(line.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const query = (): URLSearchParams => new URL(page.url()).searchParams;
const box = (name: RegExp) => page.getByRole('checkbox', { name });

describe('an address that somebody made up', () => {
  // Each is a name that every object of JavaScript has.
  it.each([
    '?lang=constructor',
    '?lang=__proto__',
    '?competence=constructor',
    '?category=toString',
  ])('%s is a value that nobody knows, and the page goes on', async (address) => {
    await open(page, address);
    await page.getByRole('heading', { level: 1, name: 'Рейтинг партнёров ККВ' }).waitFor();
  });
});

describe('the list', () => {
  it('K6.2: shows the rating as the API has it, place and points with each partner', async () => {
    const { data, meta } = await directory();
    await open(page);
    expect(await names(page)).toEqual(data.map(({ name }) => name));
    const first = page.locator('.card').first();
    expect(await first.locator('.place').innerText()).toMatch(/1$/);
    const points = (await first.locator('.points').innerText()).replace(/\D/g, '');
    expect(Number(points)).toBe(data[0]?.points);
    expect(await page.locator('#found').innerText()).toContain(String(meta.pagination.total));
  });

  it('filters by boxes with the counts of the API; the back button takes it back', async () => {
    await open(page);
    const before = await names(page);
    const { meta } = await directory();
    const facet = meta.facets.industry?.find(({ count }) => count < 5);
    if (!facet) throw new Error('The demo has no rare industry');
    const rare = page.locator(`input[name=industry][value=${facet.value}]`);
    const label = page.locator('label', { has: rare });
    expect(await label.locator('.facet-count').innerText()).toBe(String(facet.count));

    await rare.check();
    const narrowed = await directory(`industry=${facet.value}`);
    await showsJust(page, narrowed);
    expect(query().getAll('industry')).toEqual([facet.value]);
    // Of one filter the values are alternatives: its own counts stay as they were.
    expect(await label.locator('.facet-count').innerText()).toBe(String(facet.count));
    for (const { value, count } of narrowed.meta.facets.category ?? []) {
      const shown = page.locator('label', { has: page.locator(`[name=category][value=${value}]`) });
      expect(await shown.locator('.facet-count').innerText()).toBe(String(count));
    }

    await page.goBack();
    await settled(page);
    expect(await rare.isChecked()).toBe(false);
    expect(await names(page)).toEqual(before);
  });

  it('keeps values without partners in sight, but not to be chosen', async () => {
    const { meta } = await directory('region=KZ-39');
    const counted = new Set(meta.facets.industry?.map(({ value }) => value));
    await open(page, '?region=KZ-39');
    const boxes = page.locator('input[name=industry]');
    expect(await boxes.count()).toBeGreaterThan(counted.size);
    for (const one of await boxes.all()) {
      const value = String(await one.getAttribute('value'));
      expect([value, await one.isEnabled()]).toEqual([value, counted.has(value)]);
    }
  });

  it('names the filters in use and takes them back one by one or all at once', async () => {
    await open(page, '?category=crm-systems&category=online-stores&region=KZ-75&list=all');
    const chips = page.getByRole('list', { name: 'Выбранные фильтры' });
    expect(await chips.getByRole('link').count()).toBe(4);
    await chips.getByRole('link', { name: /CRM/ }).click();
    await settled(page);
    expect(query().getAll('category')).toEqual(['online-stores']);
    await chips.getByRole('link', { name: 'Сбросить всё' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?list=all');
    expect(await chips.count()).toBe(0);
  });

  it('searches while one types, without taking the focus or the letters away', async () => {
    await open(page);
    const [first] = (await directory()).data;
    const search = page.getByRole('searchbox');
    await search.pressSequentially(`${first?.name} `);
    await showsJust(page, await directory(`q=${encodeURIComponent(String(first?.name))}`));
    expect(await names(page)).toEqual([first?.name]);
    expect(await search.inputValue()).toBe(`${first?.name} `);
    expect(await search.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(query().get('q')).toBe(first?.name);
    // All the letters are one step back.
    await page.goBack();
    await settled(page);
    expect(await search.inputValue()).toBe('');
    expect(query().get('q')).toBeNull();
  });

  it('has pages that are links, and goes on reading at the top of the new one', async () => {
    await open(page, '?list=all');
    const next = page.getByRole('link', { name: 'Вперёд' });
    expect(await next.getAttribute('href')).toBe('?list=all&page=2');
    await next.click();
    await page.locator('[aria-current=page]', { hasText: '2' }).waitFor();
    expect(await focused(page)).toBe('H2: Все партнёры');
    const second = await directory('list=all&page=2');
    expect(await names(page)).toEqual(second.data.map(({ name }) => name));
    expect(await page.locator('#found').innerText()).toContain('показаны 21–40');
    await page.goBack();
    await page.locator('[aria-current=page]', { hasText: '1' }).waitFor();
  });

  it('says what to do where there is nothing', async () => {
    await open(page, '?q=zzzzz');
    await page.getByText('Таких партнёров нет').waitFor();
    await page.locator('#cards').getByRole('link', { name: 'Сбросить всё' }).click();
    await page.locator('.card').first().waitFor();
    await open(page, '?page=999');
    await page.getByRole('link', { name: 'К первой странице' }).click();
    await page.locator('.card').first().waitFor();
  });

  it('asks again only whether something has changed', async () => {
    await open(page);
    await page.getByRole('link', { name: 'Все партнёры' }).click();
    await settled(page);
    const asked = page.waitForResponse((response) => response.url().includes('/directory?'));
    await page.goBack();
    expect((await asked).status()).toBe(304);
  });
});

describe('a partner’s page', () => {
  it('opens from the list, has an address of its own, and leads back to where one was', async () => {
    await open(page, '?list=all&page=2');
    const link = page.locator('.card h3 a').nth(7);
    const name = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await focused(page)).toBe(`H1: ${name}`);
    expect(await page.title()).toContain(name);

    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { level: 1, name }).waitFor();
    await other.close();

    await page.goBack();
    await page.locator('.card').first().waitFor();
    expect(await focused(page)).toBe(`A: ${name}`);
    expect(query().get('page')).toBe('2');
  });

  it('shows published projects, with days in words of each language', async () => {
    const [first] = (await directory()).data;
    await open(page, `?partner=${first?.slug}`);
    const time = page.locator('.project time').first();
    const year = (await time.getAttribute('datetime'))?.slice(0, 4);
    expect(await time.innerText()).toMatch(new RegExp(`^\\d+ [а-я]+ ${year} г\\.$`));
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.getByRole('heading', { name: 'Жобалар' }).waitFor();
    expect(await time.innerText()).toMatch(new RegExp(`^${year} ж\\. \\d+ [а-яәғқңөұүһі]+$`));
  });

  it('§1: follows a partner to its present address', async () => {
    await open(page, '?partner=orda-core&lang=en');
    await page.getByRole('heading', { level: 1, name: 'Orda Kernel' }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=en&partner=orda-kernel');
  });

  it('says that there is no such partner', async () => {
    await open(page, '?partner=nobody');
    await page.getByRole('heading', { level: 1, name: 'Такого партнёра нет' }).waitFor();
    await page.getByRole('link', { name: 'К списку партнёров' }).click();
    await page.locator('.card').first().waitFor();
  });

  it('shows texts as texts and links to the web only', async () => {
    const evil = '<img src=x onerror="document.title=\'owned\'">';
    await page.route(
      API,
      answerWith({
        ...{ name: evil, slug: 'evil', city: null, region: null, logo: '/uploads/gone.png' },
        ...{ badges: [], points: null, rank: null, categories: [], industries: [] },
        ...{ projectCount: 0, description: evil, site: 'javascript:alert(1)', projects: [] },
        contacts: { email: 'a@b.example?subject=x', phone: '+7 (727) 000-00-00' },
      }),
    );
    await open(page, '?partner=evil');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(evil);
    // The letter comes when the browser has found that there is no such logo.
    expect(await page.locator('.logo-letter').innerText()).toBe('I');
    expect(await page.locator('#partner img').count()).toBe(0);
    const links = await page
      .locator('#partner a')
      .evaluateAll((all) => all.map((a) => a.outerHTML));
    expect(links).toEqual([
      expect.stringContaining('mailto:a%40b.example%3Fsubject%3Dx'),
      expect.stringContaining('tel:+77270000000'),
    ]);
  });
});

describe('languages', () => {
  it('is read in the language of the browser, else as the address says', async () => {
    const kazakh = await openContext(browser, 'kk-KZ');
    const theirs = await kazakh.newPage();
    await open(theirs);
    expect(await theirs.locator('html').getAttribute('lang')).toBe('kk');
    await theirs.getByRole('link', { name: 'English' }).click();
    await theirs.getByRole('heading', { level: 1, name: 'KKV partner rating' }).waitFor();
    expect(new URL(theirs.url()).search).toBe('?lang=en');
    await theirs.getByRole('checkbox', { name: /CRM systems/ }).check();
    await settled(theirs);
    expect(new URL(theirs.url()).search).toBe('?category=crm-systems&lang=en');
    await kazakh.close();
  });

  it.each([
    ['ru', ['1 балл', '3 балла', '11 баллов', '2 904 балла']],
    ['kk', ['1 ұпай', '3 ұпай', '11 ұпай', '2 904 ұпай']],
    ['en', ['1 point', '3 points', '11 points', '2,904 points']],
  ])('counts in %s', async (lang, expected) => {
    await page.route('**/directory?**', async (route) => {
      const answer = (await (await route.fetch()).json()) as { data: object[] };
      const card = answer.data[0];
      const data = [1, 3, 11, 2904].map((points) => ({ ...card, points }));
      await route.fulfill({ json: { ...answer, data } });
    });
    await open(page, `?lang=${lang}`);
    const shown = await page.locator('.card .points').allInnerTexts();
    expect(shown.map((text) => text.replace(/\s/g, ' '))).toEqual(expected);
  });
});

describe('the keyboard alone', () => {
  it('skips to the content, chooses, and keeps its place', async () => {
    await open(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('A: К содержанию');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('A: Рейтинг ККВ');
    const crm = box(/CRM/);
    for (let i = 0; i < 10 && !(await focused(page)).includes('crm-systems'); i += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: /Убрать фильтр/ }).waitFor();
    expect(await crm.isChecked()).toBe(true);
    expect(await focused(page)).toBe('INPUT: crm-systems');
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: /Убрать фильтр/ }).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('INPUT: crm-systems');
  });

  it('goes on in the list when a chip that had the focus is gone', async () => {
    await open(page, '?category=crm-systems');
    await page.getByRole('link', { name: /Убрать фильтр/ }).press('Enter');
    await page.getByRole('link', { name: /Убрать фильтр/ }).waitFor({ state: 'detached' });
    await eventually(async () => expect(await focused(page)).toBe('H2: Рейтинг ККВ'));
  });
});

describe('when the API does not answer', () => {
  it('says so, and shows the list when asked again', async () => {
    await page.route(API, (route) => route.abort());
    await open(page);
    const alert = page.locator('#list-problem');
    await alert.getByText('Не удалось загрузить данные').waitFor();
    expect(await seriousFaults(page, 'body')).toEqual([]);
    await page.unroute(API);
    await alert.getByRole('button', { name: 'Повторить' }).click();
    await page.locator('.card').first().waitFor();
    expect(await alert.innerText()).toBe('');
  });

  it('keeps what it has, tells that one is offline, and loads by itself afterwards', async () => {
    await open(page);
    await context.setOffline(true);
    await box(/CRM/).check();
    await page.getByText('Нет соединения с интернетом', { exact: false }).waitFor();
    await context.setOffline(false);
    await page.locator('.card').first().waitFor();
    expect(await page.locator('#list-problem').innerText()).toBe('');
    await showsJust(page, await directory('category=crm-systems'));
  });

  it('passes on what the API refuses, in the reader’s language, with a way out', async () => {
    await open(page, '?category=no-such&lang=en');
    await page.getByText('There are no such filter values: no-such.').waitFor();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await page.locator('.card').first().waitFor();
  });

  it('shows only the last of several answers', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const early = /directory\?industry=oil-and-gas&page/;
    const isEarly = (request: Request): boolean => early.test(request.url());
    await open(page);
    await page.route(early, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    // Answered or given up: either way it is over.
    const over = Promise.race([
      page.waitForEvent('requestfinished', isEarly),
      page.waitForEvent('requestfailed', isEarly),
    ]);
    await box(/Нефть/).check();
    await box(/Нефть/).uncheck();
    const last = await directory();
    await showsJust(page, last);
    release();
    await over;
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await names(page)).toEqual(last.data.map(({ name }) => name));
  });
});

describe('every reader and every screen', () => {
  it.each([
    ['the list', '', 'light', 1280],
    ['the list in the dark', '?lang=en&list=all', 'dark', 1920],
    ['the list on a telephone', '?lang=kk&category=crm-systems', 'light', 320],
    ['a partner on a telephone in the dark', '?partner=karlygash-digital&lang=kk', 'dark', 320],
  ] as const)('axe finds nothing serious: %s', async (_what, search, colorScheme, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, search);
    expect(await seriousFaults(page, 'body')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('without scripts leads to the data and to contacts', async () => {
    const plain = await browser.newContext({ baseURL: siteUrl(), javaScriptEnabled: false });
    const theirs = await plain.newPage();
    await theirs.goto('/rating/');
    const link = theirs.getByRole('link', { name: 'рейтинг в JSON' });
    expect((await theirs.request.get(String(await link.getAttribute('href')))).status()).toBe(200);
    expect(await theirs.getByRole('searchbox').isVisible()).toBe(false);
    await plain.close();
  });

  it('ignores marks of mailings in the address', async () => {
    await open(page, '?utm_source=letter&industry=');
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
  });
});
