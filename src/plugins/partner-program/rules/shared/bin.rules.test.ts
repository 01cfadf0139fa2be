import fc from 'fast-check';
import { decideBin } from './bin.rules';

const isRight = (text: string): boolean => decideBin(text).ok;

describe('§1 BIN or IIN, Kazakhstan: numbers that are right', () => {
  it.each([
    ['940140000385', 'head office of a resident'],
    ['971240001315', 'registered in December'],
    ['941240000193', 'registered in December'],
    ['020240000555', 'registered in 2002'],
    ['010140000511', 'control digit of the second pass'],
    ['201260000011', 'joint enterprise of sole proprietors, second pass'],
    ['200150000019', 'non-resident'],
    ['200151000014', 'branch of a non-resident'],
    ['200160000013', 'joint enterprise of sole proprietors'],
    ['201242000011', 'representation'],
  ])('accepts the BIN %s: %s', (text) => {
    expect(decideBin(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['850612300122', 'a man of the 20th century'],
    ['850612400129', 'a woman of the 20th century'],
    ['000229500018', '29 February 2000, 21st century'],
    ['920229300017', '29 February 1992'],
    ['111231600020', 'a woman of the 21st century'],
    ['180515100012', 'a man of the 19th century'],
    ['180515200019', 'a woman of the 19th century'],
    ['040229100014', '29 February 1804, second pass'],
  ])('accepts the IIN %s: %s', (text) => {
    expect(decideBin(text)).toEqual({ ok: true, value: text });
  });

  it.each([' 940140000385', '940140000385 ', '\t940140000385\n', '\u00a0940140000385'])(
    'ignores spaces around %j',
    (text) => {
      expect(decideBin(text)).toEqual({ ok: true, value: '940140000385' });
    },
  );
});

describe('§1 BIN or IIN, Kazakhstan: numbers that are malformed', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'spaces'],
    ['94014000038', 'eleven digits'],
    ['9401400003850', 'thirteen digits'],
    ['940140 000385', 'a space inside'],
    ['940140-000385', 'a hyphen inside'],
    ['94014000038O', 'a letter'],
    ['+40140000385', 'a sign'],
    ['٩٤٠١٤٠٠٠٠٣٨٥', 'digits of another script'],
    ['940140000385\n940140000385', 'two numbers'],
    ['201340000014', 'BIN of month 13'],
    ['200040000010', 'BIN of month 0'],
    ['200170000018', 'fifth digit 7'],
    ['201290000013', 'fifth digit 9'],
    ['850612000123', 'IIN of century mark 0'],
    ['850612700128', 'IIN of century mark 7'],
    ['900132300016', 'IIN of 32 January'],
    ['900100300011', 'IIN of 0 January'],
    ['900230300019', 'IIN of 30 February'],
    ['901331300010', 'IIN of month 13'],
    ['900031300017', 'IIN of month 0'],
    ['900229300013', 'IIN of 29 February 1990'],
    ['000229300015', 'IIN of 29 February 1900'],
    ['000229100012', 'IIN of 29 February 1800'],
  ])('refuses %j: %s', (text) => {
    expect(decideBin(text)).toEqual({ ok: false, refusal: { code: 'bin.malformed', facts: {} } });
  });
});

describe('§1 BIN or IIN, Kazakhstan: the control digit', () => {
  it.each('0123456789'.split('').map((last) => [`01014000050${last}`]))(
    'refuses %s: both passes give 10, no control digit is right',
    (text) => {
      expect(decideBin(text)).toEqual({
        ok: false,
        refusal: { code: 'bin.control-digit', facts: {} },
      });
    },
  );

  it.each([
    ['940140000386', 'one too many'],
    ['940140000384', 'one too few'],
    ['010140000510', 'the digit of the first pass cut to its last figure'],
    ['850612300129', 'the digit of another person'],
  ])('refuses %s: %s', (text) => {
    expect(decideBin(text)).toEqual({
      ok: false,
      refusal: { code: 'bin.control-digit', facts: {} },
    });
  });

  const digits = (count: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
  const beforeControl = fc
    .tuple(digits(2), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 5, 6), digits(6))
    .map(([year, month, kind, rest]) =>
      [...year, String(month).padStart(2, '0'), kind, ...rest].join(''),
    );
  const numbers = beforeControl
    .map((eleven) => [...'0123456789'].map((last) => eleven + last).filter(isRight))
    .filter((right) => right.length > 0);

  it('is the only one: the same number with another control digit is always refused', () => {
    fc.assert(fc.property(numbers, (right) => right.length === 1));
  });

  it('exists for all numbers but about one of 121', () => {
    const found = fc
      .sample(beforeControl, { numRuns: 2000, seed: 1 })
      .filter((eleven) => [...'0123456789'].some((last) => isRight(eleven + last)));
    expect(found.length).toBeGreaterThan(1960);
    expect(found.length).toBeLessThan(2000);
  });

  it('catches at least eight of ten single mistyped digits', () => {
    fc.assert(
      fc.property(numbers, ([number = '']) => {
        const mistyped = [...number].flatMap((digit, at) =>
          [...'0123456789']
            .filter((other) => other !== digit)
            .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
        );
        expect(mistyped).toHaveLength(108);
        expect(mistyped.filter(isRight).length).toBeLessThanOrEqual(21);
      }),
    );
  });
});
