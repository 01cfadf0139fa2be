import type { Browser, Locator, Page } from 'playwright-core';
import { accounts, openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { ask, siteToken, staffToken, type Changed } from './api';
import { becomesTrue as trueOn, follow, hasFocus, openAs, seriousFaults } from './panel';

jest.setTimeout(180_000);

const CABINET = '/api/partner-program/cabinet/point-requests';
const STAFF = '/partner-program/point-requests';

let browser: Browser;
let page: Page;
let staff: string;

/** Today, in Almaty. */
const today = (): string => new Date(Date.now() + 5 * 3600_000).toISOString().slice(0, 10);

/** Requests of the first partner of the demo, which is advanced. */
async function submit(titles: readonly string[]): Promise<void> {
  const jwt = await siteToken(accounts().users[0]?.email ?? '');
  const on = today();
  for (const [i, title] of titles.entries()) {
    const activity = i % 2 ? 'marketing-event' : 'marketing-article';
    const addresses = [`https://example.kz/${encodeURIComponent(title)}`];
    const description = 'Материал о внедрении энтерпрайз-продукта у крупного заказчика.';
    const body = { activity, on, title, description, addresses };
    const { data } = await ask<{ data: Changed }>(CABINET, jwt, body);
    const path = `${CABINET}/${data.documentId}/submit`;
    await ask(path, jwt, { expectedVersion: data.version });
  }
}

const decideByColleague = async (title: string): Promise<void> => {
  const { data } = await ask<{ data: (Changed & { title: string })[] }>(
    `${STAFF}?state=submitted&pageSize=100`,
    staff,
  );
  const ids = data.filter((request) => request.title === title).map(({ documentId }) => documentId);
  await ask(`${STAFF}/actions/refuse`, staff, { ids, input: { partnerReason: 'не то' } });
};

/** What waits in the demo: the queue then holds this test's requests alone. */
async function answerDemo(): Promise<void> {
  const path = `${STAFF}?state=submitted&pageSize=100`;
  const { data } = await ask<{ data: Changed[] }>(path, staff);
  const ids = data.map(({ documentId }) => documentId);
  if (ids.length === 0) return;
  await ask(`${STAFF}/actions/refuse`, staff, { ids, input: { partnerReason: 'не то' } });
}

const lines = (): Locator => page.locator('[data-request-line]');
const line = (title: string): Locator => lines().filter({ hasText: title });
const dialog = (): Locator => page.getByRole('dialog');
const becomesTrue = (expression: string): Promise<void> => trueOn(page, expression);
/** The whole page holds every title too: it has the focus while a dialog closes. */
const onLine = (title: string): Promise<void> =>
  becomesTrue(
    `document.activeElement?.closest('[data-request-line]')?.textContent.includes('${title}') ?? false`,
  );

beforeAll(async () => {
  browser = await openBrowser();
  staff = await staffToken();
  await answerDemo();
  await submit([
    'Статья первая',
    'Семинар второй',
    'Статья третья',
    'Форум четвёртый',
    'Обзор пятый',
  ]);
  page = await openAs(browser, 'programme manager');
});

afterAll(() => browser.close());

describe('staff work through point requests by keyboard', () => {
  it('find the page in the menu, the oldest request first and the keys on the screen', async () => {
    await follow(page, 'Заявки на баллы');
    await lines().first().waitFor();
    expect(await lines().first().getAttribute('aria-current')).toBe('true');
    const titles = await lines().allInnerTexts();
    const own = titles.filter((text) => /первая|второй|третья/.test(text));
    expect(own.map((text) => /Статья первая|Семинар второй|Статья третья/.exec(text)?.[0])).toEqual(
      ['Статья первая', 'Семинар второй', 'Статья третья'],
    );
    await page.getByText('начислить', { exact: true }).waitFor();
  });

  it('see what they need to decide, and open evidence without telling where from', async () => {
    await line('Статья первая').click();
    const detail = page.locator('section', {
      has: page.getByRole('heading', { name: 'Статья первая' }),
    });
    await detail.getByText('по каталогу', { exact: false }).waitFor();
    await detail.getByText(/ККВ в тот день/).waitFor();
    const evidence = detail.locator('a[target=_blank]');
    expect(await evidence.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await seriousFaults(page, 'main')).toEqual([]);
  });

  it('move with j and k in any keyboard layout, and not past the ends', async () => {
    await page.keyboard.press('j');
    await onLine('Семинар второй');
    await page.keyboard.press('ArrowDown');
    await onLine('Статья третья');
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', bubbles: true }))`,
    );
    await onLine('Семинар второй');
  });

  it('grant with g; the next request has the focus then', async () => {
    await line('Статья первая').click();
    await page.keyboard.press('g');
    await dialog().getByText('Статья первая', { exact: false }).waitFor();
    await becomesTrue(`document.activeElement?.name === 'points'`);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Enter');
    await line('Статья первая').waitFor({ state: 'detached' });
    await onLine('Семинар второй');
  });

  it('write reasons without moving, and refuse with r', async () => {
    await page.keyboard.press('r');
    await becomesTrue(`document.activeElement?.name === 'partnerReason'`);
    await page.keyboard.type('jkgrt? не названо');
    await page.keyboard.press('Control+Enter');
    await line('Семинар второй').waitFor({ state: 'detached' });
    await onLine('Статья третья');
  });

  it('are told when a colleague was first, and see the queue as it is', async () => {
    await decideByColleague('Статья третья');
    await page.keyboard.press('t');
    await becomesTrue(`document.activeElement?.name === 'remarks'`);
    await page.keyboard.type('Дополните');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Запись тем временем изменили', { exact: false }).waitFor();
    await dialog()
      .getByRole('button', { name: /Загрузить/ })
      .click();
    await line('Статья третья').waitFor({ state: 'detached' });
    await onLine('Форум четвёртый');
  });

  it('close a form with Escape and are where they were', async () => {
    await page.keyboard.press('g');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await onLine('Форум четвёртый');
    await page.keyboard.press('Enter');
    await becomesTrue(`document.activeElement?.textContent === 'Форум четвёртый'`);
    await page.keyboard.press('?');
    await dialog().getByText('Клавиши').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('decide several at once: those who were marked and no others', async () => {
    await submit(['Первая вместе', 'Вторая вместе', 'Третья отдельно']);
    await page.reload();
    for (const title of ['Первая вместе', 'Вторая вместе']) {
      await page.getByRole('checkbox', { name: `Отметить «${title}»` }).click();
    }
    await page.getByText('Отмечены 2').waitFor();
    const together = page.getByRole('group', { name: 'Решить несколько сразу' });
    await together.getByRole('button', { name: 'Отказать' }).click();
    await becomesTrue(`document.activeElement?.name === 'partnerReason'`);
    await page.keyboard.type('Не подтверждено');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Выполнено: 2 из 2').waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await dialog().getByRole('button', { name: 'Закрыть' }).last().click();
    await dialog().waitFor({ state: 'detached' });
    await line('Первая вместе').waitFor({ state: 'detached' });
    await line('Вторая вместе').waitFor({ state: 'detached' });
    await line('Третья отдельно').waitFor();
  });

  it('are told when nothing waits any more', async () => {
    await answerDemo();
    await page.reload();
    await page.getByText('Ни одна заявка не ждёт решения.').waitFor();
    expect(await lines().count()).toBe(0);
  });

  it('see what was decided, and change nothing of it', async () => {
    await page.getByRole('tab', { name: 'Решены' }).click();
    await line('Статья первая').click();
    const detail = page.locator('section', {
      has: page.getByRole('heading', { name: 'Статья первая' }),
    });
    await detail.getByText(/Начислен/).waitFor();
    expect(await detail.getByRole('button', { name: /Начислить/ }).count()).toBe(0);
    await page.keyboard.press('g');
    expect(await dialog().count()).toBe(0);
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await page.getByRole('tab', { name: 'Ждут решения' }).click();
  });
});

describe('staff register what came by e-mail', () => {
  const register = (): Locator =>
    page.getByRole('button', { name: 'Зарегистрировать заявку из письма' });
  const send = (): Locator => dialog().getByRole('button', { name: 'Зарегистрировать' });
  /** The design system's own colour of a button under the mouse has too little contrast. */
  const noFaultsUnhovered = async (): Promise<void> => {
    await page.mouse.move(0, 0);
    await eventually(async () => expect(await seriousFaults(page, '[role=dialog]')).toEqual([]));
  };
  const field = (name: string): Locator => dialog().getByLabel(name, { exact: false });
  const attach = (name: string, content: string): Promise<void> =>
    dialog()
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });

  it('begin at the partner, and leave by Escape from there', async () => {
    await register().click();
    const partner = dialog().getByRole('combobox', { name: /Партнёр/ });
    await hasFocus(partner);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await hasFocus(register());
  });

  it('are told what is missing', async () => {
    await register().click();
    await send().click();
    await dialog().getByText('Заполните отмеченные поля.').waitFor();
    await noFaultsUnhovered();
  });

  it('are told which file was not taken, and lose nothing by it', async () => {
    const { partner } = accounts().users[0] ?? { partner: '' };
    await dialog()
      .getByRole('combobox', { name: /Партнёр/ })
      .pressSequentially(partner);
    await page.getByRole('option', { name: partner }).first().click();
    for (const name of ['День получения письма', 'День активности']) {
      const day = dialog().getByRole('combobox', { name });
      await day.fill(today().split('-').reverse().join('.'));
      await day.press('Tab');
    }
    await dialog()
      .getByRole('combobox', { name: /^Активность/ })
      .click();
    await page.getByRole('option', { name: 'Мероприятие', exact: true }).click();
    await field('Название').fill('Выставка из письма');
    await attach('Счёт.pdf', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await attach('Не то.pdf', 'просто текст');
    await dialog().getByText('Ещё не отправлен').first().waitFor();
    await send().click();
    await dialog().getByText('Не все файлы приняты', { exact: false }).waitFor();
    const files = dialog()
      .getByRole('group', { name: 'Файлы-подтверждения' })
      .getByRole('listitem');
    expect(await files.filter({ hasText: 'Счёт.pdf' }).innerText()).toContain('Отправлен');
    expect(await files.filter({ hasText: 'Не то.pdf' }).innerText()).toContain('Подходят PDF');
    await noFaultsUnhovered();
  });

  it('register it without that file, and find it in the queue with the other', async () => {
    await dialog().getByRole('button', { name: 'Убрать файл Не то.pdf' }).click();
    await send().click();
    await dialog().waitFor({ state: 'detached' });
    await line('Выставка из письма').click();
    const detail = page.locator('section', {
      has: page.getByRole('heading', { name: 'Выставка из письма' }),
    });
    const coming = page.waitForEvent('download');
    await detail.getByRole('button', { name: 'Скачать файл Счёт.pdf' }).click();
    expect((await coming).suggestedFilename()).toBe('Счёт.pdf');
  });
});
