/** What parameters are changed to; left out without a value. */
export type Patch = Readonly<Record<string, string | number | undefined>>;

/** The parameters with some of them changed; empty ones are taken out. */
export function patched(before: URLSearchParams, patch: Patch): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined || value === '') params.delete(name);
    else params.set(name, String(value));
  }
  return params;
}

/** The page of a list that the address asks for: the first one unless it names another. */
export function pageIn(params: URLSearchParams): number {
  const page = Number(params.get('page'));
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** What somebody searches for. */
export function wordsIn(params: URLSearchParams): string | undefined {
  return params.get('q')?.slice(0, 100) || undefined;
}
