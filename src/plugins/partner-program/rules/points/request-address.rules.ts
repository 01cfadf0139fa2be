/** Marks that say who sent a reader, not where: the page behind them is the same. */
const WHERE_FROM = /^(utm_\w+|_openstat|fbclid|gclid|yclid|ysclid|igsh(id)?|mc_[ce]id)$/i;

/**
 * §4: an address as two requests are compared by it: without protocol, `www.`, mark of a campaign,
 * order of parameters, closing slash or place within the page.
 * @param address an http(s) address; throws TypeError for what is none
 */
export function foldAddress(address: string): string {
  const { host, pathname, searchParams, hash } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !WHERE_FROM.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  // Pages that are drawn in the browser are told apart behind the hash: #/news/1.
  const drawn = /^#!?\//.test(hash) ? hash : '';
  const path = pathname.replace(/\/+$/, '');
  return `${host.replace(/^(www|m)\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${drawn}`;
}
