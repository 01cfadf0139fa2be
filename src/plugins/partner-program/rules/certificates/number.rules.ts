/** No 0, 1, I, O, U: nobody confuses them. 31 is prime, so one check letter finds what it must. */
export const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
/** How many letters of a number are drawn by lot; with them guessing 200 a second takes years. */
export const DRAWN = 7;

const SHAPE = new RegExp(`^(?:KK[VB])?(\\d{4})([${ALPHABET}]{${DRAWN}})([${ALPHABET}])$`);
/** Cyrillic letters that look like Latin ones on a keyboard left in Russian or Kazakh. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНКМРТХУ'].map((letter, i) => [letter, 'ABCEHKMPTXY'.charAt(i)]),
);

/** Weighted by place: one wrong letter and two that changed places give another sum. */
function checkOf(year: string, drawn: string): string {
  const values = [Number(year), ...[...drawn].map((letter) => ALPHABET.indexOf(letter))];
  const sum = values.reduce((total, value, i) => total + value * (i + 2), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** K4.3: the number of a certificate issued in that year, from letters drawn by lot. */
export function numberOf(year: string, drawn: string): string {
  const letters = drawn + checkOf(year, drawn);
  return `KKV-${year}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * The number as it is printed, from what somebody typed: any case, spaces and dashes, Cyrillic
 * letters that look the same. Undefined for what cannot be a number: a mistyped letter shows.
 */
export function readNumber(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[АВСЕНКМРТХУ]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[\s\p{Pd}]/gu, '');
  const [, year = '', drawn = '', check] = SHAPE.exec(plain) ?? [];
  return check !== undefined && checkOf(year, drawn) === check ? numberOf(year, drawn) : undefined;
}
