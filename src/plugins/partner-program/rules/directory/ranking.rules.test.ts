import fc from 'fast-check';
import { addDays, day } from '../shared/days';
import {
  compareStandings,
  matchesProjects,
  type ProjectTags,
  type Standing,
} from './ranking.rules';

const standing = (facts: Partial<Standing> = {}): Standing => ({
  points: 100,
  pointsSince: day('2026-03-01'),
  levelSince: day('2026-02-01'),
  number: 7,
  ...facts,
});

describe('K6.2 order of the ККВ list', () => {
  it.each<[string, Partial<Standing>, Partial<Standing>]>([
    ['more points', { points: 101 }, { points: 100 }],
    [
      'more points, whatever the rest',
      { points: 101, pointsSince: day('2026-06-01'), levelSince: day('2026-06-01'), number: 99 },
      { points: 100, pointsSince: day('2020-01-01'), levelSince: day('2020-01-01'), number: 1 },
    ],
    ['some points before none', { points: 1 }, { points: 0, pointsSince: null }],
    ['none before less than none', { points: 0 }, { points: -1 }],
    ['points: 1000 before 999, as numbers', { points: 1000 }, { points: 999 }],
    [
      'D, tie: this total for longer',
      { pointsSince: day('2026-02-28') },
      { pointsSince: day('2026-03-01') },
    ],
    [
      'D, tie: this total since last year',
      { pointsSince: day('2025-12-31') },
      { pointsSince: day('2026-01-01') },
    ],
    [
      'D, tie: this total for longer, whatever the level and number',
      { pointsSince: day('2026-02-28'), levelSince: day('2026-06-01'), number: 99 },
      { pointsSince: day('2026-03-01'), levelSince: day('2020-01-01'), number: 1 },
    ],
    [
      'D, tie: who always had it',
      { points: 0, pointsSince: null, number: 9 },
      { points: 0, pointsSince: day('2026-01-01'), number: 1 },
    ],
    [
      'D, tie: the level for longer',
      { levelSince: day('2026-01-31'), number: 99 },
      { levelSince: day('2026-02-01'), number: 1 },
    ],
    ['D, tie: the lower record number', { number: 9 }, { number: 10 }],
  ])('%s goes first', (_name, first, second) => {
    expect(compareStandings(standing(first), standing(second))).toBeLessThan(0);
    expect(compareStandings(standing(second), standing(first))).toBeGreaterThan(0);
  });

  const days = fc.integer({ min: 0, max: 3 }).map((n) => addDays(day('2026-01-30'), n));
  const standings = fc.record({
    points: fc.integer({ min: -2, max: 2 }),
    pointsSince: fc.option(days),
    levelSince: days,
    number: fc.integer({ min: 1, max: 4 }),
  });

  it('is a total order: only the same standing ties, never both ways, and it is transitive', () => {
    fc.assert(
      fc.property(standings, standings, standings, (a, b, c) => {
        const ab = Math.sign(compareStandings(a, b));
        expect(Math.sign(compareStandings(b, a)) + ab).toBe(0);
        expect(ab === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
        if (ab <= 0 && compareStandings(b, c) <= 0) {
          expect(compareStandings(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same list whatever order the database gave', () => {
    const list = fc.uniqueArray(standings, { selector: (one) => one.number });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (partners, keys) => {
        const shuffled = partners
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(shuffled.sort(compareStandings)).toEqual([...partners].sort(compareStandings));
      }),
    );
  });
});

describe('K6.2 filter by category and industry', () => {
  const shop: ProjectTags<string> = { category: 'online-stores', industry: 'retail' };
  const bankPortal: ProjectTags<string> = { category: 'intranet-portals', industry: 'finance' };
  const carCrm: ProjectTags<string> = { category: 'crm-systems', industry: 'automotive' };

  it.each<[string, ProjectTags<string>[], string[], string[], boolean]>([
    ['no filter keeps all', [shop], [], [], true],
    ['no filter keeps even a partner without projects', [], [], [], true],
    ['a filter drops a partner without projects', [], ['online-stores'], [], false],
    ['a category it has', [shop, carCrm], ['crm-systems'], [], true],
    ['a category it has not', [shop, carCrm], ['intranet-portals'], [], false],
    ['an industry it has', [shop, bankPortal], [], ['finance'], true],
    ['an industry it has not', [shop, bankPortal], [], ['automotive'], false],
    ['D categories are alternatives', [carCrm], ['online-stores', 'crm-systems'], [], true],
    ['D industries are alternatives', [carCrm], [], ['finance', 'automotive'], true],
    ['D both in one project', [shop, bankPortal], ['intranet-portals'], ['finance'], true],
    ['D both, but in two projects', [shop, bankPortal], ['online-stores'], ['finance'], false],
    [
      'D both in one project, among alternatives',
      [shop, bankPortal],
      ['online-stores', 'crm-systems'],
      ['finance', 'retail'],
      true,
    ],
    [
      'D both, alternatives only across projects',
      [shop, bankPortal],
      ['online-stores', 'crm-systems'],
      ['finance', 'automotive'],
      false,
    ],
    ['an industry is not a category', [shop], ['retail'], [], false],
  ])('%s', (_name, projects, categories, industries, expected) => {
    expect(matchesProjects(projects, new Set(categories), new Set(industries))).toBe(expected);
  });
});
