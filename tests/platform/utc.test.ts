import { bootServer, loginAdmin, spawnServer, type Login, type TestServer } from '../support';
import { makePartner } from '../support/programme';

interface Lines {
  readonly data: readonly { readonly at: string; readonly action: string }[];
}

describe('D-time: events are UTC instants, wherever a server runs', () => {
  let here: TestServer;
  let admin: Login;
  let inAlmaty: Awaited<ReturnType<typeof spawnServer>>;

  beforeAll(async () => {
    here = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(here.strapi);
    inAlmaty = await spawnServer({
      database: here.database,
      programNow: '2026-12-01T10:00:00+05:00',
      env: { TZ: 'Asia/Almaty' },
    });
  });
  afterAll(async () => {
    await inAlmaty.stop();
    await here.stop();
  });

  it('two servers in different zones read the same instant', async () => {
    const { documentId } = await makePartner(here);
    await inAlmaty.agent
      .post(`/partner-program/partners/${documentId}/actions/suspend`)
      .set('Authorization', admin.bearer)
      .send({ expectedVersion: 1, input: { reason: 'проверка' } })
      .expect(200);
    const journal = `/partner-program/journal?record=partner&documentId=${documentId}`;
    const read = async ({ agent }: Pick<TestServer, 'agent'>): Promise<string | undefined> => {
      const answer = await agent.get(journal).set('Authorization', admin.bearer).expect(200);
      return (answer.body as Lines).data.find(({ action }) => action === 'suspend')?.at;
    };
    const at = await read(inAlmaty);
    expect(at).toMatch(/^2026-12-01T05:\d\d:/);
    expect(await read(here)).toBe(at);
  });
});
