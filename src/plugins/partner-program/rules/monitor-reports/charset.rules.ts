import { accept, refuse, type Decision } from '../shared/decision';

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

/**
 * Bytes of a report as text; what cannot be read becomes a question mark in a diamond. Refuses with
 * `monitor-report.text-malformed` what is not of the charset.
 */
export function decideText(bytes: Uint8Array, charset: Charset): Decision<string> {
  try {
    return accept(DECODERS[charset].decode(bytes).replace(UNREADABLE, '\ufffd'));
  } catch {
    return refuse('monitor-report.text-malformed', { charset });
  }
}
