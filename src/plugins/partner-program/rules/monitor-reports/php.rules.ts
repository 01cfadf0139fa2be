import { accept, refuse, type Decision, type Refusal } from '../shared/decision';
import { asCharacters } from './bytes.rules';
import { PHP_LIMITS, type PhpArray, type PhpValue } from './php';

/** Thrown by the reader below and caught at its door: a refusal is a value to everybody else. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * The value of PHP's serialize(), byte by byte. Reads arrays, strings, integers, floats, booleans and
 * null; never throws. Refuses with `monitor-report.php-malformed`, `monitor-report.php-objects` (objects,
 * closures, enumerations, references), `monitor-report.php-too-deep`, `monitor-report.php-too-many` or
 * `monitor-report.field-too-large`. A count or length is held against what is left before it is believed.
 */
export function decidePhp(bytes: Uint8Array): Decision<PhpValue> {
  const { bytes: most } = PHP_LIMITS;
  if (bytes.length > most) return refuse('monitor-report.field-too-large', { most });
  const reader = new Reader(bytes);
  try {
    const value = reader.value(0);
    return reader.done() ? accept(value) : reader.refused('php-malformed');
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

const code = (sign: string): number => sign.charCodeAt(0);
const COLON = code(':');
const SEMICOLON = code(';');
const QUOTE = code('"');
const OPEN = code('{');
const CLOSE = code('}');
/** Objects, own serializers, enumerations, references. A closure is an object. */
const OBJECTS = new Set([...'OoCERr'].map(code));
const LONGEST_NUMBER = 64;
const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
const FLOAT = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;
const NAMED_FLOATS: Readonly<Record<string, number>> = {
  INF: Infinity,
  '-INF': -Infinity,
  NAN: NaN,
};
/** Seven digits are more than any limit. */
const MOST_DIGITS = 7;
/** The shortest entry of an array: `N;` as value, `i:0;` as key. */
const LEAST_ENTRY = 6;

class Reader {
  private at = 0;
  private left: number = PHP_LIMITS.elements;

  constructor(private readonly bytes: Uint8Array) {}

  done(): boolean {
    return this.at === this.bytes.length;
  }

  refused(reason: string, facts: Record<string, number> = {}): { ok: false; refusal: Refusal } {
    return refuse(`monitor-report.${reason}`, { at: this.at, ...facts });
  }

  /** `depth` counts the arrays around the value. */
  value(depth: number): PhpValue {
    const type = this.bytes[this.at];
    if (type !== undefined && OBJECTS.has(type)) return this.fail('php-objects');
    this.at += 1;
    switch (type) {
      case code('N'):
        this.expect(SEMICOLON);
        return { kind: 'null' };
      case code('b'):
        return { kind: 'boolean', value: this.boolean() };
      case code('i'):
        return { kind: 'integer', value: this.integer() };
      case code('d'):
        return { kind: 'float', value: this.float() };
      case code('s'):
        return { kind: 'string', bytes: this.string() };
      case code('a'):
        return this.array(depth);
      default:
        this.at -= 1;
        return this.fail('php-malformed');
    }
  }

  private array(depth: number): PhpArray {
    const { depth: deepest } = PHP_LIMITS;
    if (depth >= deepest) return this.fail('php-too-deep', { most: deepest });
    const count = this.length();
    if (count > this.left) return this.fail('php-too-many', { most: PHP_LIMITS.elements });
    this.left -= count;
    if (count * LEAST_ENTRY > this.bytes.length - this.at) return this.fail('php-malformed');
    this.expect(OPEN);
    const entries = new Map<string, PhpValue>();
    for (let i = 0; i < count; i += 1) {
      const key = this.key();
      entries.set(key, this.value(depth + 1));
    }
    this.expect(CLOSE);
    return { kind: 'array', entries };
  }

  private key(): string {
    const type = this.bytes[this.at];
    this.at += 1;
    if (type === code('i')) return String(this.integer());
    if (type === code('s')) return asCharacters(this.string());
    this.at -= 1;
    return this.fail('php-malformed');
  }

  private boolean(): boolean {
    const token = this.token(1);
    return token === '1' || (token !== '0' && this.fail('php-malformed'));
  }

  private integer(): bigint {
    const token = this.token(LONGEST_NUMBER);
    if (!/^[+-]?\d{1,19}$/.test(token)) return this.fail('php-malformed');
    const value = BigInt(token.replace('+', ''));
    return value < INT64.least || value > INT64.most ? this.fail('php-malformed') : value;
  }

  private float(): number {
    const token = this.token(LONGEST_NUMBER);
    const named = NAMED_FLOATS[token];
    if (named !== undefined) return named;
    return FLOAT.test(token) ? Number(token) : this.fail('php-malformed');
  }

  /** What stands between `:` and `;`. */
  private token(longest: number): string {
    this.expect(COLON);
    const end = this.bytes.subarray(this.at, this.at + longest + 1).indexOf(SEMICOLON);
    if (end < 0) return this.fail('php-malformed');
    const token = asCharacters(this.bytes.subarray(this.at, this.at + end));
    this.at += end + 1;
    return token;
  }

  private string(): Uint8Array {
    const length = this.length();
    if (length > this.bytes.length - this.at) return this.fail('php-malformed');
    this.expect(QUOTE);
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    this.expect(QUOTE);
    this.expect(SEMICOLON);
    return bytes;
  }

  /** A count or a number of bytes between two colons. */
  private length(): number {
    this.expect(COLON);
    let value = 0;
    const from = this.at;
    for (let digit = this.digit(); digit !== undefined; digit = this.digit()) {
      value = value * 10 + digit;
      this.at += 1;
      if (this.at - from > MOST_DIGITS) return this.fail('php-malformed');
    }
    if (this.at === from) return this.fail('php-malformed');
    this.expect(COLON);
    return value;
  }

  private digit(): number | undefined {
    const digit = (this.bytes[this.at] ?? 0) - code('0');
    return digit >= 0 && digit <= 9 ? digit : undefined;
  }

  private expect(sign: number): void {
    if (this.bytes[this.at] !== sign) this.fail('php-malformed');
    this.at += 1;
  }

  private fail(reason: string, facts: Record<string, number> = {}): never {
    throw new Refused(this.refused(reason, facts).refusal);
  }
}
