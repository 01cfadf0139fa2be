import fc from 'fast-check';
import { PHP_LIMITS, type PhpValue } from './php';
import { decidePhp } from './php.rules';
import { writePhp, type Float, type Written } from '../../../../../tests/support/write-php';

const read = (text: string) => decidePhp(Buffer.from(text, 'latin1'));
const codeOf = (text: string) => {
  const decided = read(text);
  return decided.ok ? 'accepted' : decided.refusal.code.replace('monitor-report.', '');
};
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** What was written, out of what was read. */
function plain(value: PhpValue): unknown {
  switch (value.kind) {
    case 'null':
      return null;
    case 'string':
      return Buffer.from(value.bytes).toString('latin1');
    case 'array':
      return [...value.entries].map(([key, item]) => [key, plain(item)]);
    default:
      return value.value;
  }
}

describe('quality-monitor: PHP’s format is read byte by byte', () => {
  it.each<[string, unknown]>([
    ['N;', null],
    ['b:1;', true],
    ['b:0;', false],
    ['i:0;', 0n],
    ['i:-12;', -12n],
    ['i:9223372036854775807;', 9223372036854775807n],
    ['d:0.5;', 0.5],
    ['d:-1.0E+25;', -1e25],
    ['d:3;', 3],
    ['d:INF;', Infinity],
    ['d:-INF;', -Infinity],
    ['d:NAN;', NaN],
    ['s:0:"";', ''],
    ['s:3:"a";";', 'a";'],
    ['s:2:"\xd0\x9f";', '\xd0\x9f'],
    ['a:0:{}', []],
    [
      'a:2:{i:0;s:1:"x";s:1:"k";a:1:{i:7;N;}}',
      [
        ['0', 'x'],
        ['k', [['7', null]]],
      ],
    ],
    // PHP keeps one of two equal keys, and numbers in quotes are numbers.
    ['a:2:{i:1;i:1;s:1:"1";i:2;}', [['1', 2n]]],
  ])('%s', (text, value) => {
    const decided = read(text);
    expect(decided.ok && plain(decided.value)).toEqual(value);
  });

  it.each([
    'O:8:"stdClass":0:{}',
    'a:1:{i:0;O:8:"stdClass":0:{}}',
    'C:11:"ArrayObject":0:{}',
    'E:7:"Suit:No";',
    'a:2:{i:0;i:1;i:1;R:2;}',
    'a:2:{i:0;i:1;i:1;r:2;}',
    'o:1:{i:0;i:0;}',
    'O:7:"Closure":0:{}',
  ])('refuses what is no data: %s', (text) => {
    expect(codeOf(text)).toBe('php-objects');
  });

  it.each([
    '',
    'x',
    'N',
    'N:',
    'b:2;',
    'b:;',
    'i:;',
    'i:1',
    'i:1.5;',
    'i:9223372036854775808;',
    'i:00000000000000000000001;',
    `i:${'1'.repeat(100)};`,
    'd:;',
    'd:1e;',
    'd:--1;',
    'd:0x10;',
    's:1:"";',
    's:2:"a";',
    's:1:"ab";',
    's:-1:"";',
    's:+1:"a";',
    's:1:a;',
    's:99999999:"a";',
    's: 1:"a";',
    'S:1:"a";',
    'a:1:{}',
    'a:0:{',
    'a:-1:{}',
    'a:1:{N;N;}',
    'a:1:{a:0:{}i:1;}',
    'a:1:{d:1;i:1;}',
    'a:2:{i:0;i:1;}',
    'a:1:{i:0;i:1;i:1;i:2;}',
    'i:1;i:2;',
    'a:0:{}\0',
    's:1:"\0"',
  ])('refuses what PHP would not have written: %j', (text) => {
    expect(codeOf(text)).toBe('php-malformed');
  });

  it('says at which byte it stopped', () => {
    const decided = read('a:1:{i:0;b:7;}');
    expect(!decided.ok && decided.refusal.facts).toEqual({ at: 13 });
  });
});

describe('quality-monitor: the limits of the reader', () => {
  const nested = (depth: number) =>
    'a:1:{i:0;'.repeat(depth - 1) + 'a:0:{}' + '}'.repeat(depth - 1);

  it('reads arrays within arrays to the eighth', () => {
    expect(codeOf(nested(PHP_LIMITS.depth))).toBe('accepted');
    expect(codeOf(nested(PHP_LIMITS.depth + 1))).toBe('php-too-deep');
  });

  it('gives up at once on a megabyte of nesting', () => {
    expect(codeOf('a:1:{i:0;'.repeat(116_000))).toBe('php-too-deep');
  });

  const list = (count: number) =>
    `a:${count}:{${Array.from({ length: count }, (_, i) => `i:${i};N;`).join('')}}`;

  it('reads 20,000 elements, wherever they are', () => {
    expect(codeOf(list(PHP_LIMITS.elements))).toBe('accepted');
    expect(codeOf(list(PHP_LIMITS.elements + 1))).toBe('php-too-many');
    const halves = `a:2:{i:0;${list(10_000)}i:1;${list(9_999)}}`;
    expect(codeOf(halves)).toBe('php-too-many');
    expect(codeOf(`a:2:{i:0;${list(9_999)}i:1;${list(9_999)}}`)).toBe('accepted');
  });

  it.each(['a:20000:{', 'a:20000:{i:0;N;}', 'a:9999999:{', 's:9999999:"'])(
    'believes no count that the bytes cannot hold: %s',
    (text) => {
      expect(['php-malformed', 'php-too-many']).toContain(codeOf(text));
    },
  );

  it('reads a megabyte and not a byte more', () => {
    const text = (length: number) => `s:${length}:"${'x'.repeat(length)}";`;
    const most = PHP_LIMITS.bytes - 's:1048564:"";'.length;
    expect(codeOf(text(most))).toBe('accepted');
    expect(codeOf(text(most + 1))).toBe('field-too-large');
  });
});

describe('quality-monitor: whatever is written is read back, whatever is sent is answered', () => {
  const leaf: fc.Arbitrary<Written> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double().map((float): Float => ({ float })),
    fc.uint8Array({ maxLength: 40 }),
  );
  const key = fc.oneof(fc.integer(), fc.uint8Array({ maxLength: 12 }));
  const { value } = fc.letrec<{ value: Written; array: Written }>((tie) => ({
    value: fc.oneof({ maxDepth: PHP_LIMITS.depth - 1 }, leaf, tie('array')),
    array: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }),
  }));

  /** What PHP would have of it: later keys win, −0 is a float only. */
  function expected(written: Written): unknown {
    if (written instanceof Uint8Array) return Buffer.from(written).toString('latin1');
    if (typeof written !== 'object' || written === null) return written;
    if ('float' in written) return written.float;
    const entries = new Map<string, unknown>();
    for (const [name, item] of written) {
      const called =
        name instanceof Uint8Array ? Buffer.from(name).toString('latin1') : String(name);
      entries.set(called, expected(item));
    }
    return [...entries];
  }

  it('round trip', () => {
    fc.assert(
      fc.property(value, (written) => {
        const decided = decidePhp(writePhp(written));
        expect(decided.ok && plain(decided.value)).toEqual(expected(written));
      }),
      { numRuns: 500 },
    );
  });

  it('a change of any one byte is read or refused, never thrown', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(255), (written, where, byte) => {
        const changed = Buffer.from(writePhp(written));
        changed[where % changed.length] = byte;
        expect(typeof decidePhp(changed).ok).toBe('boolean');
        expect(decidePhp(changed.subarray(0, where % changed.length)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('bytes of every kind are answered', () => {
    const signs = fc.constantFrom(...'abdisNORC:;"{}0123456789.-E');
    const noise = fc.oneof(
      fc.uint8Array(),
      fc.array(signs).map((list) => bytes(list.join(''))),
    );
    fc.assert(
      fc.property(noise, (sent) => {
        expect(typeof decidePhp(sent).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
