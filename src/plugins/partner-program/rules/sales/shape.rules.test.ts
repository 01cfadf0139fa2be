import { day } from '../shared/days';
import { decideRow } from './row.rules';
import type { Known, SaleRow, SentRow } from './sale';
import { decideShape, FIELDS, namedIn } from './shape.rules';

const TODAY = day('2026-12-01');
const KNOWN: Known = {
  partners: new Map([['240140000081', 7]]),
  products: new Map([['site-start', { id: 1, enterprise: false }]]),
};
const ROW: SaleRow = {
  externalId: 'УТ-1',
  soldOn: '2026-11-20',
  product: 'site-start',
  buyerBin: '240140000081',
  partnerBin: '240140000081',
  amount: '1500000.50',
  kind: 'sale',
};

describe('§1, K6.1 a row that is not one', () => {
  const without = (field: keyof SaleRow): SentRow => {
    const { [field]: _gone, ...rest } = ROW;
    return { externalId: 'УТ-1', ...rest };
  };
  const outcome = (row: SentRow): unknown => {
    const decided = decideRow(row, KNOWN, TODAY);
    return decided.ok ? 'kept' : [decided.refusal.code, decided.refusal.facts];
  };

  it('is told from one that is: nothing is changed of it', () => {
    expect(decideShape(ROW)).toEqual({ ok: true, value: ROW });
    expect(decideShape({ ...ROW, externalId: 'щ'.repeat(100), kind: 'return' }).ok).toBe(true);
  });

  it.each(FIELDS.filter((field) => field !== 'externalId'))(
    'lacks %s, or has it of another type, too long or with what nobody can write',
    (field) => {
      expect(outcome(without(field))).toEqual(['sale.field-missing', { field }]);
      for (const value of [7, 0, null, true, {}, [], ['a'], 'a\u0000', '\ud800', 'a\u0007']) {
        expect(outcome({ ...ROW, [field]: value })).toEqual(['sale.field-malformed', { field }]);
      }
      const long = outcome({ ...ROW, [field]: 'щ'.repeat(61) });
      expect(long).toEqual(['sale.field-too-long', { field, most: 60 }]);
    },
  );

  it.each<[object, string]>([
    [{ kind: 'gift' }, 'sale.kind-unknown'],
    [{ kind: '' }, 'sale.kind-unknown'],
    [{ kind: 'constructor' }, 'sale.kind-unknown'],
    [{ extra: 1 }, 'sale.field-unknown'],
    [{ constructor: undefined }, 'sale.field-unknown'],
    [{ 'щ\u0000': 'щ'.repeat(100_000) }, 'sale.field-unknown'],
    [{ product: 'щ'.repeat(100_000) }, 'sale.field-too-long'],
    [{ externalId: 'щ'.repeat(101) }, 'sale.external-id-malformed'],
    [{ externalId: 'щ\u0000' }, 'sale.external-id-malformed'],
    [{ externalId: 'щ\ud800' }, 'sale.external-id-malformed'],
    // Of two mistakes the number is named first: whoever mends rows looks them up by it.
    [{ externalId: 'щ\u0000', amount: 5 }, 'sale.external-id-malformed'],
  ])('%#: is refused with %s, and nothing of it is repeated', (values, code) => {
    const decided = decideRow({ ...ROW, ...values }, KNOWN, TODAY);
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
    expect(JSON.stringify(decided)).not.toMatch(/щ|u0000|ud800/);
    expect(JSON.stringify(decided).length).toBeLessThan(200);
  });

  it('names what is looked up, and nothing that a database cannot be asked', () => {
    const wrong = { externalId: 'a\u0000', product: ['x'], partnerBin: 1 };
    const unread = { externalId: 'b', product: 'щ'.repeat(61), partnerBin: '\ud800' };
    const long = { externalId: 'щ'.repeat(101) };
    expect(namedIn([ROW, wrong, unread, long])).toEqual({
      externalIds: ['УТ-1', 'b'],
      products: ['site-start'],
      partnerBins: ['240140000081'],
    });
  });
});
