import { Problem } from './problem.mjs';

const PATIENCE = 120_000;

/** Waits until the server answers. */
export async function untilHealthy(url) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Problem(`The server did not answer within ${PATIENCE / 1000} s.`);
}
