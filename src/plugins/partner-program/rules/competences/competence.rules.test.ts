import fc from 'fast-check';
import type { Partnership } from '../partners/partner';
import { addDays, day, type Day } from '../shared/days';
import type { CompetenceKind, Holding, Level, Term } from './competence';
import { decideAward, decideEnd, decideLevel, lastDayOf, type NewTerm } from './competence.rules';
import { inForce } from './in-force.rules';

const TODAY = day('2026-06-10');

type Line = [seq: number, level: Level | null, from: string, lastDay: string | null];
const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));
const holding = (lines: Line[], facts: Partial<Holding> = {}): Holding => ({
  kind: 'kkv',
  startedOn: day('2025-07-01'),
  endedOn: null,
  terms: lines.map(([seq, level, from, lastDay]) => ({
    seq,
    level,
    from: day(from),
    lastDay: dayOrNull(lastDay),
  })),
  ...facts,
});
const append = (facts: Holding, terms: readonly NewTerm[]): Holding => {
  const last = Math.max(0, ...facts.terms.map((term) => term.seq));
  return {
    ...facts,
    terms: [...facts.terms, ...terms.map((term, i) => ({ ...term, seq: last + 1 + i }))],
  };
};

const BASIC: Line = [1, 'basic', '2025-07-01', '2026-07-01'];
const RENEWED: Line = [2, 'basic', '2026-07-02', '2027-07-01'];
const QUALITY = holding([[1, null, '2025-07-01', null]], { kind: 'quality-program' });

const START = day('2024-02-20');
const DAYS = Array.from({ length: 90 }, (_, n) => addDays(START, n - 2));
/** Any history of a ККВ holding: corrected, renewed, with its lines in any order. */
const histories = fc
  .array(
    fc.record({
      level: fc.constantFrom<Level>('basic', 'advanced'),
      from: fc.integer({ min: 0, max: 40 }),
      length: fc.option(fc.integer({ min: 0, max: 30 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) =>
    lines.map(({ level, from, length }, i): Term => {
      const first = addDays(START, i === 0 ? 0 : from);
      return {
        seq: i + 1,
        level,
        from: first,
        lastDay: length === null ? null : addDays(first, length),
      };
    }),
  )
  .chain((terms) => fc.shuffledSubarray(terms, { minLength: terms.length }))
  .map((terms): Holding => ({ kind: 'kkv', startedOn: START, endedOn: null, terms }));
const someDay = fc.integer({ min: 0, max: 60 }).map((n) => addDays(START, n));

describe('§2 the last day of a holding', () => {
  it.each<[string, Holding, string | null]>([
    ['of its only term', holding([BASIC]), '2026-07-01'],
    ['of the newest term', holding([BASIC, RENEWED]), '2027-07-01'],
    ['of the newest term, read in any order', holding([RENEWED, BASIC]), '2027-07-01'],
    [
      'of the last appended of one day',
      holding([[3, 'basic', '2025-07-01', '2025-12-31'], BASIC]),
      '2025-12-31',
    ],
    ['none while it is open', QUALITY, null],
    ['none without terms', holding([]), null],
    ['the day it was ended', holding([BASIC], { endedOn: day('2026-01-31') }), '2026-01-31'],
    ['the day an open one was ended', { ...QUALITY, endedOn: day('2026-01-31') }, '2026-01-31'],
    [
      'D-lapse the day it lapsed, though it was ended later',
      holding([BASIC], { endedOn: day('2026-09-30') }),
      '2026-07-01',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(lastDayOf(facts)).toBe(expected);
  });

  it('has no day in force after it', () => {
    fc.assert(
      fc.property(histories, fc.option(someDay), (facts, endedOn) => {
        const ended = { ...facts, endedOn };
        const last = lastDayOf(ended);
        for (const on of DAYS)
          if (last !== null && on > last) expect(inForce(ended, on)).toBeUndefined();
      }),
    );
  });
});

describe('K4.3, K4.4 award', () => {
  it.each<[CompetenceKind, Level | null, string, string | null]>([
    ['kkv', 'basic', '2026-06-10', '2027-06-10'],
    ['kkv', 'advanced', '2026-06-10', '2027-06-10'],
    ['kkv', 'basic', '2024-02-29', '2025-02-28'],
    ['kkv', 'basic', '2026-01-01', '2027-01-01'],
    ['quality-program', null, '2026-06-01', null],
  ])('%s %s from %s lasts to %s', (kind, level, from, lastDay) => {
    const facts = { partnership: 'active' as const, resumedOn: null, holdings: [] };
    expect(decideAward(facts, { kind, level, from: day(from) }, TODAY)).toEqual({
      ok: true,
      value: { level, from, lastDay },
    });
  });

  it.each<[Partnership]>([['suspended'], ['ended']])('§1 not to a %s partner', (partnership) => {
    const input = { kind: 'kkv', level: 'basic', from: TODAY } as const;
    expect(decideAward({ partnership, resumedOn: null, holdings: [] }, input, TODAY)).toEqual({
      ok: false,
      refusal: { code: 'competence.partner-not-active', facts: { partnership } },
    });
  });

  it.each<[CompetenceKind, Level | null, string, string]>([
    ['kkv', null, '2026-06-10', 'competence.level-mismatch'],
    ['quality-program', 'basic', '2026-06-10', 'competence.level-mismatch'],
    ['kkv', 'basic', '2026-06-11', 'competence.day-in-future'],
  ])('%s of level %s from %s is refused: %s', (kind, level, from, code) => {
    const facts = { partnership: 'active' as const, resumedOn: null, holdings: [] };
    expect(decideAward(facts, { kind, level, from: day(from) }, TODAY)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it.each<[string, Holding, string]>([
    ['one in force', holding([BASIC]), '2026-06-10'],
    ['one whose last day it is', holding([[1, 'basic', '2025-06-10', '2026-06-10']]), '2026-06-10'],
    ['one renewed', holding([BASIC, RENEWED]), '2026-06-10'],
    ['one ended that day', holding([BASIC], { endedOn: day('2026-06-10') }), '2026-06-10'],
    [
      'one lapsed, from a day before it did',
      holding([[1, 'basic', '2025-03-01', '2026-03-01']]),
      '2026-02-28',
    ],
    ['one without terms yet', holding([]), '2026-06-10'],
  ])('§2 at most one: refused beside %s', (_name, held, from) => {
    const facts = { partnership: 'active' as const, resumedOn: null, holdings: [held] };
    const input = { kind: 'kkv', level: 'basic', from: day(from) } as const;
    expect(decideAward(facts, input, TODAY)).toEqual({
      ok: false,
      refusal: { code: 'competence.already-held', facts: { kind: 'kkv', since: held.startedOn } },
    });
  });

  it.each<[string, Holding, string]>([
    ['lapsed the day before', holding([[1, 'basic', '2025-06-09', '2026-06-09']]), '2026-06-10'],
    ['annulled from that day', holding([BASIC], { endedOn: day('2026-06-09') }), '2026-06-10'],
    ['that was never in force', holding([BASIC], { endedOn: day('2025-06-30') }), '2025-07-01'],
    [
      'lapsed and only later ended by staff',
      holding([[1, 'basic', '2025-03-01', '2026-03-01']], { endedOn: day('2026-06-09') }),
      '2026-03-02',
    ],
  ])('D-again accepted after one %s', (_name, held, from) => {
    const facts = { partnership: 'active' as const, resumedOn: null, holdings: [held] };
    const input = { kind: 'kkv', level: 'basic', from: day(from) } as const;
    expect(decideAward(facts, input, TODAY).ok).toBe(true);
  });

  it('§2 never makes two in force on one day', () => {
    fc.assert(
      fc.property(histories, fc.option(someDay), someDay, (facts, endedOn, from) => {
        const held = { ...facts, endedOn };
        const input = { kind: 'kkv', level: 'basic', from } as const;
        const award = decideAward(
          { partnership: 'active', resumedOn: null, holdings: [held] },
          input,
          TODAY,
        );
        fc.pre(award.ok);
        if (!award.ok) return;
        const empty: Holding = { kind: 'kkv', startedOn: from, endedOn: null, terms: [] };
        const second = append(empty, [award.value]);
        expect(inForce(second, from)).toBeDefined();
        for (const on of DAYS) expect(inForce(held, on) && inForce(second, on)).toBeUndefined();
      }),
    );
  });
});

describe('§2 end', () => {
  it.each<[string, Holding, string, string]>([
    ['from today', holding([BASIC]), '2026-06-10', '2026-06-09'],
    ['from a day before', holding([BASIC]), '2026-03-01', '2026-02-28'],
    ['from its first day: never in force', holding([BASIC]), '2025-07-01', '2025-06-30'],
    ['an open one', QUALITY, '2026-06-01', '2026-05-31'],
    ['though renewed', holding([BASIC, RENEWED]), '2026-06-10', '2026-06-09'],
    [
      'D-lapse one that lapsed before: the day it did',
      holding([[1, 'basic', '2025-07-01', '2026-03-01']]),
      '2026-06-10',
      '2026-03-01',
    ],
    [
      'D-lapse one whose last day was yesterday',
      holding([[1, 'basic', '2025-07-01', '2026-06-09']]),
      '2026-06-10',
      '2026-06-09',
    ],
  ])('%s', (_name, facts, endsFrom, lastDay) => {
    expect(decideEnd(facts, day(endsFrom), TODAY)).toEqual({ ok: true, value: lastDay });
  });

  it.each<[string, Holding, string, string, Record<string, string>]>([
    [
      'one already ended',
      holding([BASIC], { endedOn: day('2026-01-31') }),
      '2026-06-10',
      'competence.already-ended',
      { endedOn: '2026-01-31' },
    ],
    [
      'a day after today',
      holding([BASIC]),
      '2026-06-11',
      'competence.day-in-future',
      { day: '2026-06-11', today: '2026-06-10' },
    ],
    [
      'a day before it started',
      holding([BASIC]),
      '2025-06-30',
      'competence.day-before-start',
      { day: '2025-06-30', start: '2025-07-01' },
    ],
  ])('refuses %s', (_name, facts, endsFrom, code, refusalFacts) => {
    expect(decideEnd(facts, day(endsFrom), TODAY)).toEqual({
      ok: false,
      refusal: { code, facts: refusalFacts },
    });
  });

  it('D-history takes away the days from then on and no day before', () => {
    fc.assert(
      fc.property(histories, someDay, (facts, endsFrom) => {
        const decision = decideEnd(facts, endsFrom, TODAY);
        expect(decision.ok).toBe(true);
        if (!decision.ok) return;
        const ended = { ...facts, endedOn: decision.value };
        for (const on of DAYS) {
          expect(inForce(ended, on)).toEqual(on < endsFrom ? inForce(facts, on) : undefined);
        }
      }),
    );
  });
});

describe('D-upgrade the level changes, the term does not', () => {
  it.each<[string, Holding, Level, [Level, string, string][]]>([
    ['up', holding([BASIC]), 'advanced', [['advanced', '2026-06-10', '2026-07-01']]],
    [
      'down',
      holding([[1, 'advanced', '2025-07-01', '2026-07-01']]),
      'basic',
      [['basic', '2026-06-10', '2026-07-01']],
    ],
    [
      'on its last day',
      holding([[1, 'basic', '2025-07-01', '2026-06-10']]),
      'advanced',
      [['advanced', '2026-06-10', '2026-06-10']],
    ],
    [
      'renewed already: the year to come changes with it',
      holding([BASIC, RENEWED]),
      'advanced',
      [
        ['advanced', '2026-06-10', '2026-07-01'],
        ['advanced', '2026-07-02', '2027-07-01'],
      ],
    ],
    [
      'D-history a year to come that was corrected: as corrected, in whatever order it is read',
      holding([[3, 'basic', '2026-07-02', '2027-12-31'], BASIC, RENEWED]),
      'advanced',
      [
        ['advanced', '2026-06-10', '2026-07-01'],
        ['advanced', '2026-07-02', '2027-12-31'],
      ],
    ],
  ])('%s', (_name, facts, level, lines) => {
    expect(decideLevel(facts, level, TODAY, TODAY)).toEqual({
      ok: true,
      value: lines.map(([to, from, lastDay]) => ({ level: to, from, lastDay })),
    });
  });

  it.each<[string, Holding, Level, string, string]>([
    ['before it starts', holding([BASIC]), 'advanced', '2025-06-30', 'competence.not-in-force'],
    [
      'after it lapsed',
      holding([[1, 'basic', '2025-06-09', '2026-06-09']]),
      'advanced',
      '2026-06-10',
      'competence.not-in-force',
    ],
    [
      'once it was ended',
      holding([BASIC], { endedOn: day('2026-06-10') }),
      'advanced',
      '2026-06-10',
      'competence.not-in-force',
    ],
    ['for a past day', holding([BASIC]), 'advanced', '2026-06-09', 'competence.day-not-today'],
    ['for a day to come', holding([BASIC]), 'advanced', '2026-06-11', 'competence.day-not-today'],
    ['to the level it has', holding([BASIC]), 'basic', '2026-06-10', 'competence.level-unchanged'],
    ['of a kind without levels', QUALITY, 'basic', '2026-06-10', 'competence.level-mismatch'],
  ])('is refused %s', (_name, facts, level, from, code) => {
    expect(decideLevel(facts, level, day(from), TODAY)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('changes no day before, no day in force, and every level from then on', () => {
    fc.assert(
      fc.property(
        histories,
        someDay,
        fc.constantFrom<Level>('basic', 'advanced'),
        (facts, on, to) => {
          const decision = decideLevel(facts, to, on, on);
          fc.pre(decision.ok);
          if (!decision.ok) return;
          const changed = append(facts, decision.value);
          for (const at of DAYS) {
            const before = inForce(facts, at);
            const after = inForce(changed, at);
            if (at < on) expect(after).toEqual(before);
            else expect(after?.level).toBe(before && to);
            expect(after?.lastDay).toBe(before?.lastDay);
          }
        },
      ),
    );
  });
});

describe('§1 (D) no competence begins in a gap of the partnership', () => {
  it.each<[string, boolean]>([
    ['2026-03-01', false],
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2026-05-02', true],
  ])('from %s, the partnership resumed on 2026-05-01', (from, allowed) => {
    const facts = { partnership: 'active' as const, resumedOn: day('2026-05-01'), holdings: [] };
    const input = { kind: 'kkv' as const, level: 'basic' as const, from: day(from) };
    expect(decideAward(facts, input, day('2026-06-10')).ok).toBe(allowed);
  });
});
