import { accept, refuse, type Decision } from '../shared/decision';

const AT_ONCE = 4096;

/** Bytes as a text of one character a byte: exact whatever they mean. */
export function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE));
  }
  return text;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '='.charCodeAt(0);
const LINE_ENDS = new Set(['\r', '\n'].map((sign) => sign.charCodeAt(0)));
const VALUE_OF = valuesByCode();

function valuesByCode(): Int8Array {
  const values = new Int8Array(256).fill(-1);
  for (let i = 0; i < DIGITS.length; i += 1) values[DIGITS.charCodeAt(i)] = i;
  return values;
}

/**
 * The bytes that base64 stands for; padding and line ends are its only other signs.
 * Refuses with `monitor-report.field-too-large` before it makes more than `most` bytes, and with
 * `monitor-report.base64-malformed`.
 */
export function decideBase64(encoded: Uint8Array, most: number): Decision<Uint8Array> {
  const digits = digitsOf(encoded);
  if (!digits || digits.length % 4 === 1) return refuse('monitor-report.base64-malformed');
  const length = Math.floor((digits.length * 3) / 4);
  if (length > most) return refuse('monitor-report.field-too-large', { most });
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; at < length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = digits.subarray(i, i + 4);
    const group = (a << 18) | (b << 12) | (c << 6) | d;
    for (let shift = 16; shift >= 0 && at < length; shift -= 8)
      bytes[at++] = (group >> shift) & 255;
  }
  return accept(bytes);
}

/** The digits' values without padding and line ends; undefined when something else stands there. */
function digitsOf(encoded: Uint8Array): Uint8Array | undefined {
  const digits = new Uint8Array(encoded.length);
  let length = 0;
  let padding = 0;
  for (const sign of encoded) {
    if (LINE_ENDS.has(sign)) continue;
    if (sign === PADDING) padding += 1;
    const value = VALUE_OF[sign] ?? -1;
    if (padding > 2 || (padding === 0 && value < 0) || (padding > 0 && sign !== PADDING))
      return undefined;
    if (padding === 0) digits[length++] = value;
  }
  return digits.subarray(0, length);
}
