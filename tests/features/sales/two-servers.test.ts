import { bootServer, loginAdmin, nTimesAtOnce, spawnServer } from '../../support';
import type { Login, SpawnedServer, TestServer } from '../../support';
import { makeScene } from '../../support/scene';
import { PATH, saleOf, salesSystem, type SalesSystem, type SentRow } from './system';

const PROGRAM_NOW = '2026-12-01T09:00:00+05:00';
/** A server that starts later starts later by the programme's clock too. */
const NEXT_DAY = '2026-12-02T09:00:00+05:00';
const AMOUNTS = ['1000000', '2000000', '3000000'];

/** What the sales system sends meets on two servers, and one of them dies. */
describe('sales on two servers', () => {
  let server: TestServer;
  let second: SpawnedServer;
  let system: SalesSystem;
  let bins: string[];

  beforeAll(async () => {
    server = await bootServer({ programNow: PROGRAM_NOW });
    second = await start(PROGRAM_NOW);
    const admin: Login = await loginAdmin(server.strapi);
    system = await salesSystem(server);
    const held = { level: 'basic', from: '2026-01-10' } as const;
    const scenes = [];
    for (let n = 0; n < 5; n += 1) scenes.push(await makeScene(server, admin, held));
    const ids = scenes.map(({ id }) => id);
    bins = await server.db('pp_partners').whereIn('id', ids).pluck('bin');
  }, 120_000);
  afterAll(async () => {
    await second.stop();
    await server.stop();
  });

  const start = (programNow: string): Promise<SpawnedServer> =>
    spawnServer({ database: server.database, programNow });
  const batchOf = (rows: number): SentRow[] =>
    Array.from({ length: rows }, (_, i) =>
      saleOf(bins[i % bins.length] ?? '', { amount: '100000' }),
    );
  const sendTo = async (
    to: Pick<TestServer, 'agent'>,
    sales: readonly SentRow[],
  ): Promise<number> => {
    const sent = to.agent.put(PATH).set('Authorization', system.bearer).send({ sales });
    return (await sent).status;
  };

  /** Points that stand for each of these sales, and how many entries they are in. */
  const standing = async (sales: readonly SentRow[]): Promise<Map<string, string>> => {
    const rows = await server
      .db({ e: 'pp_point_entries' })
      .join({ s: 'pp_sales' }, 's.document_id', 'e.cause_id')
      .where('e.cause_kind', 'sale')
      .whereIn(
        's.external_id',
        sales.map(({ externalId }) => externalId),
      )
      .whereNotIn(
        'e.id',
        server.db('pp_point_entries').whereNotNull('reverses_id').select('reverses_id'),
      )
      .groupBy('s.external_id')
      .select('s.external_id', server.db.raw("count(*) || ' ' || sum(e.points) as got"));
    const found = rows as unknown as { external_id: string; got: string }[];
    return new Map(found.map((row) => [row.external_id, row.got]));
  };

  it('the same batch on both at once, and corrections in another order: each sale stands once', async () => {
    const sales = batchOf(80);
    const answers = await nTimesAtOnce(12, (n) => {
      const amount = AMOUNTS[n % 3] ?? '';
      const mine = n < 4 ? sales : sales.map((sale) => ({ ...sale, amount }));
      return sendTo(n % 2 ? server : second, n % 3 ? [...mine].reverse() : mine);
    });
    expect(new Set(answers)).toEqual(new Set([200]));
    const stored = await server.db('pp_sales').whereIn(
      'external_id',
      sales.map(({ externalId }) => externalId),
    );
    const expected = stored.map(({ external_id: name, amount_tiyn: tiyn }) => [
      name,
      `1 ${Number(tiyn) / 10_000_000}`,
    ]);
    expect(await standing(sales)).toEqual(new Map(expected as [string, string][]));
    expect(stored).toHaveLength(80);
    const revisions = await server.db('pp_sale_revisions').whereIn(
      'sale_id',
      stored.map(({ id }) => id),
    );
    const total = stored.reduce((sum, { revision }) => sum + Number(revision), 0);
    expect(revisions).toHaveLength(total);
  }, 120_000);

  it('killed in the middle, nothing is half done, and the batch sent again completes it', async () => {
    const sales = batchOf(1000);
    const names = sales.map(({ externalId }) => externalId);
    const asked = sendTo(second, sales).catch(() => 0);
    await locked();
    await second.kill();
    expect(await asked).toBe(0);
    second = await start(NEXT_DAY);
    const kept = await server.db('pp_sales').whereIn('external_id', names);
    expect([0, 1000]).toContain(kept.length);
    expect((await standing(sales)).size).toBe(kept.length);
    expect(await sendTo(second, sales)).toBe(200);
    expect(await standing(sales)).toEqual(new Map(names.map((name) => [name, '1 1'])));
  }, 120_000);

  /** Until the batch is being worked off: its transaction holds the intake. */
  async function locked(): Promise<void> {
    for (;;) {
      const free = await server.db.transaction(async (trx) => {
        const { rows } = await trx.raw<{ rows: { got: boolean }[] }>(
          "select pg_try_advisory_xact_lock(hashtextextended('sales', 0)) as got",
        );
        return rows[0]?.got;
      });
      if (!free) return;
    }
  }
});
