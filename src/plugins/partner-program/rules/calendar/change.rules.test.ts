import fc from 'fast-check';
import { addDays, day } from '../shared/days';
import type { ExceptionKind } from './calendar';
import {
  calendarWithout,
  decideConfirmation,
  decideDeadline,
  decideException,
  yearsToConfirm,
} from './change.rules';
import { calendarOf, isWorkingDay } from './year.rules';

const TODAY = day('2026-12-01');
const KNOWN = calendarOf([{ day: day('2026-12-19'), kind: 'working-day' }]);

describe('D-workday: entering an exception', () => {
  it.each<[string, ExceptionKind]>([
    ['2026-12-31', 'day-off'],
    ['2026-12-26', 'working-day'],
    ['2027-01-04', 'working-day'],
    ['2025-01-06', 'day-off'],
    ['2028-12-29', 'day-off'],
  ])('%s as %s changes that day', (text, kind) => {
    const decided = decideException(KNOWN, { day: day(text), kind }, TODAY);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(isWorkingDay(decided.value, day(text))).toBe(kind === 'working-day');
    expect(isWorkingDay(decided.value, day('2026-12-19'))).toBe(true);
  });

  it.each<[string, ExceptionKind, string]>([
    ['2026-12-19', 'day-off', 'day-taken'],
    ['2026-12-19', 'working-day', 'day-taken'],
    ['2026-12-16', 'day-off', 'nothing-changes'],
    ['2026-12-26', 'day-off', 'nothing-changes'],
    ['2026-12-31', 'working-day', 'nothing-changes'],
    ['2024-12-31', 'day-off', 'day-out-of-reach'],
    ['2029-01-03', 'day-off', 'day-out-of-reach'],
  ])('%s as %s is refused: %s', (text, kind, code) => {
    expect(decideException(KNOWN, { day: day(text), kind }, TODAY)).toEqual({
      ok: false,
      refusal: { code: `calendar-exception.${code}`, facts: { day: text } },
    });
  });

  it('withdrawing one leaves the calendar as it was before it', () => {
    const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(TODAY, n));
    const kinds = fc.constantFrom<ExceptionKind>('day-off', 'working-day');
    fc.assert(
      fc.property(days, kinds, (on, kind) => {
        const decided = decideException(KNOWN, { day: on, kind }, TODAY);
        if (decided.ok) expect(calendarWithout(decided.value, on)).toEqual(KNOWN);
      }),
    );
  });
});

describe('D-workday: open deadlines never get earlier', () => {
  it.each([
    ['2026-12-08', '2026-12-08', '2026-12-09', { fate: 'moved', due: '2026-12-09' }],
    ['2026-12-08', '2026-12-08', '2026-12-07', { fate: 'kept' }],
    ['2026-12-08', '2026-12-08', '2026-12-08', { fate: 'untouched' }],
    // It was kept by a change before: this one does not touch it, or uses up what it has gained.
    ['2026-12-08', '2026-12-07', '2026-12-07', { fate: 'untouched' }],
    ['2026-12-08', '2026-12-07', '2026-12-08', { fate: 'untouched' }],
    ['2026-12-08', '2026-12-07', '2026-12-09', { fate: 'moved', due: '2026-12-09' }],
  ])('due %s, counted %s before and %s after', (due, before, after, fate) => {
    expect(decideDeadline(day(due), day(before), day(after))).toEqual(fate);
  });
});

describe('D-workday: years that staff confirm', () => {
  it.each([
    ['2026-11-30', [2026], []],
    ['2026-11-30', [], [2026]],
    ['2026-12-01', [2026], [2027]],
    ['2026-12-31', [2026, 2027], []],
    ['2026-12-31', [], [2026, 2027]],
    ['2027-01-01', [2026], [2027]],
  ])('on %s with %j confirmed, %j wait', (today, confirmed, waiting) => {
    expect(yearsToConfirm(new Set(confirmed), day(today))).toEqual(waiting);
  });

  it.each([
    [2026, null, { ok: true, value: TODAY }],
    [2027, null, { ok: true, value: TODAY }],
    [2028, null, 'too-early'],
    [2027, '2026-11-30', 'already-confirmed'],
  ])('%i, confirmed on %s', (year, confirmedOn, expected) => {
    const decided = decideConfirmation(
      { year, confirmedOn: confirmedOn === null ? null : day(confirmedOn) },
      TODAY,
    );
    expect(decided).toEqual(
      typeof expected === 'object'
        ? expected
        : { ok: false, refusal: { code: `calendar-year.${expected}`, facts: { year } } },
    );
  });
});
