import { listQuery } from './address.js';
import { httpUrl } from './http-url.js';

/** Where the API is: a tag in index.html says it, so that scripts need no change on another site. */
const BASE = new URL(
  document.querySelector('meta[name="partner-api"]').content.replace(/\/*$/, '/'),
  location.href,
);
const PATIENCE_MS = 15_000;
const MOST_REMEMBERED = 60;

/** Answers seen since the page was opened, by address, the newest last. */
const remembered = new Map();

/** What the API refused, or that it could not be reached (`status` 0). */
export class ApiError extends Error {
  constructor(status, code, message, details = {}) {
    super(message);
    Object.assign(this, { name: 'ApiError', status, code, details });
  }
}

export const listUrl = (state, language) => at(`directory?${listQuery(state, language)}`);
export const partnerUrl = (slug, language) =>
  at(`directory/${encodeURIComponent(slug)}?locale=${language}`);
export const certificateUrl = (number, language) =>
  at(`certificates/${encodeURIComponent(number)}?locale=${language}`);
export const dictionariesUrl = () => at('dictionaries');

/** Logos come as paths of the API's host, or whole when files are kept elsewhere. */
export function fileUrl(path) {
  return httpUrl(path, BASE)?.href;
}

/** The answer to this address when it was seen before: to show while asking whether it changed. */
export function recall(url) {
  return remembered.get(url)?.answer;
}

/**
 * Asks the API. A browser asks conditionally by itself (`Cache-Control: max-age=0,
 * must-revalidate` with an `ETag`), but does not tell the page that nothing has changed. Here the
 * page sends the tag itself: after a 304 it gets the very object it has, and repaints nothing.
 *
 * @throws {ApiError} DOMException 'AbortError' when `signal` was aborted
 */
export async function ask(url, signal) {
  const known = remembered.get(url);
  const headers = known ? { 'If-None-Match': known.etag } : {};
  const response = await send(url, headers, signal);
  if (response.status === 304 && known) return known.answer;
  const answer = await response.json().catch(() => undefined);
  if (!response.ok || !answer) throw refusal(response, answer);
  remember(url, { etag: response.headers.get('ETag'), answer });
  return answer;
}

async function send(url, headers, signal) {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(url, {
      headers,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      credentials: 'omit',
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, 'network', String(error));
  }
}

/** Refusals carry a code to act on and a sentence in the language asked for. */
function refusal(response, body) {
  const { message = response.statusText, details = {} } = body?.error ?? {};
  return new ApiError(response.status, details.code ?? 'unknown', message, details);
}

function remember(url, entry) {
  remembered.delete(url);
  if (!entry.etag) return;
  remembered.set(url, entry);
  if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value);
}

function at(path) {
  return new URL(path, BASE).href;
}
