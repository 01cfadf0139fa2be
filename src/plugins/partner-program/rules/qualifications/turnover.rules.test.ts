import { day } from '../shared/days';
import { decideYearOver, lastFinancialYear } from './turnover.rules';

describe('K3-basic the last full financial year', () => {
  it.each([
    ['2026-01-01', '2025'],
    ['2026-12-31', '2025'],
    ['2027-01-01', '2026'],
  ])('on %s is %s', (on, year) => {
    expect(lastFinancialYear(day(on))).toBe(year);
  });
});

describe('§1 turnover is told of whole years', () => {
  it.each([
    ['2025', true],
    ['2010', true],
    ['2026', false],
    ['2027', false],
  ])('%s, asked in 2026: %s', (year, ok) => {
    const refusal = { code: 'turnover.year-not-over', facts: { year, last: '2025' } };
    expect(decideYearOver(year, day('2026-12-31'))).toEqual(
      ok ? { ok: true, value: null } : { ok: false, refusal },
    );
  });
});
