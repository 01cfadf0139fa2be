import { day } from '../shared/days';
import { averagedOver, monthsSince, trendsSince } from './trends.rules';

describe('Q-survey answers over months', () => {
  it('looks at twelve months, the running one among them', () => {
    const since = trendsSince(day('2026-12-31'));
    expect(since).toBe('2026-01-01');
    const months = monthsSince(since);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-01', '2026-12']);
  });

  it('averages sums, never averages', () => {
    const tallies = [
      { sum: 5, count: 1 },
      { sum: 3, count: 3 },
    ];
    expect(averagedOver(tallies)).toEqual({ average: 2, answers: 4 });
    expect(averagedOver([])).toEqual({ average: null, answers: 0 });
  });
});
