import { FULL, HASH, KNOWN, OTHER, ROW, TODAY } from '../../../../../tests/support/key-rows';
import { decideRows, type RowOutcome } from './batch.rules';
import { lastFourOf, looksLikeKey, readHash } from './hash.rules';
import type { KeyRow, SentRow } from './key';
import { decideRow } from './row.rules';
import { namedIn } from './shape.rules';

describe('Q-competence a row that is not one', () => {
  const without = (field: keyof KeyRow): SentRow => {
    const { [field]: _gone, ...rest } = ROW;
    return { externalId: 'УТ-1', ...rest };
  };
  const outcome = (row: SentRow): unknown => {
    const decided = decideRow(row, KNOWN, TODAY);
    return decided.ok ? 'kept' : [decided.refusal.code, decided.refusal.facts];
  };

  it.each(Object.keys(ROW).filter((field) => field !== 'externalId') as (keyof KeyRow)[])(
    'lacks %s, or has it of another type',
    (field) => {
      expect(outcome(without(field))).toEqual(['licence-key.field-missing', { field }]);
      for (const value of [7, true, { a: 1 }, field === 'hashes' ? [null] : ['a', 'b']]) {
        const said = outcome({ ...ROW, [field]: value });
        expect(said).toEqual(['licence-key.field-malformed', { field }]);
      }
    },
  );

  const many = Array.from({ length: 11 }, (_, i) => String(i).padStart(32, '0'));
  it.each<[object, string]>([
    [{ lastFour: null }, 'licence-key.field-malformed'],
    [{ hashes: HASH }, 'licence-key.field-malformed'],
    [{ hashes: null }, 'licence-key.field-malformed'],
    [{ hashes: many }, 'licence-key.hashes-too-many'],
    [{ kind: 'gift' }, 'licence-key.kind-unknown'],
    [{ kind: '' }, 'licence-key.kind-unknown'],
    [{ extra: 1 }, 'licence-key.field-unknown'],
    [{ edition: 'я'.repeat(100_000) }, 'licence-key.edition-malformed'],
    [{ lastFour: 'L'.repeat(100_000) }, 'licence-key.last-four-malformed'],
    [{ partnerBin: '1'.repeat(100_000) }, 'bin.malformed'],
    [{ boughtOn: '2'.repeat(100_000) }, 'licence-key.day-invalid'],
    [{ externalId: 'я'.repeat(101) }, 'licence-key.external-id-malformed'],
    [{ externalId: 'a\u0000b' }, 'licence-key.external-id-malformed'],
  ])('%#: is refused with %s', (values, code) => {
    const decided = decideRow({ ...ROW, ...values }, KNOWN, TODAY);
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
    expect(JSON.stringify(decided).length).toBeLessThan(300);
  });

  it('looks up no more hashes of a row than a row may have', () => {
    expect(namedIn([{ ...ROW, hashes: many }]).hashes).toEqual(many.slice(0, 10));
  });

  it('names what is looked up, and nothing that a database cannot be asked', () => {
    const wrong = { externalId: 'a\u0000', hashes: [HASH, 'x', 7], product: ['x'], partnerBin: 1 };
    expect(namedIn([ROW, wrong, { externalId: 'b', hashes: OTHER }])).toEqual({
      externalIds: ['УТ-1', 'b'],
      hashes: [HASH, HASH, OTHER],
      products: ['site-enterprise'],
      partnerBins: [' 240140000081 '],
    });
  });
});

describe('Q-handover a full licence key is never kept and never repeated', () => {
  const FIELDS = [
    'externalId',
    'kind',
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

  it.each<[string, object]>([
    ['among the hashes', { hashes: [HASH, FULL] }],
    ['in place of the hashes', { hashes: FULL }],
    ['in a row that lacks a field', { hashes: [FULL], edition: undefined }],
  ])('%s', (_where, values) => {
    const [outcome] = refusedOf(values);
    expect(outcome).toMatchObject({ refusal: { facts: { field: 'hashes' } } });
    expect(JSON.stringify(outcome)).not.toContain(FULL);
  });

  it('in a field that no row has', () => {
    const [outcome] = refusedOf({ [FULL]: FULL });
    expect(outcome).toMatchObject({ refusal: { code: 'licence-key.field-unknown' } });
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

function refusedOf(values: object): RowOutcome[] {
  const nothing = { keys: new Map(), owners: new Map() };
  return decideRows([{ ...ROW, ...values }], KNOWN, nothing, TODAY);
}
