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
  const composed = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{M}+/gu, '');
  const base = composed.replace(KAZAKH, (letter) => KAZAKH_TO_BASE[letter] ?? letter);
  return foldMarks(base)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
