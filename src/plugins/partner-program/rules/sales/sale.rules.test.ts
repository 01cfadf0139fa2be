import fc from 'fast-check';
import { addDays, day, type Day } from '../shared/days';
import { settle, type BookedEntry, type Ledger } from '../points/settle.rules';
import type { Instant } from '../shared/days';
import { decideRow, MOST_TIYN } from './row.rules';
import type { Known, ProductFacts, SaleContent, SaleFacts, SaleRow } from './sale';
import { decideChange, earnsNothing, journalledAs, runsOf } from './sale.rules';

const TODAY = day('2026-12-01');
const ENTERPRISE: ProductFacts = { id: 1, enterprise: true };
const ORDINARY: ProductFacts = { id: 2, enterprise: false };
const KNOWN: Known = {
  partners: new Map([['240140000081', 7]]),
  products: new Map([
    ['site-enterprise', ENTERPRISE],
    ['site-start', ORDINARY],
  ]),
};
const ROW: SaleRow = {
  externalId: 'УТ-1',
  soldOn: '2026-11-20',
  product: 'site-enterprise',
  buyerBin: '240140000081',
  partnerBin: ' 240140000081 ',
  amount: '1500000.5',
  kind: 'sale',
};

describe('§1 one row of the sales system', () => {
  it('is read as days, numbers and tiyn', () => {
    expect(decideRow(ROW, KNOWN, TODAY)).toMatchObject({
      ok: true,
      value: {
        content: { soldOn: '2026-11-20', partnerId: 7, productId: 1, amountTiyn: 150_000_050n },
        product: ENTERPRISE,
      },
    });
  });

  it.each<[Partial<SaleRow>, string]>([
    [{ soldOn: '2026-12-02' }, 'sale.day-in-future'],
    [{ soldOn: '2026-02-30' }, 'sale.day-invalid'],
    [{ soldOn: '1997-12-31' }, 'sale.day-invalid'],
    [{ product: 'nothing' }, 'sale.product-unknown'],
    [{ buyerBin: '12' }, 'bin.malformed'],
    [{ buyerBin: '240140000082' }, 'bin.control-digit'],
    [{ partnerBin: '' }, 'bin.malformed'],
    [{ partnerBin: '940140000087' }, 'bin.control-digit'],
    [{ amount: '0' }, 'sale.amount-invalid'],
    [{ amount: '0.00' }, 'sale.amount-invalid'],
    [{ amount: '-5' }, 'sale.amount-invalid'],
    [{ amount: `${MOST_TIYN / 100n}.01` }, 'sale.amount-invalid'],
  ])('with %j is refused: %s', (values, code) => {
    const decided = decideRow({ ...ROW, ...values }, KNOWN, TODAY);
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
  });

  it('sold today is not in the future, and the largest amount is kept', () => {
    const row = { ...ROW, soldOn: TODAY, amount: String(MOST_TIYN / 100n) };
    expect(decideRow(row, KNOWN, TODAY).ok).toBe(true);
  });
});

const CONTENT: SaleContent = {
  externalId: 'УТ-1',
  soldOn: day('2026-11-20'),
  productId: 1,
  buyerBin: '240140000081',
  partnerId: 7,
  amountTiyn: 100n,
  kind: 'sale',
};
const SALE: SaleFacts = { ...CONTENT, enterprise: true, noPoints: null };

describe('K6.1 what a row does to a sale', () => {
  it.each<[string, Partial<SaleContent>, ProductFacts, string, boolean]>([
    ['another buyer', { buyerBin: '1' }, ENTERPRISE, 'corrected', false],
    ['another partner', { partnerId: 8 }, ENTERPRISE, 'corrected', true],
    ['another day', { soldOn: TODAY }, ENTERPRISE, 'corrected', true],
    ['another amount', { amountTiyn: 101n }, ENTERPRISE, 'corrected', true],
    ['a return', { kind: 'return' }, ENTERPRISE, 'corrected', true],
    [
      'another enterprise product',
      { productId: 3 },
      { id: 3, enterprise: true },
      'corrected',
      false,
    ],
    ['an ordinary product', { productId: 2 }, ORDINARY, 'corrected', true],
  ])('%s', (_name, values, product, outcome, settles) => {
    const change = decideChange(SALE, { ...CONTENT, ...values }, product);
    expect(change).toMatchObject({ outcome, settle: settles });
  });

  it('the same content changes nothing, also when the product’s flag was changed (K2)', () => {
    const change = decideChange(SALE, CONTENT, { id: 1, enterprise: false });
    expect(change).toEqual({ outcome: 'unchanged', sale: SALE });
  });

  it('K2 a correction keeps the flag under which the product was sold', () => {
    const content = { ...CONTENT, amountTiyn: 5n };
    const change = decideChange(SALE, content, { id: 1, enterprise: false });
    expect(change).toMatchObject({ enterprise: true });
  });

  it.each([
    [undefined, 'sale', { action: 'create', from: null, to: 'sale' }],
    ['sale', 'sale', { action: 'correct', from: null, to: null }],
    ['sale', 'return', { action: 'return', from: 'sale', to: 'return' }],
    ['return', 'sale', { action: 'restore', from: 'return', to: 'sale' }],
  ] as const)('from %s to %s is journalled', (before, kind, expected) => {
    expect(journalledAs(before && { ...SALE, kind: before }, { kind })).toEqual(expected);
  });

  it('D runs keep the order of rows and name each sale once', () => {
    const rows = ['a', 'b', 'a', 'c', 'b', 'b'].map((externalId) => ({ externalId }));
    const runs = runsOf(rows).map((run) => run.map(({ externalId }) => externalId).join(''));
    expect(runs).toEqual(['ab', 'acb', 'b']);
    expect(runsOf([])).toEqual([]);
  });
});

const CODE = 'enterprise-sale';
const ACTIVITY = {
  code: CODE,
  scheme: 'kkv',
  kind: 'sale',
  formula: 'per-amount',
  points: 1,
  perTiyn: 10n,
  capPerEntry: 8,
  validMonths: null,
} as const;
/** K6.1: staff raise the yearly cap, then lower it: the next row goes on where the last one stopped. */
const CAPS = [
  { effectiveFrom: day('2020-01-01'), effectiveTo: day('2026-01-01'), capPerYear: 20 },
  { effectiveFrom: day('2026-01-02'), effectiveTo: day('2026-01-02'), capPerYear: 26 },
  { effectiveFrom: day('2026-01-03'), effectiveTo: null, capPerYear: 12 },
];
const CATALOGUE = CAPS.map((row, id) => ({ ...ACTIVITY, ...row, id }));
/** Partner 3 never held ККВ; the others do since 2026. */
const holds = (partnerId: number, on: Day): boolean => partnerId !== 3 && on >= '2026-01-01';

const contents = fc.record({
  externalId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  soldOn: fc.integer({ min: -2, max: 2 }).map((n) => addDays(day('2026-01-01'), n)),
  productId: fc.constantFrom(1, 2),
  buyerBin: fc.constantFrom('1', '2'),
  partnerId: fc.constantFrom(1, 2, 3),
  amountTiyn: fc.bigInt(1n, 150n),
  kind: fc.constantFrom('sale' as const, 'sale' as const, 'return' as const),
});

/** The programme in memory: every batch through the rules, the ledger as a list. */
function play(batches: readonly (readonly SaleContent[])[]): BookedEntry[] {
  const sales = new Map<string, SaleFacts>();
  const entries: BookedEntry[] = [];
  let today = TODAY;
  for (const batch of batches) {
    for (const run of runsOf(batch)) playRun(run, sales, entries, today);
    today = addDays(today, 1);
  }
  return entries;
}

function playRun(
  run: readonly SaleContent[],
  sales: Map<string, SaleFacts>,
  entries: BookedEntry[],
  today: Day,
): void {
  const due = run.flatMap((content) => {
    const product = content.productId === 1 ? ENTERPRISE : ORDINARY;
    const change = decideChange(sales.get(content.externalId), content, product);
    if (change.outcome === 'unchanged') return [];
    sales.set(content.externalId, { ...content, enterprise: change.enterprise, noPoints: null });
    return change.settle ? [{ ...content, enterprise: change.enterprise }] : [];
  });
  const steps = due.map((sale) => ({
    cause: { kind: 'sale', id: sale.externalId },
    takeBack: true,
    book: earnsNothing(sale)
      ? null
      : {
          partnerId: sale.partnerId,
          code: CODE,
          on: sale.soldOn,
          from: today,
          amountTiyn: sale.amountTiyn,
        },
  }));
  const ledger: Ledger = {
    catalogue: CATALOGUE,
    holds,
    entriesOf: ({ id }) => entries.filter((entry) => entry.cause.id === id),
    earned: (partnerId, _code, on) => earnedBy(entries, partnerId, on),
  };
  for (const [i, one] of settle(steps, ledger, today).entries()) {
    for (const { of } of one.reversals) entries[of.id] = { ...of, reversed: true };
    if (!one.booked || !steps[i]?.book) continue;
    const { partnerId, on } = steps[i].book;
    const id = entries.length;
    const row = { activityId: one.booked.row.id, activityCode: CODE };
    const stored = { id, documentId: `e${id}`, partnerId, ...row, earnedOn: on };
    const bookedAt = '2026-12-01T00:00:00.000Z' as Instant;
    entries.push({ ...one.booked.entry, ...stored, bookedAt, reversed: false });
  }
}

function earnedBy(entries: readonly BookedEntry[], partnerId: number, on: Day): number {
  return entries
    .filter((entry) => !entry.reversed && entry.partnerId === partnerId)
    .filter((entry) => entry.earnedOn?.slice(0, 4) === on.slice(0, 4))
    .reduce((sum, { points }) => sum + points, 0);
}

/** By the simplest means: one row after another, each sale's points in a map. */
function naive(rows: readonly SaleContent[]): Map<string, { partnerId: number; points: number }> {
  const last = new Map<string, SaleContent>();
  const points = new Map<string, { partnerId: number; points: number }>();
  const RECKONED = ['partnerId', 'soldOn', 'amountTiyn', 'kind', 'productId'] as const;
  for (const row of rows) {
    const before = last.get(row.externalId);
    last.set(row.externalId, row);
    if (before && RECKONED.every((field) => before[field] === row[field])) continue;
    points.delete(row.externalId);
    if (row.kind === 'return' || row.productId === 2 || !holds(row.partnerId, row.soldOn)) continue;
    const others = [...points].filter(([, one]) => one.partnerId === row.partnerId);
    const cap = CAPS.find((one) => one.effectiveTo === null || row.soldOn <= one.effectiveTo);
    const room = (cap?.capPerYear ?? 0) - others.reduce((sum, [, one]) => sum + one.points, 0);
    const earned = Math.min(Number(row.amountTiyn / 10n), 8, room);
    if (earned > 0) points.set(row.externalId, { partnerId: row.partnerId, points: earned });
  }
  return points;
}

describe('D-ledger, K6.1 after any batches the ledger is that of a naive model of the last contents', () => {
  it('whatever was corrected, returned, repeated or moved, and however it was cut into batches', () => {
    const batches = fc.array(fc.array(contents, { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(batches, (sent) => {
        const standing = play(sent).filter(({ reversed }) => !reversed);
        const got = standing.map(({ cause, partnerId, points }) => [
          cause.id,
          { partnerId, points },
        ]);
        expect(new Map(got as [string, { partnerId: number; points: number }][])).toEqual(
          naive(sent.flat()),
        );
        expect(got).toHaveLength(new Set(got.map(([id]) => id)).size);
      }),
      { numRuns: 500 },
    );
  });
});
