import { accept, refuse, type Decision } from '../shared/decision';

/** Fewer characters are guessed too soon. */
export const PASSWORD_LEAST = 10;

/** The hash reads no further: what follows would open nothing. */
export const PASSWORD_MOST_BYTES = 72;

/** Whether a password may be set: at least 10 characters and at most 72 bytes as UTF-8. */
export function decidePassword(password: string): Decision<string> {
  if (isTooShort(password)) {
    return refuse('password.too-short', { least: PASSWORD_LEAST });
  }
  if (bytesOf(password) > PASSWORD_MOST_BYTES) {
    return refuse('password.too-long', { mostBytes: PASSWORD_MOST_BYTES });
  }
  return accept(password);
}

/** Signs are counted as people see them: an emoji is one. */
export function isTooShort(password: string): boolean {
  return [...password].length < PASSWORD_LEAST;
}

/** UTF-8: one byte for ASCII, two for Cyrillic, up to four. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign.codePointAt(0) ?? 0), 0);
}

function widthOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
