const TRACKING = /^(utm_\w+|gclid|fbclid|yclid|ysclid|_openstat)$/i;

/**
 * What makes two addresses the same publication: host without `www.` in any spelling, path without
 * its last slash, parameters in order of their names. Protocol, its usual port, login, fragment and marks of
 * tracking do not count; letters of the path do.
 * @param address an http or https address that parses; throws TypeError for another
 */
export function publicationKey(address: string): string {
  const { hostname, port, pathname, searchParams } = new URL(address);
  const name = hostname.replace(/\.$/, '').replace(/^www\./, '');
  const host = /^(80|443)?$/.test(port) ? name : `${name}:${port}`;
  const path = pathname.replace(/\/+$/, '');
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept.sort(byName)).toString();
  return host + path + (query ? `?${query}` : '');
}

// Not by locale: the key is the same on every server. Equal names keep their order.
function byName([one]: [string, string], [other]: [string, string]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
