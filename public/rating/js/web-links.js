import { h } from './dom.js';
import { httpUrl } from './http-url.js';

/** A link to a partner's page; null when it is none. This site does not vouch for it: `nofollow`. */
export function webLink(address, text) {
  const url = httpUrl(address);
  if (!url) return null;
  const shown = text ?? (url.host + url.pathname).replace(/\/$/, '');
  return h('a', { href: url.href, rel: 'noopener nofollow' }, shown);
}

export function mailLink(address) {
  return h('a', { href: `mailto:${encodeURIComponent(address)}` }, address);
}

export function phoneLink(phone) {
  return h('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}
