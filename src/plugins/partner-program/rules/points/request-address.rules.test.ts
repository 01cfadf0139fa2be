import { foldAddress } from './request-address.rules';

describe('§4 addresses as two requests are compared by them', () => {
  it.each([
    ['protocol', 'http://site.kz/a', 'site.kz/a'],
    ['www', 'https://www.site.kz/a', 'site.kz/a'],
    ['the page for phones', 'https://m.site.kz/a', 'site.kz/a'],
    ['capitals of the host', 'https://SITE.kz/a', 'site.kz/a'],
    ['a closing slash', 'https://site.kz/a/', 'site.kz/a'],
    ['the front page', 'https://site.kz', 'site.kz'],
    ['the usual port', 'https://site.kz:443/a', 'site.kz/a'],
    ['a place within the page', 'https://site.kz/a#comments', 'site.kz/a'],
    ['marks of campaigns', 'https://site.kz/a?utm_source=x&gclid=1&fbclid=2', 'site.kz/a'],
    ['the order of parameters', 'https://site.kz/a?b=2&a=1', 'site.kz/a?a=1&b=2'],
    ['a name that only begins like one', 'https://www2.site.kz/a', 'www2.site.kz/a'],
    ['Cyrillic hosts', 'https://сайт.қаз/a', 'xn--80aswg.xn--80ao21a/a'],
  ])('%s', (_what, address, folded) => {
    expect(foldAddress(address)).toBe(folded);
  });

  it.each([
    ['another path', 'https://site.kz/a', 'https://site.kz/b'],
    ['another parameter', 'https://site.kz/?id=1', 'https://site.kz/?id=2'],
    ['capitals of the path', 'https://youtu.be/Ab', 'https://youtu.be/aB'],
    ['a page drawn in the browser', 'https://site.kz/#/news/1', 'https://site.kz/#/news/2'],
    ['another port', 'https://site.kz:8443/a', 'https://site.kz/a'],
  ])('keeps apart: %s', (_what, one, other) => {
    expect(foldAddress(one)).not.toBe(foldAddress(other));
  });
});
