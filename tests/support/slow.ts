import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** Milliseconds that every answer comes later; `LATENCY=500 npm run test:browser`. */
const latency = Number(process.env.LATENCY ?? 0);

/**
 * Makes every answer to a page late, when `LATENCY` says so: a test that reads a page before it is
 * drawn then fails each time, not once in a hundred runs. Chromium caches nothing meanwhile: the one
 * test that waits for a 304 fails with it.
 */
export async function slowDown(context: BrowserContext): Promise<BrowserContext> {
  if (latency > 0) {
    await context.route('**/*', async (route) => {
      await pause(latency);
      // Of a page that was closed meanwhile nobody waits for an answer.
      await route.fallback().catch(() => undefined);
    });
  }
  return context;
}
