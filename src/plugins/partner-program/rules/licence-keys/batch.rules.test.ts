import fc from 'fast-check';

import { HASH, KNOWN, OTHER, ROW, TODAY } from '../../../../../tests/support/key-rows';
import { decideRows, journalledAs } from './batch.rules';
import type { KeyFacts, KeyRow } from './key';

const EMPTY = { keys: new Map<string, KeyFacts>(), owners: new Map<string, string>() };

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

  it('a renewal names the hashes of the key it prolongs and has none; the key stays sold', () => {
    const renewal = (externalId: string): KeyRow => row(externalId, [HASH], { kind: 'renewal' });
    const rows = [
      renewal('before'),
      row('sold', [HASH]),
      renewal('after'),
      renewal('after'),
      renewal('sold'),
      row('sold', [], { kind: 'renewal' }),
      row('other', [HASH]),
    ];
    expect(told(rows)).toEqual([
      'created 1',
      'created 1',
      'created 1',
      'unchanged 1',
      'licence-key.renewal-of-sale',
      'licence-key.renewal-of-sale',
      'licence-key.hash-of-another',
    ]);
    const kept = decideRows(rows, KNOWN, EMPTY, TODAY);
    expect(kept.slice(0, 3)).toMatchObject([
      { added: [], key: { kind: 'renewal', hashes: [] } },
      { added: [HASH], key: { kind: 'sale', hashes: [HASH] } },
      { added: [], key: { kind: 'renewal', hashes: [] } },
    ]);
  });

  it.each<[KeyRow['kind'], KeyRow['kind'], string]>([
    ['sale', 'demo', 'corrected 2'],
    ['demo', 'sale', 'corrected 2'],
    ['demo', 'renewal', 'corrected 2'],
    ['renewal', 'sale', 'corrected 2'],
    ['sale', 'renewal', 'licence-key.renewal-of-sale'],
  ])('under one number %s and then %s: %s', (first, then, expected) => {
    const rows = [first, then].map((kind) => row('a', [HASH], { kind }));
    expect(told(rows)).toEqual(['created 1', expected]);
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
        kind: fc.constantFrom('sale' as const, 'demo' as const, 'renewal' as const),
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
