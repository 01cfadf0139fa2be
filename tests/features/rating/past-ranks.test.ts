import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, publishProject, type Scene } from '../../support/scene';

type Rank = number | null;

/** A day and time in Almaty. */
const at = (day: string, time = '12:00:00'): string => `${day}T${time}+05:00`;

describe('K6.2: places at the ends of past months', () => {
  let server: TestServer;
  let admin: Login;
  let first: Scene;
  let second: Scene;

  const ranks = async (scene: Scene): Promise<Record<string, Rank>> => {
    const answer = await server.agent
      .get(`/partner-program/partners/${scene.documentId}/ranks`)
      .set('Authorization', admin.bearer)
      .expect(200);
    const { data } = answer.body as { data: { on: string; rank: Rank }[] };
    expect(data).toHaveLength(23);
    return Object.fromEntries(data.map(({ on, rank }) => [on, rank]));
  };
  const kept = (): Promise<{ on: string; rank: number }[]> =>
    server
      .db('pp_month_ranks')
      .whereNotNull('rank')
      .orderBy(['month_end', 'rank'])
      .select({ on: 'month_end', rank: 'rank' });
  /** Days of which is known that nobody was in the list. */
  const emptyDays = async (): Promise<string[]> => {
    const rows = await server.db('pp_month_ranks').whereNull('rank').select({ on: 'month_end' });
    return rows.map(({ on }: { on: string }) => on).sort();
  };
  const wishes = async ({ cabinet }: Scene, listed: boolean): Promise<void> => {
    const { version } = await done(cabinet.get('/card'));
    await done(cabinet.put('/card', { expectedVersion: version, listed }));
  };
  const travelTo = (instant: string): void => clockOf(server.strapi).travelTo(instant);

  beforeAll(async () => {
    server = await bootServer({ programNow: at('2026-10-10') });
    admin = await loginAdmin(server.strapi);
    const held = { level: 'advanced', from: '2026-10-01' } as const;
    first = await makeScene(server, admin, held);
    second = await makeScene(server, admin, held);
    await publishProject(server, admin, second.cabinet);
  });
  afterAll(() => server.stop());

  it('are not kept while what began before midnight may still be written', async () => {
    travelTo(at('2026-11-01', '00:30:00'));
    expect((await ranks(first))['2026-10-31']).toBe(2);
    expect(await kept()).toEqual([]);
  });

  it('are worked out once, whoever asks at once, and kept for all', async () => {
    travelTo(at('2026-11-01', '01:00:00'));
    const asked = await Promise.all([first, second, first, second].map(ranks));
    expect(asked.map((one) => one['2026-10-31'])).toEqual([2, 1, 2, 1]);
    expect(asked.map((one) => one['2026-09-30'])).toEqual([null, null, null, null]);
    expect(await kept()).toEqual([
      { on: '2026-10-31', rank: 1 },
      { on: '2026-10-31', rank: 2 },
    ]);
    const empty = await emptyDays();
    expect([empty.length, empty[0], empty.at(-1)]).toEqual([22, '2024-12-31', '2026-09-30']);
  });

  it('K3-rights: are of who was listed then, also those that nobody asked for in time', async () => {
    travelTo(at('2026-12-05'));
    await wishes(second, false);
    expect(await ranks(first)).toMatchObject({ '2026-10-31': 2, '2026-11-30': 2 });
    expect(await ranks(second)).toMatchObject({ '2026-10-31': 1, '2026-11-30': 1 });
    expect(await kept()).toHaveLength(4);
    travelTo(at('2027-01-02'));
    await wishes(second, true);
    expect(await ranks(first)).toMatchObject({ '2026-11-30': 2, '2026-12-31': 1 });
    expect(await ranks(second)).toMatchObject({ '2026-11-30': 1, '2026-12-31': null });
    expect(await kept()).toHaveLength(5);
  });

  it('stay as they were, whatever is written past the programme later', async () => {
    await server.db('pp_partners').where({ document_id: first.documentId }).update({
      listed: false,
    });
    expect(await ranks(first)).toMatchObject({ '2026-10-31': 2, '2026-12-31': 1 });
    expect(await kept()).toHaveLength(5);
  });
});
