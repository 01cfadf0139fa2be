/** Where the API is: a tag in index.html says it, so that scripts need no change on another site. */
const BASE = new URL(
  document.querySelector('meta[name="partner-api"]').content.replace(/\/*$/, '/'),
  location.href,
);
const PATIENCE_MS = 30_000;

/** What went wrong, as a code to act on. `message` is the API's sentence, '' when it said none. */
export class Problem extends Error {
  constructor(code, message = '', facts = {}) {
    super(message);
    Object.assign(this, { name: 'Problem', code, facts });
  }
}

/** @throws {Problem} */
export async function post(path, language, body) {
  const response = await send(new URL(`${path}?locale=${language}`, BASE), body);
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer.data;
  const { message, details = {} } = answer?.error ?? {};
  const code = details.code ?? (response.status === 429 ? 'request.too-many' : 'server.error');
  throw new Problem(code, message, details);
}

async function send(url, body) {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new Problem('network');
  }
}
