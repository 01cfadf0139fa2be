import { accept, refuse, type Decision } from '../shared/decision';
import { isWritableText } from '../shared/text';

/** Encodings of the Monitor's reports. */
export const CHARSETS = ['utf-8', 'windows-1251'] as const;
export type Charset = (typeof CHARSETS)[number];

/** The charset a report names; the Monitor writes it in either case. */
export function decideCharset(name: string): Decision<Charset> {
  const known = CHARSETS.find((charset) => charset === name.trim().toLowerCase());
  return known
    ? accept(known)
    : refuse('monitor-report.charset-unknown', { charset: name.slice(0, 40) });
}

/** Characters that PostgreSQL cannot keep and people cannot read; lines and tabs stay. */
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const STRICT = { fatal: true, ignoreBOM: true } as const;
const DECODERS: Readonly<Record<Charset, { decode(bytes: Uint8Array): string }>> = {
  'utf-8': new TextDecoder('utf-8', STRICT),
  'windows-1251': new TextDecoder('windows-1251', STRICT),
};

/** Every character that windows-1251 has. */
const IN_1251 = new Set(
  DECODERS['windows-1251'].decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
);
const REFERENCE = /&#([1-9]\d{2,6});/g;
const CONTROL = /\p{Cc}/u;
const LAST_CODE = 0x10ffff;

/**
 * A browser on a page in windows-1251 writes what that charset lacks, as the letters ә ғ қ ң ө ұ ү һ,
 * as a reference: `&#1179;`. A reference to anything else was typed by somebody and stays.
 */
function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (reference, digits: string) => {
    const code = Number(digits);
    if (code > LAST_CODE) return reference;
    const sign = String.fromCodePoint(code);
    const lacks = !IN_1251.has(sign) && isWritableText(sign) && !CONTROL.test(sign);
    return lacks ? sign : reference;
  });
}

/**
 * quality-monitor: bytes of a report as text; what cannot be read becomes a question mark in a
 * diamond, and what windows-1251 lacks is read from its references. Only for whole texts: PHP counts
 * the bytes as they came. Refuses with `monitor-report.text-malformed` what is not of the charset.
 */
export function decideText(bytes: Uint8Array, charset: Charset): Decision<string> {
  try {
    const text = DECODERS[charset].decode(bytes).replace(UNREADABLE, '\ufffd');
    return accept(charset === 'windows-1251' ? withoutReferences(text) : text);
  } catch {
    return refuse('monitor-report.text-malformed', { charset });
  }
}
