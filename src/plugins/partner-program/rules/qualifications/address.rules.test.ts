import fc from 'fast-check';
import { publicationKey } from './address.rules';
import { numberKey, overlap } from './number.rules';
import { day, type Day } from '../shared/days';

describe('§1 (D) the same publication however its address is written', () => {
  it.each([
    ['https://example.kz/a', 'http://example.kz/a'],
    ['https://example.kz/a', 'https://EXAMPLE.KZ/a'],
    ['https://example.kz/a', 'https://www.example.kz/a/'],
    ['https://example.kz/a', 'https://example.kz:443/a#comments'],
    ['https://example.kz/a', 'https://example.kz./a'],
    ['https://example.kz/a', 'https://me:secret@example.kz/a'],
    ['https://example.kz/a', 'https://example.kz/b/../a'],
    ['https://example.kz/a', 'https://example.kz/a?utm_source=x&UTM_Medium=y&gclid=1&yclid=2'],
    ['https://example.kz', 'https://example.kz/?fbclid=1'],
    ['https://example.kz/?a=1&b=2', 'https://example.kz?b=2&a=1'],
    [
      'https://пример.қаз/статья',
      'https://xn--e1afmkfd.xn--80ao21a/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F',
    ],
  ])('%s is %s', (one, other) => {
    expect(publicationKey(one)).toBe(publicationKey(other));
  });

  it.each([
    ['https://example.kz/a', 'https://example.kz/A'],
    ['https://example.kz/a', 'https://example.kz/a/b'],
    ['https://example.kz/a', 'https://blog.example.kz/a'],
    ['https://example.kz/?id=1', 'https://example.kz/?id=2'],
    ['https://example.kz/?id=1&id=2', 'https://example.kz/?id=2&id=1'],
    ['https://example.kz/a', 'https://example.kz:8080/a'],
    ['https://example.kz/%2F', 'https://example.kz//'],
  ])('%s is not %s', (one, other) => {
    expect(publicationKey(one)).not.toBe(publicationKey(other));
  });

  it('is the key of its own address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = publicationKey(address);
        expect(publicationKey(`https://${key}`)).toBe(key);
      }),
    );
  });
});

describe('§1 (D) the same number of a certificate however it is written', () => {
  it.each([
    ['BX-2026/0001', 'bx 2026 0001'],
    ['№ 12-45', '12.45'],
    ['Қ-1', 'к1'],
  ])('%s is %s', (one, other) => {
    expect(numberKey(one)).toBe(numberKey(other));
  });

  it.each([
    ['12', '1 3'],
    ['A1', 'B1'],
  ])('%s is not %s', (one, other) => {
    expect(numberKey(one)).not.toBe(numberKey(other));
  });

  it.each(['—', '№', ' . ', '🚀'])('%s names nothing', (text) => {
    expect(numberKey(text)).toBe('');
  });
});

describe('§1 (D) a person at work in two places', () => {
  const span = (
    from: string,
    until: string | null,
  ): { worksFrom: Day; worksUntil: Day | null } => ({
    worksFrom: day(from),
    worksUntil: until === null ? null : day(until),
  });
  it.each([
    [span('2026-01-01', null), span('2020-01-01', null), true],
    [span('2026-01-01', null), span('2020-01-01', '2026-01-01'), true],
    [span('2026-01-01', null), span('2020-01-01', '2025-12-31'), false],
    [span('2026-01-01', '2026-02-01'), span('2026-02-02', null), false],
    [span('2026-01-01', '2026-02-01'), span('2026-01-15', '2026-01-16'), true],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});
