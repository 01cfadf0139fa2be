import fc from 'fast-check';

import { day } from '../shared/days';
import { decideRows, journalledAs, type RowOutcome } from './batch.rules';
import { lastFourOf, looksLikeKey, readHash } from './hash.rules';
import type { KeyFacts, KeyRow, Known } from './key';
import { decideRow } from './row.rules';

const TODAY = day('2026-12-01');
const HASH = 'a'.repeat(32);
const OTHER = 'b'.repeat(32);
const FULL = 'S24-NA-1ABCDEFGHIJKLMNO';
const KNOWN: Known = {
  partners: new Map([
    ['240140000081', 7],
    ['240140000160', 8],
  ]),
  products: new Map([
    ['site-enterprise', 1],
    ['site-start', 2],
  ]),
  // Any function from text to a hash serves the rules.
  hashOf: (text) => (text === 'unusual key' ? HASH : 'f'.repeat(32)),
};
const ROW: KeyRow = {
  externalId: 'УТ-1',
  hashes: [HASH.toUpperCase()],
  lastFour: 'lmno',
  product: 'site-enterprise',
  edition: ' Энтерпрайз ',
  kind: 'sale',
  partnerBin: ' 240140000081 ',
  boughtOn: '2026-03-10',
  activatedOn: '2026-03-10',
  returnedOn: null,
};

describe('Q-competence one row of the sales system', () => {
  it('is read: hashes in lower case, days, numbers', () => {
    expect(decideRow(ROW, KNOWN, TODAY)).toEqual({
      ok: true,
      value: {
        hashes: [HASH],
        content: {
          externalId: 'УТ-1',
          lastFour: 'LMNO',
          productId: 1,
          edition: 'Энтерпрайз',
          kind: 'sale',
          partnerId: 7,
          boughtOn: '2026-03-10',
          activatedOn: '2026-03-10',
          returnedOn: null,
        },
      },
    });
  });

  it.each<[Partial<KeyRow>, string]>([
    [{ hashes: [] }, 'licence-key.hash-missing'],
    [{ hashes: [], kind: 'demo' }, 'licence-key.hash-missing'],
    [{ hashes: [HASH, 'x'] }, 'licence-key.hash-malformed'],
    [{ hashes: ['a'.repeat(31)] }, 'licence-key.hash-malformed'],
    [{ hashes: ['a'.repeat(129)] }, 'licence-key.hash-malformed'],
    [{ hashes: ['\u0000'.repeat(32)] }, 'licence-key.hash-malformed'],
    [{ lastFour: 'LMN' }, 'licence-key.last-four-malformed'],
    [{ lastFour: 'LMNOP' }, 'licence-key.last-four-malformed'],
    [{ lastFour: 'LM-O' }, 'licence-key.last-four-malformed'],
    [{ edition: 'я'.repeat(61) }, 'licence-key.edition-malformed'],
    [{ edition: 'a\u0000b' }, 'licence-key.edition-malformed'],
    [{ product: 'nothing' }, 'licence-key.product-unknown'],
    [{ partnerBin: '12' }, 'bin.malformed'],
    [{ partnerBin: '240140000082' }, 'bin.control-digit'],
    [{ partnerBin: '240140000190' }, 'licence-key.partner-unknown'],
    [{ boughtOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ activatedOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ returnedOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ boughtOn: '1997-12-31' }, 'licence-key.day-invalid'],
    [{ boughtOn: '2026-02-30' }, 'licence-key.day-invalid'],
    [{ activatedOn: '' }, 'licence-key.day-invalid'],
    [{ activatedOn: '2026-03-09' }, 'licence-key.activated-before-bought'],
    [{ returnedOn: '2026-03-09' }, 'licence-key.returned-before-bought'],
  ])('with %j is refused: %s', (values, code) => {
    expect(decideRow({ ...ROW, ...values }, KNOWN, TODAY)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it.each<[string, Partial<KeyRow>]>([
    ['not activated yet', { activatedOn: null }],
    [
      'bought, activated and returned today',
      { boughtOn: TODAY, activatedOn: TODAY, returnedOn: TODAY },
    ],
    ['a renewal without a hash of its own', { kind: 'renewal', hashes: [] }],
    ['no edition', { edition: null }],
    ['several hashes', { hashes: [HASH, OTHER, HASH] }],
  ])('%s is kept', (_name, values) => {
    expect(decideRow({ ...ROW, ...values }, KNOWN, TODAY).ok).toBe(true);
  });
});

describe('Q-handover a full licence key is never kept and never repeated', () => {
  const FIELDS = [
    'externalId',
    'edition',
    'lastFour',
    'product',
    'partnerBin',
    'boughtOn',
    'activatedOn',
    'returnedOn',
  ] as const;

  it.each(FIELDS)('in %s: by its look, inside other text', (field) => {
    const [outcome] = refusedOf({ [field]: `ключ ${FULL}.` });
    expect(outcome).toMatchObject({ refusal: { code: 'licence-key.full-key', facts: { field } } });
    expect(JSON.stringify(outcome)).not.toContain(FULL);
  });

  it.each(FIELDS)('in %s: by its hash, whatever it looks like', (field) => {
    const [outcome] = refusedOf({ [field]: ' unusual key ' });
    expect(outcome).toMatchObject({ refusal: { code: 'licence-key.full-key', facts: { field } } });
    expect(JSON.stringify(outcome)).not.toContain('unusual');
  });

  it('among the hashes', () => {
    const [outcome] = refusedOf({ hashes: [HASH, FULL] });
    expect(outcome).toMatchObject({ refusal: { facts: { field: 'hashes' } } });
    expect(JSON.stringify(outcome)).not.toContain(FULL);
  });

  it.each([
    ['S24-NA-1ABCDEFGHIJKLMNO', true],
    ['sm9-na-abcdefghijk12345', true],
    ['AB1CD-EF2GH-IJ3KL-MN4OP', true],
    ['УТ-000123', false],
    ['SALE-2026-0012-0034', false],
    ['8c5e1f7e-3f1b-4d0a-9e53-0a8b7f3c2d11', false],
    [HASH, false],
    ['240140000081', false],
  ])('%s looks like a key: %s', (text, expected) => {
    expect(looksLikeKey(text)).toBe(expected);
  });

  it.each([
    [FULL, 'LMNO'],
    [` ${FULL.toLowerCase()} `, 'LMNO'],
    ['short-key', null],
    ['twelve-long-!', null],
  ])('of %s four characters are kept: %s', (key, expected) => {
    expect(lastFourOf(key)).toBe(expected);
  });

  it.each([
    [` ${HASH.toUpperCase()} `, HASH],
    ['z'.repeat(32), undefined],
    ['', undefined],
  ])('%j is the hash %s', (text, expected) => {
    expect(readHash(text)).toBe(expected);
  });
});

const EMPTY = { keys: new Map<string, KeyFacts>(), owners: new Map<string, string>() };

function refusedOf(values: Partial<KeyRow>): RowOutcome[] {
  return decideRows([{ ...ROW, ...values }], KNOWN, EMPTY, TODAY);
}

describe('Q-competence a batch', () => {
  const row = (externalId: string, hashes: string[], values: Partial<KeyRow> = {}): KeyRow => ({
    ...ROW,
    externalId,
    hashes,
    ...values,
  });
  const told = (rows: readonly KeyRow[]): string[] =>
    decideRows(rows, KNOWN, EMPTY, TODAY).map((one) =>
      one.outcome === 'refused' ? one.refusal.code : `${one.outcome} ${one.key.revision}`,
    );

  it('keeps and corrects in order; the same again changes nothing; hashes only grow', () => {
    const rows = [
      row('a', [HASH]),
      row('a', [HASH]),
      row('a', [OTHER]),
      row('a', [HASH]),
      row('a', [HASH], { returnedOn: '2026-04-01' }),
      row('b', [OTHER]),
      row('b', ['c'.repeat(32)]),
    ];
    expect(told(rows)).toEqual([
      'created 1',
      'unchanged 1',
      'corrected 2',
      'unchanged 2',
      'corrected 3',
      'licence-key.hash-of-another',
      'created 1',
    ]);
    const kept = decideRows(rows, KNOWN, EMPTY, TODAY)[4];
    expect(kept).toMatchObject({ added: [], key: { hashes: [HASH, OTHER] } });
  });

  it.each<[Partial<KeyRow> | undefined, Partial<KeyRow>, string]>([
    [undefined, {}, 'create'],
    [{}, { edition: 'x' }, 'correct'],
    [{}, { returnedOn: '2026-05-01' }, 'return'],
    [{ returnedOn: '2026-05-01' }, {}, 'restore'],
  ])('from %j to %j is journalled as %s', (first, then, expected) => {
    const rows = [...(first ? [row('a', [HASH], first)] : []), row('a', [HASH], then)];
    const last = decideRows(rows, KNOWN, EMPTY, TODAY).at(-1);
    if (!last || last.outcome === 'refused' || last.outcome === 'unchanged')
      throw new Error('none');
    expect(journalledAs(last)).toBe(expected);
  });

  it('ends the same however it is cut, and no hash ever has two keys', () => {
    const rows = fc.array(
      fc.record({
        externalId: fc.constantFrom('a', 'b', 'c'),
        hashes: fc.subarray([HASH, OTHER, 'c'.repeat(32)], { minLength: 1 }),
        edition: fc.constantFrom('x', 'y'),
        product: fc.constantFrom('site-start', 'site-enterprise', 'nothing'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.nat({ max: 12 }), (some, cut) => {
        const sent = some.map((values) => ({ ...ROW, ...values }));
        const whole = decideRows(sent, KNOWN, EMPTY, TODAY);
        const first = decideRows(sent.slice(0, cut), KNOWN, EMPTY, TODAY);
        const keys = new Map<string, KeyFacts>();
        const owners = new Map<string, string>();
        for (const one of first) {
          if (one.outcome === 'refused') continue;
          keys.set(one.key.externalId, one.key);
          for (const hash of one.key.hashes) {
            expect(owners.get(hash) ?? one.key.externalId).toBe(one.key.externalId);
            owners.set(hash, one.key.externalId);
          }
        }
        const second = decideRows(sent.slice(cut), KNOWN, { keys, owners }, TODAY);
        expect([...first, ...second]).toEqual(whole);
      }),
    );
  });
});
