import fc from 'fast-check';
import { addDays, day, lastDayOfYears, type Day } from '../shared/days';
import type { Holding, Level, Term } from './competence';
import { lastDayOf, type NewTerm } from './competence.rules';
import { inForce } from './in-force.rules';
import { decideRenewal, termsWhileUndecided, type RenewalVerdict } from './renewal.rules';

const START = day('2026-03-31');
const L = day('2027-03-31');
const held = (level: Level = 'basic'): Holding => ({
  kind: 'kkv',
  startedOn: START,
  endedOn: null,
  terms: [{ seq: 1, level, from: START, lastDay: L }],
});
const append = (holding: Holding, terms: readonly NewTerm[]): Holding => ({
  ...holding,
  terms: [
    ...holding.terms,
    ...terms.map((term, i): Term => ({ ...term, seq: holding.terms.length + 1 + i })),
  ],
});
const waiting = (level?: Level): Holding => {
  const holding = held(level);
  return append(holding, termsWhileUndecided(holding, L));
};
const decided = (holding: Holding, verdict: RenewalVerdict, on: string): Holding => {
  const { kept, terms, endedOn } = decideRenewal(holding, L, verdict, day(on));
  return { ...append(holding, [...kept, ...terms]), endedOn };
};
const levelOn = (holding: Holding, on: string): string => inForce(holding, day(on))?.level ?? '-';
const levels = (holding: Holding, ...days: string[]): string[] =>
  days.map((on) => levelOn(holding, on));

describe('D-lapse: a timely renewal that is not decided', () => {
  it('keeps the competence in force after L, for as long as it takes', () => {
    expect(levels(waiting(), '2027-03-31', '2027-04-01', '2028-12-31')).toEqual([
      'basic',
      'basic',
      'basic',
    ]);
    expect(levels(held(), '2027-03-31', '2027-04-01')).toEqual(['basic', '-']);
  });
});

describe('K4.9: a confirmed one goes on for a year from the old last day', () => {
  it.each(['2027-02-10', '2027-03-31', '2027-04-01', '2027-06-15'])('decided on %s', (on) => {
    const renewed = decided(waiting('advanced'), 'approve', on);
    expect(lastDayOf(renewed)).toBe('2028-03-31');
    expect(levels(renewed, '2027-03-31', '2027-04-01', '2028-03-31', '2028-04-01')).toEqual([
      'advanced',
      'advanced',
      'advanced',
      '-',
    ]);
  });

  it.each([
    ['2028-03-31', '2028-03-31'],
    ['2028-04-01', '2029-03-31'],
    ['2030-01-15', '2030-03-31'],
  ])('D: decided on %s, more than a year late, it goes on through %s', (on, last) => {
    const renewed = decided(waiting(), 'approve', on);
    expect(lastDayOf(renewed)).toBe(last);
    expect(levels(renewed, '2027-04-01', '2028-04-01', on)).toEqual([
      'basic',
      on > '2028-03-31' ? 'basic' : '-',
      'basic',
    ]);
  });

  it('D: also a late one, which kept nothing in force meanwhile', () => {
    const renewed = decided(held(), 'approve', '2027-03-30');
    expect(lastDayOf(renewed)).toBe('2028-03-31');
  });

  it('K4.1 D: keeps the level that an upgrade raised while it waited', () => {
    const upgraded = append(waiting(), [
      { level: 'advanced', from: day('2027-05-01'), lastDay: null },
    ]);
    const renewed = decided(upgraded, 'approve', '2027-05-10');
    expect(levels(renewed, '2027-04-30', '2027-05-01', '2028-03-31', '2028-04-01')).toEqual([
      'basic',
      'advanced',
      'advanced',
      '-',
    ]);
  });
});

describe('K4.10: advanced not confirmed becomes basic, basic not confirmed ends', () => {
  it.each([
    ['before L', '2027-02-10', '2027-04-01', '2028-04-01'],
    ['on L', '2027-03-31', '2027-04-01', '2028-04-01'],
    ['on the day after L', '2027-04-01', '2027-04-01', '2028-04-01'],
    ['later', '2027-05-20', '2027-05-20', '2028-05-20'],
  ])('lowered %s: the new basic year starts then', (_when, on, from, last) => {
    const lowered = decided(waiting('advanced'), 'lower', on);
    expect(levels(lowered, addDays(day(from), -1), from, last)).toEqual([
      'advanced',
      'basic',
      'basic',
    ]);
    expect(lastDayOf(lowered)).toBe(last);
    expect(levelOn(lowered, addDays(day(last), 1))).toBe('-');
  });

  it.each([
    ['before L', '2027-02-10', null, '2027-03-31'],
    ['on L', '2027-03-31', null, '2027-03-31'],
    ['on the day after L', '2027-04-01', '2027-03-31', '2027-03-31'],
    ['later', '2027-05-20', '2027-05-19', '2027-05-19'],
  ])('annulled %s', (_when, on, endedOn, last) => {
    const annulled = decided(waiting(), 'refuse', on);
    expect(annulled.endedOn).toBe(endedOn);
    expect(lastDayOf(annulled)).toBe(last);
    expect(levels(annulled, last, addDays(day(last), 1), '2027-12-31')).toEqual([
      'basic',
      '-',
      '-',
    ]);
  });
});

it('D-year, D-history: over many years terms never drift, and no decision changes what was', () => {
  const verdict = fc.record({ approve: fc.boolean(), after: fc.integer({ min: -40, max: 40 }) });
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 8 }), fc.nat(365), (decisions, offset) => {
      const start = addDays(day('2026-01-01'), offset);
      let last: Day = lastDayOfYears(start, 1);
      let holding: Holding = { ...held('advanced'), startedOn: start, terms: [] };
      holding = append(holding, [{ level: 'advanced', from: start, lastDay: last }]);
      for (const { approve, after } of decisions) {
        holding = append(holding, termsWhileUndecided(holding, last));
        const before = holding;
        const on = addDays(last, after);
        const effect = decideRenewal(holding, last, approve ? 'approve' : 'lower', on);
        holding = append(holding, [...effect.kept, ...effect.terms]);
        for (let past = addDays(on, -30); past < on; past = addDays(past, 1)) {
          expect(inForce(holding, past)?.level).toBe(inForce(before, past)?.level);
        }
        last = approve ? lastDayOfYears(last, 1) : lastDayOfYears(effect.effectiveOn, 1);
        expect(lastDayOf(holding)).toBe(last);
      }
    }),
  );
});
