const KAZAKH_TO_BASE: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

const KAZAKH = new RegExp(`[${Object.keys(KAZAKH_TO_BASE).join('')}]`, 'g');

/**
 * Text as search compares it: lower case, Kazakh letters and ё folded to their base letters,
 * stress and other marks dropped (й is a letter of its own), everything else but letters and
 * digits one space. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  const codes = new Uint16Array(text.length);
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const folded = USUAL[text.charCodeAt(i)];
    // A sign that is not of every day, or has no single meaning: look at the whole text slowly.
    if (folded === undefined) return foldUnusual(text);
    if (folded === 0) {
      gap = length > 0;
      continue;
    }
    if (gap) codes[length++] = SPACE;
    gap = false;
    codes[length++] = folded;
  }
  return textOf(codes.subarray(0, length));
}

/** The same for any text whatever, a hundred times slower. */
export function foldUnusual(text: string): string {
  const composed = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{M}+/gu, '');
  const base = composed.replace(KAZAKH, (letter) => KAZAKH_TO_BASE[letter] ?? letter);
  return foldMarks(base)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SPACE = 32;
const EVERYDAY =
  ' \t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]_{|}~«»“”„–—…·•№\u00a00123456789' +
  'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';

/** What each sign of everyday texts folds to by its code, 0 for what parts words. */
const USUAL: readonly (number | undefined)[] = usualSigns();

function usualSigns(): (number | undefined)[] {
  const signs = new Array<number | undefined>(0x2200).fill(undefined);
  for (const sign of EVERYDAY + EVERYDAY.toUpperCase()) {
    signs[sign.charCodeAt(0)] = foldUnusual(sign).charCodeAt(0) || 0;
  }
  return signs;
}

const AT_ONCE = 4096;

/** Arguments of one call are not without end; an array of codes serves as well as a list. */
function textOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += AT_ONCE) {
    text += String.fromCharCode.apply(null, codes.subarray(i, i + AT_ONCE) as unknown as number[]);
  }
  return text;
}

// й is и with a mark when decomposed: marks may go from Latin letters only.
function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

const NOT_WRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/u;

/** Whether PostgreSQL and people can read the text: no NUL, control characters or lone surrogates. */
export function isWritableText(text: string): boolean {
  return !NOT_WRITABLE.test(text);
}
