import { ask, recall } from './api.js';

/**
 * One question at a time: a newer one makes the older one void, so a slow answer never overwrites
 * a later one. What was seen before is shown at once and again only if it has changed.
 *
 * @param {string} url
 * @param {object} show
 * @param {(answer: object) => void} show.answer
 * @param {() => void} show.waiting called when there is nothing to show yet
 * @param {(error: Error, shown: boolean) => void} show.problem `shown`: an older answer is there
 * @param {Promise<unknown>} [show.alongside] what the answer cannot be shown without
 */
export async function load(url, { answer, waiting, problem, alongside }) {
  running?.abort();
  const { signal } = (running = new AbortController());
  const known = recall(url);
  if (known) answer(known);
  else waiting();
  try {
    const [fresh] = await Promise.all([ask(url, signal), alongside]);
    if (!signal.aborted && fresh !== known) answer(fresh);
  } catch (error) {
    if (!signal.aborted) problem(error, known !== undefined);
  }
}

let running;
