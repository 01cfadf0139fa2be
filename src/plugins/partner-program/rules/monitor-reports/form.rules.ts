import { accept, refuse, type Decision } from '../shared/decision';
import { asCharacters, decideBase64 } from './bytes.rules';
import { decideCharset, decideText, type Charset } from './charset.rules';
import {
  MUST_BE_FILLED,
  MUST_BE_SENT,
  PACKED_FIELDS,
  TEXT_FIELDS,
  type PackedField,
  type RawForm,
  type ReportForm,
  type TextField,
} from './form';
import { PHP_LIMITS } from './php';

const AMPERSAND = '&'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

const MOST_FIELDS = 1000;
const MOST_SITES = 500;
const LONGEST_NAME = 60;
const SITES = /^SITES\[\d{0,6}\]$/;
const READ = new Set<string>(['charset', ...Object.keys(TEXT_FIELDS), ...PACKED_FIELDS]);

/**
 * The fields of an url-encoded form as bytes: which letters they are only its charset tells. Fields
 * the Monitor does not have are passed over. Refuses with `monitor-report.percent-malformed`,
 * `monitor-report.field-repeated` and `monitor-report.too-many-fields`.
 */
export function decideRawForm(body: Uint8Array): Decision<RawForm> {
  const fields = new Map<string, Uint8Array>();
  const sites: Uint8Array[] = [];
  let count = 0;
  for (const [from, to] of pairsOf(body)) {
    count += 1;
    if (count > MOST_FIELDS || sites.length > MOST_SITES)
      return refuse('monitor-report.too-many-fields');
    const equals = body.subarray(from, to).indexOf(EQUALS);
    const name = unescaped(body.subarray(from, equals < 0 ? to : from + equals));
    const value = unescaped(
      equals < 0 ? body.subarray(to, to) : body.subarray(from + equals + 1, to),
    );
    if (!name || !value) return refuse('monitor-report.percent-malformed', { at: from });
    const called = asCharacters(name.subarray(0, LONGEST_NAME));
    if (SITES.test(called)) sites.push(value);
    else if (fields.has(called)) return refuse('monitor-report.field-repeated', { field: called });
    else if (READ.has(called)) fields.set(called, value);
  }
  return accept({ fields, sites });
}

/** Where each pair starts and ends; empty ones are none. */
function* pairsOf(body: Uint8Array): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < body.length;) {
    const next = body.indexOf(AMPERSAND, from);
    const to = next < 0 ? body.length : next;
    if (to > from) yield [from, to];
    from = to + 1;
  }
}

/** Percent codes and plus signs undone, in place of their own; undefined when a code is none. */
function unescaped(escaped: Uint8Array): Uint8Array | undefined {
  if (!escaped.includes(PERCENT) && !escaped.includes(PLUS)) return escaped;
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let i = 0; i < escaped.length; i += 1) {
    const sign = escaped[i] ?? 0;
    if (sign === PERCENT) {
      const value = hexOf(escaped[i + 1]) * 16 + hexOf(escaped[i + 2]);
      if (Number.isNaN(value)) return undefined;
      bytes[length++] = value;
      i += 2;
    } else bytes[length++] = sign === PLUS ? SPACE : sign;
  }
  return bytes.subarray(0, length);
}

function hexOf(sign: number | undefined): number {
  if (sign === undefined) return NaN;
  if (sign >= 48 && sign <= 57) return sign - 48;
  const letter = sign | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : NaN;
}

/**
 * The Monitor's form out of a request's body. Refuses with what is wrong and the field it is wrong in:
 * see `decideRawForm`, `decideCharset`, `decideText`, `decideBase64`; `monitor-report.field-missing`,
 * `monitor-report.field-too-long`, `monitor-report.field-malformed`.
 */
export function decideForm(body: Uint8Array): Decision<ReportForm> {
  const raw = decideRawForm(body);
  if (!raw.ok) return raw;
  const { fields, sites } = raw.value;
  const named = fields.get('charset');
  if (!named) return refuse('monitor-report.field-missing', { field: 'charset' });
  const charset = decideCharset(asCharacters(named.subarray(0, LONGEST_NAME)));
  if (!charset.ok) return charset;
  const missing = MUST_BE_SENT.find((field) => !fields.has(field));
  if (missing) return refuse('monitor-report.field-missing', { field: missing });
  const texts = decideTexts(fields, charset.value);
  if (!texts.ok) return texts;
  const listed = decideSites(sites, charset.value);
  if (!listed.ok) return listed;
  const packed = decidePacked(fields);
  if (!packed.ok) return packed;
  return accept({
    charset: charset.value,
    texts: texts.value,
    sites: listed.value,
    packed: packed.value,
  });
}

function decideTexts(
  fields: RawForm['fields'],
  charset: Charset,
): Decision<Readonly<Record<TextField, string>>> {
  const texts: Partial<Record<TextField, string>> = {};
  for (const [field, most] of Object.entries(TEXT_FIELDS) as [TextField, number][]) {
    const text = decideOne(fields.get(field) ?? EMPTY, field, most, charset);
    if (!text.ok) return text;
    texts[field] = text.value;
  }
  const whole = texts as Record<TextField, string>;
  const empty = MUST_BE_FILLED.find((field) => whole[field] === '');
  if (empty) return refuse('monitor-report.field-missing', { field: empty });
  const malformed = Object.entries(SHAPES).find(
    ([field, shape]) => !shape.test(whole[field as TextField]),
  );
  if (malformed) return refuse('monitor-report.field-malformed', { field: malformed[0] });
  return accept({ ...whole, LICENSE_KEY: whole.LICENSE_KEY.toLowerCase() });
}

const EMPTY = new Uint8Array(0);
const TIME = /^(\d{1,2}-\d\d)?$/;
/** A key's hash: md5, or whatever a newer version of the product hashes with. Never a key itself. */
const SHAPES: Partial<Record<TextField, RegExp>> = {
  LICENSE_KEY: /^[0-9a-f]{32,128}$/i,
  CALL_TIME_FROM: TIME,
  CALL_TIME_TO: TIME,
};

function decideOne(
  bytes: Uint8Array,
  field: string,
  most: number,
  charset: Charset,
): Decision<string> {
  const text = decideText(bytes, charset);
  if (!text.ok) return refuse(text.refusal.code, { ...text.refusal.facts, field });
  const trimmed = text.value.trim();
  if (trimmed.length > most) return refuse('monitor-report.field-too-long', { field, most });
  return accept(trimmed);
}

function decideSites(sites: readonly Uint8Array[], charset: Charset): Decision<string[]> {
  const named: string[] = [];
  for (const site of sites) {
    const text = decideOne(site, 'SITES[]', TEXT_FIELDS.SITE, charset);
    if (!text.ok) return text;
    if (text.value !== '') named.push(text.value);
  }
  return named.length > 0
    ? accept(named)
    : refuse('monitor-report.field-missing', { field: 'SITES[]' });
}

function decidePacked(fields: RawForm['fields']): Decision<Record<PackedField, Uint8Array>> {
  const packed: Partial<Record<PackedField, Uint8Array>> = {};
  for (const field of PACKED_FIELDS) {
    const bytes = decideBase64(fields.get(field) ?? EMPTY, PHP_LIMITS.bytes);
    if (!bytes.ok) return refuse(bytes.refusal.code, { ...bytes.refusal.facts, field });
    packed[field] = bytes.value;
  }
  return accept(packed as Record<PackedField, Uint8Array>);
}
