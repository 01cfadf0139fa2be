import fc from 'fast-check';
import { addDays, day, type Day, type Instant } from '../shared/days';
import { countedFrom, firstGap, periodsOn, windowOf } from './period.rules';
import { COUNTED_CHECKS } from './requirement';

const AWARD = day('2026-02-01');
const days = (...texts: string[]): Day[] => texts.map(day);

describe('K4.5 the elapsed period and every two years', () => {
  it.each<[string, Day[], string, string, boolean]>([
    ['first renewal', [], '2026-02-02', '2026-02-02', false],
    ['second renewal', days('2027-01-20'), '2027-01-21', '2026-02-02', true],
    ['third renewal', days('2027-01-20', '2028-01-25'), '2028-01-26', '2027-01-21', false],
    [
      'fourth renewal',
      days('2027-01-20', '2028-01-25', '2029-02-03'),
      '2029-02-04',
      '2028-01-26',
      true,
    ],
  ])('%s', (_name, decisions, from, twoYearsFrom, secondYear) => {
    const to = day('2030-01-15');
    expect(periodsOn(AWARD, decisions, to)).toEqual({
      elapsed: { from, to },
      twoYears: { from: twoYearsFrom, to },
      secondYear,
    });
  });

  it('without a holding looks back on a year and asks nothing of every second one', () => {
    const periods = periodsOn(null, [], day('2028-02-29'));
    expect(periods.elapsed).toEqual({ from: '2027-03-01', to: '2028-02-29' });
    expect(periods.secondYear).toBe(false);
  });

  it('K4.5, K4.6: counts each fact over its own time', () => {
    const periods = periodsOn(AWARD, days('2027-01-20'), day('2028-01-15'));
    const windows = COUNTED_CHECKS.map((check) => [check, windowOf(check, periods)?.from ?? 'day']);
    expect(Object.fromEntries(windows)).toEqual({
      'large-projects': 'day',
      specialists: 'day',
      'technical-specialists': 'day',
      'published-projects': 'day',
      publications: '2027-01-21',
      'enterprise-sales': '2027-01-21',
      'finished-projects': '2026-02-02',
      marketing: '2026-02-02',
    });
  });
});

describe('K4.5 D: from when on confirmed violations count', () => {
  const on = day('2027-01-20');
  const at = '2027-01-20T09:00:00.000Z' as Instant;
  const periods = periodsOn(AWARD, [on], day('2028-01-15'));
  it.each([
    ['the instant of the previous decision', { on, at }, at],
    ['the day after it, where only the day is kept', { on, at: null }, '2027-01-20T19:00:00.000Z'],
    [
      'the first day of the period, where nothing was decided here',
      undefined,
      '2027-01-20T19:00:00.000Z',
    ],
  ])('%s', (_name, last, expected) => {
    expect(countedFrom(last, periods)).toBe(expected);
  });
});

describe('K4.5 a gap in partnership or gold', () => {
  const period = { from: day('2026-03-01'), to: day('2026-06-30') };
  it.each<[string, [string, string][], string | null]>([
    ['none without a history', [], null],
    ['none where it always held', [['gold', '2020-01-01']], null],
    [
      'one that was over before',
      [
        ['lost', '2020-01-01'],
        ['gold', '2026-03-01'],
      ],
      null,
    ],
    [
      'one that begins after',
      [
        ['gold', '2020-01-01'],
        ['lost', '2026-07-01'],
      ],
      null,
    ],
    [
      'one that began before',
      [
        ['lost', '2020-01-01'],
        ['gold', '2026-03-02'],
      ],
      '2026-03-01',
    ],
    [
      'one within',
      [
        ['gold', '2020-01-01'],
        ['lost', '2026-05-05'],
        ['gold', '2026-05-06'],
      ],
      '2026-05-05',
    ],
    [
      'the last day',
      [
        ['gold', '2020-01-01'],
        ['lost', '2026-06-30'],
      ],
      '2026-06-30',
    ],
    [
      'none where it was corrected the same day',
      [
        ['gold', '2020-01-01'],
        ['lost', '2026-05-05'],
        ['gold', '2026-05-05'],
      ],
      null,
    ],
  ])('%s', (_name, lines, gap) => {
    const history = lines.map(([value, from]) => ({ value, from: day(from) }));
    expect(firstGap(history, 'gold', period)).toBe(gap);
  });

  it('is found exactly where a day of the period says something else', () => {
    const START = day('2026-01-01');
    const line = fc.record({ value: fc.constantFrom('gold', 'lost'), at: fc.nat(30) });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.nat(30),
        fc.nat(15),
        (raw, first, length) => {
          const sorted = [...raw].sort((a, b) => a.at - b.at);
          const history = sorted.map(({ value, at }) => ({ value, from: addDays(START, at) }));
          const span = { from: addDays(START, first), to: addDays(START, first + length) };
          const said = (on: Day): string =>
            history.filter(({ from }) => from <= on).at(-1)?.value ?? 'gold';
          let expected: Day | null = null;
          for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
            if (said(on) !== 'gold') expected ??= on;
          }
          expect(firstGap(history, 'gold', span)).toBe(expected);
        },
      ),
    );
  });
});
