import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { eventually } from '../support/eventually';
import { openContext, openPanelAs } from '../support/browser';
import { newColleague } from './api';

const IDLE_SOON = `window.requestIdleCallback = (callback) =>
  setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 10 }), 1);`;

const LISTS = '/admin/content-manager/collection-types';

/**
 * Strapi draws the buttons of its lists and forms when the browser is idle; without a window a
 * Chromium that has nothing to paint never says that it is.
 */
export async function letIdleCome(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: IDLE_SOON });
}

/** A colleague of a demo account at the panel in that language, with a window of that width. */
export async function openAs(
  browser: Browser,
  role: string,
  { language = 'ru', width = 1280 }: { language?: 'ru' | 'kk' | 'en'; width?: number } = {},
): Promise<Page> {
  const context = await openContext(browser, language);
  await letIdleCome(context);
  const page = await openPanelAs(context, await newColleague(role, language));
  await page.setViewportSize({ width, height: 1000 });
  return page;
}

/** The page's policy lets no text be polled as code by itself: it is asked from here. */
export const becomesTrue = (page: Page, expression: string): Promise<void> =>
  eventually(async () => expect(await page.evaluate<boolean>(expression)).toBe(true), {
    timeout: 10_000,
  });

/** How long a page that is asked for by its address may take to be drawn. */
export const DRAWN = { timeout: 20_000 };

/** The element has the focus. */
export const hasFocus = (element: Locator): Promise<void> =>
  eventually(
    async () =>
      expect(await element.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true),
    { timeout: 10_000 },
  );

/** Ids of texts that stand where a text should, and whether the page is wider than the window. */
export async function blemishes(page: Page): Promise<string[]> {
  const ids = (await page.locator('body').innerText()).match(
    /\b(?:settings|mail|requests|panel|home|file|desk|calls|quality|handovers|handover-tests|trends|chart|rating|partner-page|jobs|comparison|state|option)\.[a-z][\w.-]+/g,
  );
  const wide = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return [...(ids ?? []), ...(wide ? ['wider than the window'] : [])];
}

/**
 * Goes by a link of the panel to one of our pages. The page one comes from may hold tables and
 * lists of its own (the home page does): nothing is read before the new page's title stands.
 */
export async function follow(page: Page, link: string | RegExp, title = link): Promise<void> {
  await page
    .getByRole('link', { name: link, exact: typeof link === 'string' })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Opens the first record of a type whose field has the value. */
export async function openFirst(
  page: Page,
  type: string,
  where: { field: string; is: string },
): Promise<void> {
  const filter = `filters[$and][0][${where.field}][$eq]=${where.is}`;
  await page.goto(`${LISTS}/plugin::partner-program.${type}?page=1&pageSize=10&${filter}`);
  await page.locator('table tbody tr a').first().click();
  await page.locator('aside').first().waitFor();
}

/** One of the panels beside the form, by its heading. */
export const sidePanel = (page: Page, heading: string): Locator =>
  page.locator('aside', { has: page.getByRole('heading', { name: heading }) });

interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Colours of what is still fading in are nobody's fault. What never ends is not waited for. */
const MOTION_ENDED = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished),
).then(() => undefined)`;

/** What axe finds serious in a part of the page when nothing moves, as `rule: element`. */
export async function seriousFaults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(MOTION_ENDED);
  const run = `axe.run({ include: [[${JSON.stringify(selector)}]] })`;
  const { violations } = await page.evaluate<{ violations: Violation[] }>(run);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
