import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';

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

/** What axe finds serious in a part of the page, as `rule: element`. */
export async function seriousFaults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run({ include: [[${JSON.stringify(selector)}]] })`;
  const { violations } = await page.evaluate<{ violations: Violation[] }>(run);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
