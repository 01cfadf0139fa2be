import fc from 'fast-check';

import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { kkvList } from '../../support/scene';
import { DAYS, dayAt, histories, seedHistories, writeEntry, type Seeded } from './support/history';
import { naiveList } from './support/naive';

const SEED = 20261122;
const TODAY = dayAt(200);

interface Row {
  documentId: string;
  rank: number;
  points: number;
}

describe('K6.2, D-ledger: the rating on any day', () => {
  let server: TestServer;
  let admin: Login;
  let partners: Seeded[];

  beforeAll(async () => {
    server = await bootServer({ programNow: `${TODAY}T09:00:00+05:00` });
    admin = await loginAdmin(server.strapi);
    partners = await seedHistories(server.db, fc.sample(histories, { numRuns: 120, seed: SEED }));
  }, 120_000);
  afterAll(() => server.stop());

  const rating = async (query: string): Promise<Row[]> => {
    const { body } = await server.agent
      .get(`/partner-program/rating?pageSize=100&${query}`)
      .set('Authorization', admin.bearer)
      .expect(200);
    return (body as { data: Row[] }).data;
  };
  const asked = (rows: readonly Row[]) =>
    rows.map(({ documentId, points }) => [documentId, points]);
  const expected = (on: string, knownOn?: string) =>
    naiveList(partners, on, knownOn).map(({ documentId, points }) => [documentId, points]);

  it('has lists that differ, with ties, or it would prove little', () => {
    const lists = [40, 80, 120, 160, 200].map((n) => naiveList(partners, dayAt(n)));
    expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(15);
    expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBe(5);
    expect(lists.some((list) => new Set(list.map(({ points }) => points)).size < list.length)).toBe(
      true,
    );
  });

  it('is what a plain reading of the rule answers, as known on any day', async () => {
    const days = fc.nat({ max: DAYS * 5 }).map(dayAt);
    const property = fc.asyncProperty(days, fc.option(days), async (on, knownOn) => {
      const rows = await rating(`on=${on}${knownOn ? `&knownOn=${knownOn}` : ''}`);
      expect(asked(rows)).toEqual(expected(on, knownOn ?? undefined));
      expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, i) => i + 1));
    });
    await fc.assert(property, { numRuns: Number(process.env.PROPERTY_RUNS ?? 25), seed: SEED });
  }, 120_000);

  it('is the public list, today', async () => {
    await eventually(async () => {
      const open = await kkvList(server);
      const rows = await rating('');
      const slugs = new Map(partners.map(({ documentId, slug }) => [documentId, slug]));
      expect(open.length).toBeGreaterThan(10);
      expect(rows.map((row) => [slugs.get(row.documentId), row.rank, row.points])).toEqual(
        open.map(({ slug, rank, points }) => [slug, rank, points]),
      );
    });
  });

  it('D-ledger: as known on an earlier day, it stays what it was whatever is booked later', async () => {
    const query = `on=${dayAt(150)}&knownOn=${dayAt(160)}`;
    const before = await rating(query);
    const unknown = await rating(`on=${dayAt(150)}`);
    const last = before.at(-1)?.documentId;
    const partner = partners.find(({ documentId }) => documentId === last);
    const late = { from: dayAt(10), to: null, points: 5000, entered: TODAY };
    await writeEntry(server.db, partner?.id ?? 0, late);
    expect(await rating(query)).toEqual(before);
    const after = await rating(`on=${dayAt(150)}`);
    expect(after).not.toEqual(unknown);
    expect(after[0]?.documentId).toBe(last);
  });
});
