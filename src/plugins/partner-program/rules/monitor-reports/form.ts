import type { Charset } from './charset.rules';

/** Fields of the Monitor's form that are one text, and how long each may be. */
export const TEXT_FIELDS = {
  COMPANY_NAME: 255,
  CLIENT: 255,
  CLIENT_POST: 255,
  CITY: 255,
  WARNED: 10,
  CALL_TIME_FROM: 10,
  CALL_TIME_TO: 10,
  PHONE: 100,
  PHONE_ADD: 100,
  EMAIL: 255,
  COMMENT: 10_000,
  SITE: 255,
  LICENSE_KEY: 128,
} as const;
export type TextField = keyof typeof TEXT_FIELDS;

/** PHP's serialize() in base64. */
export const PACKED_FIELDS = ['STATE', 'CHECKLIST'] as const;
export type PackedField = (typeof PACKED_FIELDS)[number];

/** A browser sends every text of a form, empty ones too; only an unticked box is not sent. */
export const MUST_BE_SENT: readonly (TextField | PackedField)[] = [
  'COMPANY_NAME',
  'CLIENT',
  'CLIENT_POST',
  'CITY',
  'CALL_TIME_FROM',
  'CALL_TIME_TO',
  'PHONE',
  'SITE',
  'LICENSE_KEY',
  ...PACKED_FIELDS,
];
export const MUST_BE_FILLED: readonly TextField[] = [
  'COMPANY_NAME',
  'CLIENT',
  'PHONE',
  'LICENSE_KEY',
];

/** The form as it came: every field as bytes. */
export interface RawForm {
  readonly fields: ReadonlyMap<string, Uint8Array>;
  readonly sites: readonly Uint8Array[];
}

/** The form read: texts in its charset, what is packed unpacked. */
export interface ReportForm {
  readonly charset: Charset;
  readonly texts: Readonly<Record<TextField, string>>;
  readonly sites: readonly string[];
  readonly packed: Readonly<Record<PackedField, Uint8Array>>;
}
