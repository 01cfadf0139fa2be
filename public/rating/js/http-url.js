/**
 * An address on the web, or undefined. Only http(s): what partners enter may be anything, and
 * `javascript:…` would run in this page.
 *
 * @param {string} address
 * @param {URL | string} [base] for addresses without a host
 */
export function httpUrl(address, base) {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}
