import fc from 'fast-check';
import type { Partnership } from '../partners/partner';
import { addDays, day, type Day } from '../shared/days';
import {
  COMPETENCE_KINDS,
  LEVELS,
  type Holding,
  type Level,
  type RightsByLevel,
  type Term,
} from './competence';
import { holdingInForce, inForce, levelHeldSince, rightsOf, termOn } from './in-force.rules';

type Line = [seq: number, level: Level | null, from: string, lastDay: string | null];
const term = ([seq, level, from, lastDay]: Line): Term => ({
  seq,
  level,
  from: day(from),
  lastDay: lastDay === null ? null : day(lastDay),
});
const holding = (lines: Line[], facts: Partial<Holding> = {}): Holding => ({
  kind: 'kkv',
  startedOn: day('2025-03-01'),
  endedOn: null,
  terms: lines.map(term),
  ...facts,
});

const YEAR: Line = [1, 'basic', '2025-03-01', '2026-03-01'];
const RENEWED: Line = [2, 'basic', '2026-03-02', '2027-03-01'];
const UPGRADED: Line = [3, 'advanced', '2025-09-10', '2026-03-01'];

describe('§2 the term that speaks for a day', () => {
  it.each<[string, Line[], string, number | undefined]>([
    ['none before the first', [YEAR], '2025-02-28', undefined],
    ['the first from its first day', [YEAR], '2025-03-01', 1],
    ['the latest to have started', [YEAR, RENEWED], '2026-03-02', 2],
    ['not one that starts later', [YEAR, RENEWED], '2026-03-01', 1],
    ['whatever the order they are read in', [RENEWED, UPGRADED, YEAR], '2026-02-01', 3],
    ['the last appended of one day', [[5, 'advanced', '2025-03-01', null], YEAR], '2025-03-01', 5],
    [
      'the latest start even when it was appended before',
      [YEAR, RENEWED, UPGRADED],
      '2026-06-01',
      2,
    ],
  ])('%s', (_name, lines, on, seq) => {
    expect(termOn(lines.map(term), day(on))?.seq).toBe(seq);
  });
});

describe('K4.4 in force is computed from the day asked', () => {
  it.each<[string, Holding, string, number | undefined]>([
    ['not on the day before the first', holding([YEAR]), '2025-02-28', undefined],
    ['on the first day', holding([YEAR]), '2025-03-01', 1],
    [
      'not before the holding started, whatever its terms say',
      holding([[1, 'basic', '2025-01-01', '2026-03-01']]),
      '2025-02-28',
      undefined,
    ],
    ['on the last day', holding([YEAR]), '2026-03-01', 1],
    ['D-lapse not on the day after the last', holding([YEAR]), '2026-03-02', undefined],
    ['K4.9 renewed, on the day after the old last day', holding([YEAR, RENEWED]), '2026-03-02', 2],
    ['K4.9 renewed, on the new last day', holding([YEAR, RENEWED]), '2027-03-01', 2],
    ['K4.9 renewed, not after it', holding([YEAR, RENEWED]), '2027-03-02', undefined],
    ['ended: on its last day', holding([YEAR], { endedOn: day('2025-06-30') }), '2025-06-30', 1],
    [
      'ended: not on the next',
      holding([YEAR], { endedOn: day('2025-06-30') }),
      '2025-07-01',
      undefined,
    ],
    [
      'ended on the day it started: never',
      holding([YEAR], { endedOn: day('2025-02-28') }),
      '2025-03-01',
      undefined,
    ],
    [
      'a shorter correction of the same first day ends it earlier',
      holding([YEAR, [2, 'basic', '2025-03-01', '2025-12-31']]),
      '2026-01-01',
      undefined,
    ],
    [
      'without a last day: until it is ended',
      holding([[1, null, '2025-03-01', null]], { kind: 'quality-program' }),
      '2999-12-31',
      1,
    ],
    ['without terms: never', holding([]), '2025-03-01', undefined],
  ])('%s', (_name, facts, on, seq) => {
    expect(inForce(facts, day(on))?.seq).toBe(seq);
  });

  const quality = holding([[1, null, '2025-04-01', null]], {
    kind: 'quality-program',
    startedOn: day('2025-04-01'),
  });
  const again = holding([[1, 'basic', '2026-06-01', '2027-06-01']], {
    startedOn: day('2026-06-01'),
  });
  it.each<[string, Holding['kind'], string, Holding | undefined]>([
    ['the kind asked for', 'quality-program', '2025-05-01', quality],
    ['the other kind on the same day', 'kkv', '2025-05-01', holding([YEAR])],
    ['none between two', 'kkv', '2026-05-31', undefined],
    ['D-again the new one after a lapse', 'kkv', '2026-06-01', again],
    ['none before', 'quality-program', '2025-03-31', undefined],
  ])('of several holdings, finds %s', (_name, kind, on, expected) => {
    const found = holdingInForce([quality, holding([YEAR]), again], kind, day(on));
    expect(found?.holding).toEqual(expected);
    expect(found?.term).toEqual(expected?.terms[0]);
  });
});

describe('K6.2 (D, ties) since when the level is held', () => {
  const upgraded = holding([YEAR, UPGRADED]);
  it.each<[string, Holding, string, string | undefined]>([
    ['not in force before', upgraded, '2025-02-28', undefined],
    ['basic from the award', upgraded, '2025-09-09', '2025-03-01'],
    ['advanced on the day of the upgrade', upgraded, '2025-09-10', '2025-09-10'],
    ['advanced to the last day', upgraded, '2026-03-01', '2025-09-10'],
    ['not in force after', upgraded, '2026-03-02', undefined],
    ['K4.9 a renewal does not break it', holding([YEAR, RENEWED]), '2026-12-01', '2025-03-01'],
    [
      'K4.9 nor after an upgrade',
      holding([YEAR, UPGRADED, [4, 'advanced', '2026-03-02', '2027-03-01']]),
      '2026-12-01',
      '2025-09-10',
    ],
    [
      'K4.10 basic again after advanced counts from the new year',
      holding([YEAR, UPGRADED, RENEWED]),
      '2026-12-01',
      '2026-03-02',
    ],
    [
      'a level regained counts from then',
      holding([
        [1, 'advanced', '2025-03-01', '2026-03-01'],
        [2, 'basic', '2025-06-01', '2026-03-01'],
        [3, 'advanced', '2025-09-01', '2026-03-01'],
      ]),
      '2025-12-01',
      '2025-09-01',
    ],
    [
      'a corrected change of level never happened',
      holding([YEAR, UPGRADED, [4, 'basic', '2025-09-10', '2026-03-01']]),
      '2025-12-01',
      '2025-03-01',
    ],
    [
      'a gap between terms breaks it',
      holding([YEAR, [2, 'basic', '2026-05-01', '2027-05-01']]),
      '2026-12-01',
      '2026-05-01',
    ],
    [
      'ended: still known for its last day',
      holding([YEAR], { endedOn: day('2025-06-30') }),
      '2025-06-30',
      '2025-03-01',
    ],
    [
      'a kind without levels',
      holding([[1, null, '2025-03-01', null]], { kind: 'quality-program' }),
      '2026-12-01',
      '2025-03-01',
    ],
  ])('%s', (_name, facts, on, expected) => {
    expect(levelHeldSince(facts, day(on))).toBe(expected);
  });

  it('agrees with looking back day by day', () => {
    const start = day('2024-02-20');
    const lines = fc.array(
      fc.record({
        level: fc.constantFrom(...LEVELS),
        from: fc.integer({ min: 0, max: 30 }).map((n) => addDays(start, n)),
        length: fc.option(fc.integer({ min: 0, max: 30 })),
      }),
      { maxLength: 6 },
    );
    const anyHolding = fc.record({ lines, ended: fc.option(fc.integer({ min: -1, max: 40 })) });
    fc.assert(
      fc.property(anyHolding, fc.integer({ min: -1, max: 45 }), ({ lines, ended }, n) => {
        const facts: Holding = {
          kind: 'kkv',
          startedOn: start,
          endedOn: ended === null ? null : addDays(start, ended),
          terms: lines.map(({ level, from, length }, i) => ({
            seq: i + 1,
            level,
            from: i === 0 ? start : from,
            lastDay: length === null ? null : addDays(i === 0 ? start : from, length),
          })),
        };
        const on = addDays(start, n);
        const level = inForce(facts, on)?.level;
        let expected: Day | undefined;
        for (let at = on; level && inForce(facts, at)?.level === level; at = addDays(at, -1)) {
          expected = at;
        }
        expect(levelHeldSince(facts, on)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('K3-rights what a partner may do is data', () => {
  const rights: RightsByLevel = {
    basic: ['sell-enterprise', 'tenders'],
    advanced: ['sell-enterprise', 'tenders', 'public-card', 'vendor-leads'],
  };
  it.each<[Partnership, Level | null | undefined, readonly string[]]>([
    ['active', 'basic', rights.basic],
    ['active', 'advanced', rights.advanced],
    ['active', null, []],
    ['active', undefined, []],
    ['suspended', 'advanced', []],
    ['suspended', undefined, []],
    ['ended', 'basic', []],
  ])('§1 %s partner of level %s: %j', (partnership, level, expected) => {
    expect(rightsOf(partnership, level, rights)).toEqual(expected);
  });

  it('§2 orders the levels from the lower, and knows two kinds', () => {
    expect(LEVELS).toEqual(['basic', 'advanced']);
    expect(COMPETENCE_KINDS).toEqual(['kkv', 'quality-program']);
  });
});
