import type { Page, Route } from 'playwright-core';
import { siteUrl } from '../support/browser';
import { eventually } from '../support/eventually';

export interface Answer {
  data: { name: string; slug: string; rank: number | null; points: number | null }[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    facets: Record<string, { value: string; name: string; count: number }[]>;
  };
}

export const API = '**/api/partner-program/**';

/** What the API itself says: the page must say the same. */
export async function directory(query = ''): Promise<Answer> {
  const response = await fetch(`${siteUrl()}/api/partner-program/directory?pageSize=20&${query}`);
  return (await response.json()) as Answer;
}

/** Opens the page and waits until the list, a card or a problem is there. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/rating/${query}`);
  await settled(page);
}

/**
 * Until what was asked for is shown. Locators wait without evaluating texts as scripts, which the
 * page's own policy forbids.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
  await page.locator('.card, .notice, .partner-head').first().waitFor();
}

/** Until the list has these partners, in this order. */
export async function showsJust(page: Page, { data }: Pick<Answer, 'data'>): Promise<void> {
  const expected = data.map(({ name }) => name);
  await eventually(async () => expect(await names(page)).toEqual(expected));
}

export const names = (page: Page): Promise<string[]> =>
  page.locator('#cards .card h3').allInnerTexts();

/** The element with the focus, as `tag: its text or name`. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const at = document.activeElement;
    return at.tagName + ': ' + (at.value && at.type === 'checkbox' ? at.value : at.textContent);
  })()`);

/** How far the page is wider than its window: 0 or less when nothing must be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** Answers in place of the API with one partner that has the worst of texts. */
export function answerWith(partner: object): (route: Route) => Promise<void> {
  return (route) => route.fulfill({ json: { data: partner, meta: {} } });
}
