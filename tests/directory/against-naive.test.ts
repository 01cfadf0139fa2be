import fc from 'fast-check';

import { bootServer, eventually, type TestServer } from '../support';
import { list, total, type FacetName, type List } from './support/directory';
import type { SeededPartner } from './support/model';
import { EVERYTHING, NaiveDirectory, type Question } from './support/naive';
import {
  CATEGORIES,
  CITIES,
  INDUSTRIES,
  partners,
  queryOf,
  questions,
  REGIONS,
} from './support/random';
import { seedPartners } from './support/seed';

const SEED = 20261201;
const TODAY = '2026-12-01';
const VALUES = {
  category: CATEGORIES,
  industry: INDUSTRIES,
  region: REGIONS,
  city: CITIES,
  competence: ['kkv', 'quality-program'],
} as const;

describe('K6.2: the directory answers what a plain reading of the rules answers', () => {
  let server: TestServer;
  let naive: NaiveDirectory;

  beforeAll(async () => {
    server = await bootServer({ programNow: `${TODAY}T09:00:00+05:00` });
    const seeded = await seedPartners(server.db, fc.sample(partners, { numRuns: 220, seed: SEED }));
    naive = await naiveOf(server, seeded);
    const expected = naive.slugs(EVERYTHING).length;
    await eventually(async () => expect(await total(server, 'list=all')).toBe(expected));
  });
  afterAll(() => server.stop());

  const agree = (check: (question: Question) => Promise<void>, numRuns: number): Promise<void> =>
    fc.assert(fc.asyncProperty(questions, check), { numRuns, seed: SEED });

  it('has many ties and partners on both sides of every border, or it would prove little', () => {
    const kkv = naive.slugs({ ...EVERYTHING, list: 'kkv' });
    expect(kkv.length).toBeGreaterThan(40);
    expect(naive.slugs(EVERYTHING).length).toBeGreaterThan(kkv.length + 40);
    expect(new Set(kkv.map((slug) => naive.points(slug))).size).toBeLessThan(kkv.length / 3);
  });

  it.each(['kkv', 'all'] as const)(
    'K6.2: the whole list %s, in order, page by page',
    async (which) => {
      const question = { ...EVERYTHING, list: which };
      const expected = naive.slugs(question);
      const found: string[] = [];
      const pages = Math.ceil(expected.length / 7);
      for (let page = 1; page <= pages + 1; page += 1) {
        const { data, meta } = await list(
          server,
          queryOf(question, { page: String(page), pageSize: '7' }),
        );
        found.push(...data.map(({ slug }) => slug));
        expect(meta.pagination).toEqual({
          page,
          pageSize: 7,
          pageCount: pages,
          total: expected.length,
        });
      }
      expect(found).toEqual(expected);
    },
  );

  it('K6.2: any filters keep the same partners in the same order, with rank and points of the whole', () =>
    agree(async (question) => {
      const { data, meta } = await list(server, queryOf(question, { pageSize: '100' }));
      const expected = naive.slugs(question);
      expect(meta.pagination.total).toBe(expected.length);
      expect(data.map(({ slug, rank, points }) => ({ slug, rank, points }))).toEqual(
        expected
          .slice(0, 100)
          .map((slug) => ({ slug, rank: naive.rank(slug), points: naive.points(slug) })),
      );
    }, 250));

  it('counts each value of a filter as if that filter asked for it alone', () =>
    agree(async (question) => {
      const answer = await list(server, queryOf(question, { pageSize: '1' }));
      for (const name of Object.keys(VALUES) as FacetName[]) {
        expect([name, countsOf(answer, name)]).toEqual([
          name,
          expectedCounts(naive, question, name),
        ]);
      }
    }, 120));
});

async function naiveOf(server: TestServer, seeded: SeededPartner[]): Promise<NaiveDirectory> {
  const rows: Record<'code' | 'region' | 'ru' | 'kk' | 'en', string>[] = await server
    .db({ c: 'pp_cities' })
    .join({ r: 'pp_regions' }, 'r.id', 'c.region_id')
    .select({
      code: 'c.code',
      region: 'r.code',
      ru: 'c.name_ru',
      kk: 'c.name_kk',
      en: 'c.name_en',
    });
  const cities = rows.map(
    ({ code, region, ru, kk, en }) => [code, { region, names: `${ru} ${kk} ${en}` }] as const,
  );
  return new NaiveDirectory(seeded, new Map(cities), TODAY);
}

function countsOf({ meta }: List, name: FacetName): Record<string, number> {
  const counted = meta.facets[name].filter(({ count }) => count > 0);
  return Object.fromEntries(counted.map(({ value, count }) => [value, count]));
}

function expectedCounts(
  naive: NaiveDirectory,
  question: Question,
  name: FacetName,
): Record<string, number> {
  const counts = VALUES[name].map(
    (value) => [value, naive.slugs({ ...question, [name]: [value] }).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
