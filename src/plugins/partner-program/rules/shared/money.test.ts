import fc from 'fast-check';
import { tengeOf, tiynOf } from './money';

describe('§1 money is kept in tiyn and written as decimal tenge', () => {
  it.each([
    ['0', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['1', 100n],
    ['1500000', 150_000_000n],
    ['1500000.5', 150_000_050n],
    ['007', 700n],
    ['999999999999999999.99', 99_999_999_999_999_999_999n],
  ])('%s is %s tiyn', (text, tiyn) => {
    expect(tiynOf(text)).toBe(tiyn);
  });

  it.each([
    '',
    ' 1',
    '-1',
    '+1',
    '1.',
    '.5',
    '1.234',
    '1,5',
    '1e3',
    '0x10',
    '1 000',
    '١',
    '9'.repeat(19),
  ])('%j is no amount', (text) => {
    expect(tiynOf(text)).toBeUndefined();
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n), (tiyn) => expect(tiynOf(tengeOf(tiyn))).toBe(tiyn)),
    );
  });
});
