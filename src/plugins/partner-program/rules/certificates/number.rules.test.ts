import fc from 'fast-check';
import { ALPHABET, DRAWN, numberOf, readNumber } from './number.rules';

const NUMBER = numberOf('2026', '7Q4MK9T');
const letter = fc.constantFrom(...ALPHABET);
const drawn = fc.array(letter, { minLength: DRAWN, maxLength: DRAWN }).map((all) => all.join(''));
const numbers = drawn.map((letters) => numberOf('2026', letters));

describe('K4.3 the number of a certificate', () => {
  it('has the year, two groups of four, and no letters that are mistaken for others', () => {
    expect(NUMBER).toMatch(/^KKV-2026-7Q4M-K9T[2-9A-HJ-NP-TV-Z]$/);
  });

  it.each<[string, string]>([
    ['in small letters', NUMBER.toLowerCase()],
    ['with spaces around and within', `  ${NUMBER.replaceAll('-', ' ')}\t`],
    ['without dashes', NUMBER.replaceAll('-', '')],
    ['with a typographer’s dashes', NUMBER.replaceAll('-', '–')],
    ['without its prefix', NUMBER.slice(4)],
    ['typed with Russian letters', NUMBER.replace('KKV', 'ККВ').replace('M-K', 'М-К')],
  ])('is read %s', (_name, typed) => {
    expect(readNumber(typed)).toBe(NUMBER);
  });

  it.each(['', 'KKV', 'KKV-2026', `${NUMBER}2`, NUMBER.slice(1), 'KKV-2026-7Q4M-K9TI', '🙂'])(
    '%j is no number',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined();
    },
  );

  it('shows one mistyped letter and two that changed places', () => {
    const place = fc.constantFrom(9, 10, 11, 12, 14, 15, 16, 17);
    fc.assert(
      fc.property(numbers, place, letter, (number, at, other) => {
        fc.pre(number[at] !== other);
        expect(readNumber(number.slice(0, at) + other + number.slice(at + 1))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(9, 10, 11, 14, 15, 16), (number, at) => {
        const [a = '', b = ''] = [number.charAt(at), number.charAt(at + 1)];
        fc.pre(a !== b);
        expect(readNumber(number.slice(0, at) + b + a + number.slice(at + 2))).toBeUndefined();
      }),
    );
  });
});
