import { day, type Day } from '../shared/days';
import {
  decideEntry,
  decideEvidence,
  decideLeaving,
  decideNotAhead,
  decidePeriod,
} from './entry.rules';
import type { QualificationState } from './qualification';

const TODAY = day('2026-06-10');
const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));

describe('§1 what a partner says has happened', () => {
  it.each([['2026-06-10'], ['2026-06-09'], ['2010-01-01']])('%s is not ahead', (text) => {
    expect(decideNotAhead({ publishedOn: day(text) }, TODAY)).toEqual({ ok: true, value: null });
  });

  it('names the day that is ahead', () => {
    const days = { issuedOn: TODAY, publishedOn: day('2026-06-11') };
    expect(decideNotAhead(days, TODAY)).toEqual({
      ok: false,
      refusal: {
        code: 'qualification.day-in-future',
        facts: { field: 'publishedOn', day: '2026-06-11', today: TODAY },
      },
    });
  });

  it.each([
    ['2026-06-10', null, true],
    ['2026-06-10', '2026-06-10', true],
    ['2026-06-10', '2026-06-11', true],
    ['2026-06-10', '2026-06-09', false],
  ])('from %s until %s: %s', (from, until, ok) => {
    const decision = decidePeriod(day(from), dayOrNull(until));
    if (ok) expect(decision).toEqual({ ok: true, value: null });
    else {
      const refusal = { code: 'qualification.days-reversed', facts: { from, until } };
      expect(decision).toEqual({ ok: false, refusal });
    }
  });

  it.each<[unknown[], boolean]>([
    [['https://example.kz'], true],
    [[null, 3], true],
    [[null, undefined, '', 0], false],
    [[], false],
  ])('evidence %j: %s', (pieces, ok) => {
    const decision = decideEvidence(pieces);
    if (ok) expect(decision).toEqual({ ok: true, value: null });
    else expect(decision).toMatchObject({ refusal: { code: 'qualification.evidence-missing' } });
  });
});

describe('§1 (D) staff are not flooded', () => {
  const limits = { waiting: 3, perDay: 5 };
  it.each([
    [0, 0, null],
    [2, 4, null],
    [3, 0, 'qualification.too-many-waiting'],
    [4, 0, 'qualification.too-many-waiting'],
    [0, 5, 'qualification.too-many-today'],
    [2, 6, 'qualification.too-many-today'],
  ])('%i waiting, %i entered today: %s', (waiting, today, code) => {
    const decision = decideEntry({ waiting, today }, limits);
    if (code === null) expect(decision).toEqual({ ok: true, value: null });
    else {
      const limit = code.endsWith('today') ? limits.perDay : limits.waiting;
      expect(decision).toEqual({ ok: false, refusal: { code, facts: { limit } } });
    }
  });
});

describe("§1 (D) a specialist's last day of work", () => {
  it.each<[QualificationState, string | null, string, string | null]>([
    ['confirmed', null, '2026-06-10', null],
    ['waiting', null, '2026-06-10', null],
    ['rejected', null, '2026-06-10', null],
    ['confirmed', null, '2026-01-01', null],
    ['confirmed', null, '2026-09-01', null],
    ['confirmed', '2026-06-10', '2026-06-10', null],
    ['confirmed', '2026-06-10', '2026-06-09', null],
    ['confirmed', '2026-06-10', '2026-06-11', 'specialist.left-earlier'],
    ['confirmed', null, '2025-12-31', 'qualification.days-reversed'],
    ['withdrawn', null, '2026-06-10', 'qualification.move-not-allowed'],
  ])('%s, until %s, leaves on %s: %s', (state, until, on, code) => {
    const facts = { state, worksFrom: day('2026-01-01'), worksUntil: dayOrNull(until) };
    const decision = decideLeaving(facts, day(on));
    if (code === null) expect(decision).toEqual({ ok: true, value: on });
    else expect(decision).toMatchObject({ ok: false, refusal: { code } });
  });
});
