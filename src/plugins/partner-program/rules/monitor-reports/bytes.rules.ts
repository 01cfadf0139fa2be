import { accept, refuse, type Decision } from '../shared/decision';

const AT_ONCE = 4096;

/** Bytes as a text of one character a byte: exact whatever they mean. */
export function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE) {
    const part = bytes.subarray(i, i + AT_ONCE) as unknown as number[];
    text += String.fromCharCode.apply(null, part);
  }
  return text;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '='.charCodeAt(0);
const CARRIAGE_RETURN = '\r'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);
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
  const digits = digitsIn(encoded);
  if (digits === undefined || digits % 4 === 1) return refuse('monitor-report.base64-malformed');
  const length = Math.floor((digits * 3) / 4);
  if (length > most) return refuse('monitor-report.field-too-large', { most });
  const bytes = new Uint8Array(length);
  let held = 0;
  let bits = 0;
  let at = 0;
  // Index by index: this runs over every byte of every report.
  for (let i = 0; i < encoded.length; i += 1) {
    const value = VALUE_OF[encoded[i] ?? 0] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return accept(bytes);
}

/** How many digits there are beside padding and line ends; undefined when something else stands there. */
function digitsIn(encoded: Uint8Array): number | undefined {
  let digits = 0;
  let padding = 0;
  for (let i = 0; i < encoded.length; i += 1) {
    const sign = encoded[i] ?? 0;
    const isDigit = (VALUE_OF[sign] ?? -1) >= 0;
    if (isDigit && padding === 0) digits += 1;
    else if (sign === PADDING && padding < 2) padding += 1;
    else if (sign !== CARRIAGE_RETURN && sign !== LINE_FEED) return undefined;
  }
  return digits;
}
