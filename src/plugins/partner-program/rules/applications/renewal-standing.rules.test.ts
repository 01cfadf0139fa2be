import { day } from '../shared/days';
import { renewalStanding } from './renewal-standing.rules';

const TIMES = { renewalOpens: 60, renewalCloses: 14 };
const LAST_DAY = day('2027-03-01');

describe('K4.4 how the renewal of a term stands', () => {
  it.each([
    ['2026-12-30', 'not-open', 'L − 61'],
    ['2026-12-31', 'missing', 'L − 60'],
    ['2027-02-15', 'missing', 'L − 14'],
    ['2027-02-16', 'late', 'L − 13'],
    ['2027-03-01', 'late', 'L'],
  ])('on %s it is %s: %s', (today, standing) => {
    const facts = { lastDay: LAST_DAY, renewal: null };
    expect(renewalStanding(facts, TIMES, day(today))).toBe(standing);
  });

  it.each([
    ['open', 'under-review'],
    ['refused', 'refused'],
  ] as const)('K4.7 one that is %s is %s on any day', (renewal, standing) => {
    for (const today of ['2026-12-31', '2027-02-28']) {
      expect(renewalStanding({ lastDay: LAST_DAY, renewal }, TIMES, day(today))).toBe(standing);
    }
  });
});
