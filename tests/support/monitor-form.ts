import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The fields of a sample before they are encoded, texts in UTF-8. */
export type SampleForm = Readonly<Record<string, string | readonly string[]>>;

/** A form as a browser of a site in that charset posts it. */
export function bodyOf(form: SampleForm, charset = String(form.charset)): Buffer {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${escaped(one, charset)}`),
  );
  return Buffer.from(pairs.join('&'));
}

function escaped(text: string, charset: string): string {
  const bytes = charset === 'windows-1251' ? windows1251(text) : Buffer.from(text);
  return [...bytes].map(escapedByte).join('');
}

function escapedByte(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (sign === ' ') return '+';
  return /[\w.*-]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const SIGNS = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i));

/** What the charset has no sign for a browser writes as a reference. */
export function windows1251(text: string): Buffer {
  const parts = [...text].map((sign) => {
    const byte = SIGNS.indexOf(sign);
    return byte >= 0 ? Buffer.from([byte]) : Buffer.from(`&#${sign.codePointAt(0)};`);
  });
  return Buffer.concat(parts);
}

/** A report as the Monitor posts it, with what the product's own PHP makes of it. */
export interface Sample {
  readonly name: string;
  readonly form: SampleForm;
  readonly verdict: Readonly<Record<string, number | boolean>>;
  readonly categories: Readonly<Record<string, Readonly<Record<string, number | boolean>>>>;
}

export const MONITOR_HEADERS = { 'Content-Type': 'application/x-www-form-urlencoded' } as const;

let sent = 0;

/** A body that nobody has sent before, of a passing report unless told. */
export function freshSample(values: SampleForm = {}, number = 1): string {
  const sample = readSamples()[number - 1];
  sent += 1;
  return bodyOf({ ...sample?.form, COMMENT: `${process.pid}-${sent}`, ...values }).toString(
    'latin1',
  );
}

const SAMPLES = path.join(__dirname, '../features/monitor-reports/samples');

export function readSamples(): Sample[] {
  const files = readdirSync(SAMPLES).sort();
  return files.map((file) => {
    const sample = JSON.parse(readFileSync(path.join(SAMPLES, file), 'utf8')) as Omit<
      Sample,
      'name'
    >;
    return { ...sample, name: path.basename(file, '.json') };
  });
}
