import { addDays, day, type Day, type Instant } from '../shared/days';
import {
  settle,
  type BookedEntry,
  type CatalogueRow,
  type Ledger,
  type Step,
} from './settle.rules';

const TODAY = day('2026-12-01');
const ROW: CatalogueRow = {
  id: 1,
  code: 'work',
  scheme: 'kkv',
  kind: 'sale',
  formula: 'fixed',
  points: 10,
  perTiyn: null,
  capPerEntry: null,
  capPerYear: null,
  validMonths: null,
  effectiveFrom: day('2025-01-01'),
  effectiveTo: null,
};
const CAUSE = { kind: 'sale', id: 'a' };
const STEP: Step = {
  cause: CAUSE,
  takeBack: true,
  book: { partnerId: 1, code: 'work', on: TODAY, from: TODAY },
};

const booked = (values: Partial<BookedEntry> = {}): BookedEntry => ({
  id: 5,
  documentId: 'entry5',
  partnerId: 1,
  activityId: 1,
  activityCode: 'work',
  earnedOn: day('2026-05-01'),
  scheme: 'kkv',
  points: 10,
  effectiveFrom: day('2026-05-01'),
  effectiveTo: null,
  bookedAt: '2026-05-01T00:00:00.000Z' as Instant,
  cause: { ...CAUSE, revision: 1 },
  reversed: false,
  ...values,
});

const ledger = (
  row: Partial<CatalogueRow> = {},
  entries: readonly BookedEntry[] = [],
  earned = 0,
): Ledger => ({
  catalogue: [{ ...ROW, ...row }],
  holds: (partnerId) => partnerId === 1,
  entriesOf: ({ id }) => entries.filter(({ cause }) => cause.id === id),
  earned: () => earned,
});

describe('K6.1 why an activity earns nothing', () => {
  it.each<[string, Partial<CatalogueRow>, number, Partial<NonNullable<Step['book']>>]>([
    ['no-catalogue-row', {}, 0, { on: day('2024-12-31') }],
    ['no-catalogue-row', {}, 0, { code: 'other' }],
    ['no-competence', {}, 0, { partnerId: 2 }],
    ['cap-reached', { capPerYear: 30 }, 30, {}],
    ['amount-too-small', { formula: 'per-amount', perTiyn: 100n }, 0, { amountTiyn: 99n }],
    [
      'amount-too-small',
      { formula: 'per-amount', perTiyn: 100n, capPerYear: 30 },
      30,
      { amountTiyn: 9n },
    ],
  ])('%s', (because, row, earned, values) => {
    const book = { partnerId: 1, code: 'work', on: TODAY, from: TODAY, ...values };
    const [one] = settle([{ ...STEP, book }], ledger(row, [], earned), TODAY);
    expect(one).toEqual({ reversals: [], booked: null, because });
  });

  it('points of another scheme need no ККВ', () => {
    const book = { partnerId: 2, code: 'work', on: TODAY, from: TODAY };
    const [one] = settle([{ ...STEP, book }], ledger({ scheme: 'partner' }), TODAY);
    expect(one?.booked?.entry.points).toBe(10);
  });
});

describe('D-ledger what stood is taken back from today, and the next booking is one revision on', () => {
  it.each<[string, BookedEntry[], number[], number]>([
    ['nothing was booked', [], [], 1],
    ['one stands', [booked()], [5], 2],
    ['staff took it back', [booked({ reversed: true })], [], 2],
    ['it is over: it keeps what it gave', [booked({ effectiveTo: addDays(TODAY, -1) })], [], 2],
    ['it ends today', [booked({ effectiveTo: TODAY })], [5], 2],
  ])('%s', (_name, entries, reversed, revision) => {
    const [one] = settle([STEP], ledger({}, entries), TODAY);
    expect(one?.reversals.map(({ of }) => of.id)).toEqual(reversed);
    expect(one?.booked?.entry.cause).toEqual({ ...CAUSE, revision });
    for (const { entry } of one?.reversals ?? []) {
      expect(entry).toMatchObject({ points: -10, effectiveFrom: TODAY });
    }
  });

  it('a step that takes nothing back leaves what stands', () => {
    const [one] = settle([{ ...STEP, takeBack: false }], ledger({}, [booked()]), TODAY);
    expect(one).toMatchObject({ reversals: [], booked: { entry: { cause: { revision: 2 } } } });
  });

  it.each<[string, boolean, Day, Day | null]>([
    ['a correction gives no new term', true, day('2026-05-01'), day('2027-05-01')],
    ['nor any, when the first has run out', true, day('2025-05-01'), null],
    ['a booking anew has a term of its own', false, day('2025-05-01'), day('2027-12-01')],
  ])('%s', (_name, takeBack, effectiveFrom, lastDay) => {
    const entries = [booked({ effectiveFrom, reversed: true })];
    const [one] = settle([{ ...STEP, takeBack }], ledger({ validMonths: 12 }, entries), TODAY);
    expect(one?.booked?.entry.effectiveTo ?? null).toBe(lastDay);
    expect(one?.because).toBe(lastDay ? null : 'expired');
  });
});

describe('K6.1 what earns once is booked again as it was first', () => {
  const once = (entries: BookedEntry[], row: Partial<CatalogueRow> = {}) => {
    const { holds: _, ...rest } = ledger(row, entries);
    const holds: Ledger['holds'] = (_partner, on) => on < '2026-06-01';
    const [one] = settle(
      [{ cause: CAUSE, takeBack: false, book: { ...BOOK, once: true } }],
      { ...rest, holds },
      TODAY,
    );
    return one;
  };
  const BOOK = { partnerId: 1, code: 'work', on: TODAY, from: TODAY };
  const reversed = (values: Partial<BookedEntry> = {}) => booked({ reversed: true, ...values });
  const later = reversed({ earnedOn: day('2026-07-01'), effectiveFrom: day('2026-07-01') });

  it.each<[string, BookedEntry[], string]>([
    ['by the day of its activity', [reversed()], '2026-05-01'],
    ['by the first of them', [reversed(), later], '2026-05-01'],
    ['by its first day, where none was kept', [reversed({ earnedOn: null })], '2026-05-01'],
  ])('%s, though ККВ is no longer held', (_name, entries, on) => {
    expect(once(entries)).toMatchObject({ because: null, booked: { on, entry: { points: 10 } } });
    expect(once(entries)?.booked?.entry.effectiveFrom).toBe(TODAY);
  });

  it('by the row of that day', () => {
    const row = { effectiveTo: day('2026-05-01'), validMonths: 12 };
    expect(once([reversed()], row)?.booked?.entry.effectiveTo).toBe('2027-05-01');
  });

  it('no longer than it would have counted', () => {
    expect(once([reversed()], { validMonths: 6 })?.because).toBe('expired');
  });

  it('what was never booked is booked as it comes', () => {
    expect(once([])?.because).toBe('no-competence');
  });
});

describe('K6.1 caps see what the steps before booked and took back', () => {
  const step = (id: string, book = true): Step => ({
    cause: { kind: 'sale', id },
    takeBack: true,
    book: book ? { partnerId: 1, code: 'work', on: TODAY, from: TODAY } : null,
  });

  it('in their order, in the year of the activity', () => {
    const entries = [booked({ cause: { kind: 'sale', id: 'old', revision: 1 } })];
    const steps = [step('x'), step('y'), step('old', false), step('z')];
    const settled = settle(steps, ledger({ capPerYear: 25 }, entries, 10), TODAY);
    expect(settled.map(({ booked: one }) => one?.entry.points ?? 0)).toEqual([10, 5, 0, 10]);
  });

  it('what is taken back from another year makes no room in this one', () => {
    const earnedOn = day('2025-12-31');
    const entries = [booked({ earnedOn, cause: { kind: 'sale', id: 'old', revision: 1 } })];
    const settled = settle(
      [step('old', false), step('x')],
      ledger({ capPerYear: 10 }, entries, 10),
      TODAY,
    );
    expect(settled[1]?.because).toBe('cap-reached');
  });

  it.each([
    ['raised', 30, [10, 10, 0]],
    ['the same', 20, [10, 0, 0]],
    ['lowered', 5, [0, 0, 0]],
    ['gone', null, [10, 10, 10]],
  ])(
    'K6.1 a row that replaced another in the year goes on in its cap: %s',
    (_name, cap, points) => {
      const eve = addDays(TODAY, -1);
      const catalogue = [
        { ...ROW, capPerYear: 20, effectiveTo: eve },
        { ...ROW, id: 2, capPerYear: cap, effectiveFrom: TODAY },
        { ...ROW, id: 3, code: 'other', capPerYear: 10 },
      ];
      const before = step('old');
      const steps = [{ ...before, book: before.book && { ...before.book, on: eve } }];
      const settled = settle(
        [...steps, step('x'), step('y'), step('z')],
        { ...ledger(), catalogue },
        TODAY,
      );
      expect(settled.map(({ booked: one }) => one?.entry.points ?? 0)).toEqual([10, ...points]);
    },
  );

  it('K6.1 what is taken back of a closed row makes room under the one that replaced it', () => {
    const catalogue = [
      { ...ROW, capPerYear: 20, effectiveTo: addDays(TODAY, -1) },
      { ...ROW, id: 2, capPerYear: 20, effectiveFrom: TODAY },
    ];
    const entries = [booked({ cause: { kind: 'sale', id: 'old', revision: 1 } })];
    const facts = { ...ledger({}, entries, 20), catalogue };
    const settled = settle([step('x'), step('old', false), step('y')], facts, TODAY);
    expect(settled.map(({ booked: one }) => one?.entry.points ?? 0)).toEqual([0, 0, 10]);
  });
});
