import type { Locator, Page, Route } from 'playwright-core';

const BROKEN = {
  data: null,
  error: { status: 500, name: 'InternalServerError', message: 'Внутренняя ошибка', details: {} },
};

/** Answers of the panel's server under an address, as a glob or a pattern. */
export interface Answers {
  /** They fail with 500 from now on. */
  fail(): Promise<void>;
  /** They come changed by this. */
  change(edit: (body: never) => void): Promise<void>;
  /** They are held back; the returned function lets them go. */
  hold(): Promise<() => void>;
  /** They come as the server gives them. */
  leave(): Promise<void>;
}

/** Puts answers of the server into a state that is hard to bring it into. */
export function answersTo(page: Page, glob: string | RegExp): Answers {
  const instead = async (handler: (route: Route) => Promise<void>): Promise<void> => {
    await page.unroute(glob);
    await page.route(glob, handler);
  };
  return {
    fail: () => instead((route) => route.fulfill({ status: 500, json: BROKEN })),
    change: (edit) =>
      instead(async (route) => {
        const response = await route.fetch();
        const json: unknown = await response.json();
        edit(json as never);
        await route.fulfill({ response, json });
      }),
    hold: async () => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await instead(async (route) => {
        await released;
        await route.continue();
      });
      return release;
    },
    leave: () => page.unroute(glob),
  };
}

/** What a list shows in each of its states: what it says when empty, and that it comes back. */
export async function showsItsStates(
  page: Page,
  { path, list, empty, row }: { path: string; list: RegExp; empty: string; row: Locator },
): Promise<void> {
  const answers = answersTo(page, list);
  await answers.change((body: { data: unknown[] }) => (body.data = []));
  await page.goto(path);
  await page.getByText(empty, { exact: false }).waitFor();
  const release = await answers.hold();
  await page.reload();
  await page.locator('main [aria-busy]').first().waitFor();
  release();
  await row.waitFor();
  await answers.fail();
  await page.reload();
  await page.getByText('Внутренняя ошибка').waitFor();
  await answers.leave();
  await page.getByRole('button', { name: 'Повторить' }).click();
  await row.waitFor();
}
