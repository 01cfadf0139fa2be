import {
  bootServer,
  loginAdmin,
  nTimesAtOnce,
  spawnServer,
  type Login,
  type SpawnedServer,
  type TestServer,
} from '../../support';
import { countOutcomes, done, makeScene, type Cabinet } from '../../support/scene';

const NOW = '2026-12-01T09:00:00+05:00';
const ARTICLE = {
  activity: 'marketing-article',
  on: '2026-11-20',
  title: 'Статья о проекте',
};

describe('two servers and requests for points', () => {
  let server: TestServer;
  let second: SpawnedServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: NOW });
    second = await spawnServer({ database: server.database, programNow: NOW });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(async () => {
    await second.stop();
    await server.stop();
  });

  async function submitted(cabinet: Cabinet): Promise<{ documentId: string; version: number }> {
    const addresses = ['https://example.kz/article'];
    const draft = await done(cabinet.post('/point-requests', { ...ARTICLE, addresses }));
    const path = `/point-requests/${draft.documentId}/submit`;
    return done(cabinet.post(path, { expectedVersion: draft.version }));
  }

  it.each([
    ['buttons', 'expectedVersion', { '200': 1, '409 record.version-conflict': 19 }],
    ['bulk', 'ids', { '200': 20 }],
  ])('D-ledger: 20 grants at once by %s book one entry', async (_name, kind, outcomes) => {
    const { cabinet } = await makeScene(server, admin, { level: 'basic', from: '2026-01-10' });
    const { documentId, version } = await submitted(cabinet);
    const single = kind === 'expectedVersion';
    const path = single ? `${documentId}/actions/grant` : 'actions/grant';
    const named = single ? { expectedVersion: version } : { ids: [documentId] };
    const answers = await nTimesAtOnce(20, (i) =>
      (i % 2 ? second : server).agent
        .post(`/partner-program/point-requests/${path}`)
        .set('Authorization', admin.bearer)
        .send({ ...named, input: {} }),
    );
    expect(countOutcomes(answers)).toEqual(outcomes);
    const cause = { cause_kind: 'point-request', cause_id: documentId };
    expect(await server.db('pp_point_entries').where(cause)).toHaveLength(1);
    expect(
      await server.db('pp_journal_entries').where({ record_id: documentId, action: 'grant' }),
    ).toHaveLength(1);
  });
});
