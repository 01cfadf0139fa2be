import { addMonths, day } from '../shared/days';
import {
  POINTS_SCALE,
  type Entry,
  type Figure,
  type Threshold,
  type Verdict,
  type Viewer,
} from './benchmark';
import { earlierOf, figureOf, overallOf, verdictsOver, type Earlier } from './disclosure.rules';
import { firstThatOverlaps, hasMoved, monthsToFreeze, tenthsOf, windowOf } from './snapshot.rules';

const THRESHOLD: Threshold = { partners: 5, answers: 20, share: 25, width: 50 };
const MONTH = day('2026-11-01');
const VIEWER: Viewer = { partner: 0, city: 1, region: 1 };
const CITY = { city: 1, region: 1 };
const REGION = { city: 2, region: 1 };
const COUNTRY = { city: 3, region: 2 };
let serial = 0;

type Pair = readonly [average: number, count: number];
const group = (place: typeof CITY, ...pairs: Pair[]): Entry[] =>
  pairs.map(([average, count]) => ({
    ...{ partner: ++serial, month: MONTH, ...place, sum: Math.round(average * count), count },
  }));
const crowd = (place = CITY, average = 4): Entry[] =>
  group(place, ...new Array<Pair>(5).fill([average, 6]));
const shownOf = (entries: readonly Entry[], viewer = VIEWER): Figure =>
  figureOf(verdictsOver(entries, POINTS_SCALE, THRESHOLD)(viewer), []);
const said = (figure: Figure): string =>
  figure.area === null ? figure.reason : `${figure.area} ${tenthsOf(figure)} of ${figure.partners}`;

describe('Q-benchmark whose figure tells about nobody', () => {
  it.each<[string, string, () => Entry[]]>([
    ['five others, thirty answers', 'city 40 of 5', () => crowd()],
    ['four others', 'few-partners', () => crowd().slice(1)],
    ['nineteen answers', 'few-answers', () => group(CITY, [4, 4], [4, 4], [4, 4], [4, 4], [4, 3])],
    ['twenty answers', 'city 40 of 5', () => group(CITY, ...new Array<Pair>(5).fill([4, 4]))],
    ['a quarter', 'city 40 of 5', () => group(CITY, [4, 8], [4, 6], [4, 6], [4, 6], [4, 6])],
    ['more than that', 'dominated', () => group(CITY, [4, 9], [4, 6], [4, 6], [4, 6], [4, 5])],
    ['the viewer does not count', 'city 40 of 5', () => [...own(30), ...crowd()]],
    ['nor does it make five of four', 'few-partners', () => [...own(6), ...crowd().slice(1)]],
    ['a crowd beside in the region', 'city 40 of 5', () => [...crowd(), ...crowd(REGION)]],
    ['one beside in the region', 'region 40 of 6', () => [...crowd(), ...group(REGION, [4, 6])]],
    [
      'one beside, and a crowd in the country',
      'region 40 of 6',
      () => [...crowd(), ...group(REGION, [4, 6]), ...crowd(COUNTRY, 3)],
    ],
    [
      'few here, a crowd beside',
      'region 40 of 6',
      () => [...group(CITY, [4, 6]), ...crowd(REGION)],
    ],
    [
      'one in the region, a crowd in the country',
      'country 36 of 6',
      () => [...group(REGION, [4, 6]), ...crowd(COUNTRY, 3.5)],
    ],
    ['everybody delighted', 'narrow', () => crowd(CITY, 5)],
    ['everybody furious', 'narrow', () => crowd(CITY, 1)],
    [
      'a delighted city in a region that is not',
      'region 40 of 10',
      () => [...crowd(CITY, 5), ...crowd(REGION, 3)],
    ],
    [
      'a delighted neighbour is not in the figure of the city',
      'city 40 of 5',
      () => [...crowd(CITY), ...crowd(REGION, 5)],
    ],
  ])('%s: %s', (_name, expected, entries) => {
    expect(said(shownOf(entries()))).toBe(expected);
  });

  const own = (count: number): Entry[] => [
    { ...VIEWER, month: MONTH, sum: count * 2, count, partner: 0 },
  ];

  it('a partner without a city is compared with the country', () => {
    const entries = [...crowd(), ...group(COUNTRY, [3, 6])];
    expect(said(shownOf(entries, { partner: 0, city: null, region: null }))).toBe(
      'country 38 of 6',
    );
  });

  it('whoever was alone with its customers in a month is not told by the next month’s figure', () => {
    const months = [0, 1, 2].map((n) => addMonths(MONTH, n));
    const five = crowd().flatMap((one) => months.map((month) => ({ ...one, month })));
    expect(said(shownOf(five))).toBe('city 40 of 5');
    // The first of them has nine of its ten answers in months in which nobody else was asked.
    const alone = five.map((one) =>
      one.partner === five[0]?.partner ? { ...one, month: addMonths(one.month, 3) } : one,
    );
    expect(said(shownOf(alone))).toBe('narrow');
  });
});

describe('Q-benchmark what was shown before', () => {
  // Few in the city: its region can be shown, if nobody ever sees the city apart.
  const few = (): Entry[] => [...group(CITY, [4, 6]), ...crowd(REGION)];
  const after = (entries: Entry[], ...earlier: Earlier[]): string =>
    said(figureOf(verdictsOver(entries, POINTS_SCALE, THRESHOLD)(VIEWER), earlier));
  it.each<[string, string, () => Entry[], Earlier]>([
    ['the region, and again', 'region 40 of 6', few, { nearest: 'region', coarsest: 'region' }],
    ['the city apart, then few in it', 'crossing', few, { nearest: 'city', coarsest: 'city' }],
    [
      'the region with few in the city, then the city',
      'region 40 of 10',
      () => [...crowd(), ...crowd(REGION)],
      { nearest: 'region', coarsest: 'region' },
    ],
    [
      'the region with a crowd in the city, then the city',
      'city 40 of 5',
      () => [...crowd(), ...crowd(REGION)],
      { nearest: 'region', coarsest: 'city' },
    ],
    ['the country as a whole', 'country 40 of 6', few, { nearest: 'country', coarsest: 'country' }],
  ])('%s: %s', (_name, expected, entries, earlier) => {
    expect(after(entries(), earlier)).toBe(expected);
  });

  it('counts every figure that was shown', () => {
    const city = earlierOf({ area: 'city', cut: 'city' });
    expect(after([...crowd(), ...crowd(REGION)], city)).toBe('city 40 of 5');
    expect(after([...crowd(), ...crowd(REGION)], city, { ...city, coarsest: 'region' })).toBe(
      'region 40 of 10',
    );
  });
});

describe('Q-benchmark all questions together', () => {
  it('are shown where each of them is', () => {
    const [near, far] = [crowd(), crowd(COUNTRY, 3)];
    const read = (entries: Entry[]): Verdict[] =>
      verdictsOver(entries, POINTS_SCALE, THRESHOLD)(VIEWER);
    const [whole, open] = [read([...near, ...far]), read(near)];
    const narrow = read(crowd(CITY, 5));
    const shown = (...questions: Verdict[][]): string =>
      said(figureOf(overallOf(whole, questions), []));
    expect(shown(open, open)).toBe('city 40 of 5');
    expect(shown(open, narrow)).toBe('narrow');
    expect(shown(open, read([]))).toBe('city 40 of 5');
  });
});

describe('Q-benchmark months', () => {
  it('a figure is made of the twelve months before its own', () => {
    expect(windowOf(day('2027-02-01'))).toEqual({ from: '2026-02-01', before: '2027-02-01' });
  });

  it.each([
    [null, '2026-02-01'],
    ['2025-01-01', '2026-02-01'],
    ['2026-12-01', '2027-01-01'],
    ['2027-01-01', '2027-02-01'],
  ])('after %s cells are written from %s', (newest, from) => {
    const months = monthsToFreeze(day('2027-02-01'), newest === null ? null : day(newest));
    expect(months).toEqual({ from, before: '2027-02-01' });
  });

  it('snapshots of eleven months before share answers with this one', () => {
    const month = day('2027-02-01');
    const first = firstThatOverlaps(month);
    expect(first).toBe('2026-03-01');
    expect(windowOf(first).before > windowOf(month).from).toBe(true);
    expect(windowOf(addMonths(first, -1)).before).toBe(windowOf(month).from);
  });

  it.each([
    [[], false],
    [[CITY, CITY], false],
    [[CITY, REGION, CITY], true],
    [[{ city: 1, region: 2 }], true],
    [[{ city: null, region: null }], true],
  ])('a viewer that was at %j has moved: %s', (before, moved) => {
    expect(hasMoved(VIEWER, before)).toBe(moved);
  });

  it.each([
    [{ sum: 7, count: 2 }, 35],
    [{ sum: 17, count: 4 }, 43],
    [{ sum: 81, count: 20 }, 41],
    [{ sum: 4, count: 1 }, 40],
  ])('%j is %d tenths', (tally, tenths) => {
    expect(tenthsOf(tally)).toBe(tenths);
  });
});
