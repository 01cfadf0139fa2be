const HASH = /^[0-9a-f]{32,128}$/;

/** Both ways in which licence keys are written: `S24-NA-` with a long tail, and groups of five. */
const KEYS = [
  /(?<![A-Z0-9])[A-Z0-9]{2,5}-[A-Z]{2,3}-[A-Z0-9]{10,}(?![A-Z0-9])/i,
  /(?<![A-Z0-9])(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}(?![A-Z0-9])/i,
];

/** A hash of a key as hashes are compared: hex digits in lower case; undefined for anything else. */
export function readHash(text: string): string | undefined {
  const hash = text.trim().toLowerCase();
  return HASH.test(hash) ? hash : undefined;
}

/** Whether a text looks like a full licence key, which is never kept and never repeated. */
export function looksLikeKey(text: string): boolean {
  return KEYS.some((shape) => shape.test(text));
}

const LEAST_KEY = 12;

/** The last four characters of a full key; null for a text too short to keep four of. */
export function lastFourOf(key: string): string | null {
  const [tail] = /[A-Za-z0-9]{4}$/.exec(key.trim()) ?? [];
  return tail !== undefined && key.trim().length >= LEAST_KEY ? tail.toUpperCase() : null;
}
