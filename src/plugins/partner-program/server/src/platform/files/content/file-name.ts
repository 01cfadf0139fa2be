import { EXTENSIONS, type FileType } from './types';

const MOST_BYTES = 200;
const SAME_ENDING: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };

/**
 * The name a file is kept and handed out under: no folders, no control or direction characters, no
 * characters that file systems refuse, not longer than they take, and ending as its type does.
 */
export function cleanName(sent: string, type: FileType): string {
  const ending = EXTENSIONS[type];
  const plain = sent
    .normalize('NFC')
    // Control characters, direction overrides, invisible ones, lone surrogates, unassigned ones.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/^.*[/\\]/s, '')
    .replace(/["<>:|?*]/g, '_')
    .replace(/\s+/g, ' ');
  const stem = shorten(trimDots(withoutEnding(trimDots(plain), ending)));
  return `${trimDots(stem) || 'file'}.${ending}`;
}

/** A leading dot hides a file, trailing dots and spaces are dropped by some systems. */
function trimDots(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function withoutEnding(name: string, ending: string): string {
  const [, stem = '', sent = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  const lower = sent.toLowerCase();
  return stem && (SAME_ENDING[lower] ?? lower) === ending ? stem : name;
}

/** Cut between characters as people see them, a letter with its marks being one. */
function shorten(stem: string): string {
  const parts = new Intl.Segmenter('ru').segment(stem.slice(0, 4 * MOST_BYTES));
  let kept = '';
  for (const { segment } of parts) {
    if (Buffer.byteLength(kept + segment) > MOST_BYTES) return kept;
    kept += segment;
  }
  return kept;
}
