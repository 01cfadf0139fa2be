import { day } from '../shared/days';
import { weekOf, weeksBetween } from './weeks.rules';

describe('weeks of the desk', () => {
  it.each([
    ['2026-12-07', '2026-12-07', '2026-12-13', 'a Monday'],
    ['2026-12-13', '2026-12-07', '2026-12-13', 'a Sunday'],
    ['2027-01-01', '2026-12-28', '2027-01-03', 'over the end of a year'],
    ['2028-02-29', '2028-02-28', '2028-03-05', 'a leap day'],
    ['2024-03-01', '2024-02-26', '2024-03-03', 'the day the zone changed'],
  ])('%s is in %s – %s: %s', (on, from, to) => {
    expect(weekOf(day(on))).toEqual({ from, to });
  });

  it('follow one another without a gap', () => {
    const weeks = weeksBetween(day('2026-12-10'), day('2026-12-21'));
    expect(weeks.map(({ from }) => from)).toEqual(['2026-12-07', '2026-12-14', '2026-12-21']);
    expect(weeksBetween(day('2026-12-10'), day('2026-12-10'))).toHaveLength(1);
  });
});
