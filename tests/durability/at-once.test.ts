import { bootServer, loginAdmin, nTimesAtOnce, spawnServer } from '../support';
import type { Login, SpawnedServer, TestServer } from '../support';
import { act, binOf, makePartner } from '../support/programme';
import {
  addProject,
  cabinetOf,
  countOutcomes,
  makeScene,
  publishProject,
  submitProject,
  type Scene,
} from '../support/scene';

const TIMES = 20;
const HELD = { level: 'advanced', from: '2026-01-10' } as const;
const PROGRAM_NOW = '2026-12-01T09:00:00+05:00';

/** Every race is run on two servers at once: half of the requests each. */
describe('the same at once', () => {
  let server: TestServer;
  let second: SpawnedServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: PROGRAM_NOW });
    second = await spawnServer({ database: server.database, programNow: PROGRAM_NOW });
    admin = await loginAdmin(server.strapi);
    scene = await makeScene(server, admin, HELD);
  });
  afterAll(async () => {
    await second.stop();
    await server.stop();
  });

  const agentOf = (n: number): TestServer['agent'] => (n % 2 ? server : second).agent;

  const action = (n: number, path: string, expectedVersion: number, input: object) =>
    agentOf(n)
      .post(`/partner-program/${path}`)
      .set('Authorization', admin.bearer)
      .send({ expectedVersion, input });

  const count = async (table: string, where: object): Promise<number> => {
    const [row] = await server.db(table).where(where).count({ n: '*' });
    return Number(row?.n);
  };

  it('K6.1, D-ledger: a project published twenty times over earns once', async () => {
    const { documentId, version } = await submitProject(scene.cabinet);
    const path = `projects/${documentId}/actions/publish`;
    const answers = await nTimesAtOnce(TIMES, (n) => action(n, path, version, {}));
    expect(countOutcomes(answers)).toEqual({ 200: 1, '409 record.version-conflict': TIMES - 1 });
    expect(await count('pp_point_entries', { cause_id: documentId })).toBe(1);
    expect(await count('pp_journal_entries', { record_id: documentId, action: 'publish' })).toBe(1);
  });

  it('§2: a competence awarded twenty times over is held once', async () => {
    const { documentId, id } = await makePartner(server);
    const input = { kind: 'kkv', level: 'basic', reason: 'вместе' };
    const path = `partners/${documentId}/actions/award-competence`;
    const answers = await nTimesAtOnce(TIMES, (n) => action(n, path, 1, input));
    expect(countOutcomes(answers)).toEqual({ 200: 1, '409 competence.already-held': TIMES - 1 });
    expect(await count('pp_competences', { partner_id: id })).toBe(1);
  });

  it('§1: one address added twenty times over is one login of one partner', async () => {
    const other = await makeScene(server, admin);
    const body = { email: 'One.Login@example.test', role: 'member' };
    const answers = await nTimesAtOnce(TIMES, (n) => {
      const { owner } = n % 4 < 2 ? scene : other;
      return cabinetOf({ agent: agentOf(n) }, owner).post('/users', body);
    });
    expect(countOutcomes(answers)).toEqual({ 201: 1, '409 user.email-taken': TIMES - 1 });
    expect(await count('up_users', { email: 'one.login@example.test' })).toBe(1);
  });

  it('§4: of publishing and returning at once one wins, the other is a 409', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { documentId, version } = await submitProject(scene.cabinet);
      const path = `projects/${documentId}/actions`;
      const answers = await nTimesAtOnce(2, (n) =>
        n === round % 2
          ? action(n, `${path}/publish`, version, {})
          : action(n, `${path}/return`, version, { remarks: 'дополните' }),
      );
      expect(countOutcomes(answers)).toEqual({ 200: 1, '409 record.version-conflict': 1 });
      const moves = await server
        .db('pp_journal_entries')
        .where({ record_id: documentId })
        .whereIn('action', ['publish', 'return']);
      expect(moves).toHaveLength(1);
    }
  });

  it('§1: partners of one name registered at once have addresses of their own', async () => {
    const answers = await nTimesAtOnce(TIMES, (n) =>
      agentOf(n)
        .post('/content-manager/collection-types/plugin::partner-program.partner')
        .set('Authorization', admin.bearer)
        .send({ bin: binOf(5_000 + n), legalName: 'ТОО «Тёзка»', tradingName: 'Тёзка' }),
    );
    expect(countOutcomes(answers)).toEqual({ 201: TIMES });
    const rows = await server.db('pp_partners').where('trading_name', 'Тёзка').select('slug');
    expect(new Set(rows.map((row: { slug: string }) => row.slug)).size).toBe(TIMES);
  });

  it('§1: one BIN registered at once is one partner', async () => {
    const body = { bin: binOf(6_000), legalName: 'ТОО «Один»', tradingName: 'Один' };
    const answers = await nTimesAtOnce(6, (n) =>
      agentOf(n)
        .post('/content-manager/collection-types/plugin::partner-program.partner')
        .set('Authorization', admin.bearer)
        .send(body),
    );
    expect(countOutcomes(answers)).toEqual({ 201: 1, '409 bin.already-registered': 5 });
  });

  it('D-ledger: points are taken back once when staff reverse while the partner unpublishes', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { documentId, version } = await publishProject(server, admin, scene.cabinet);
      const entry = await server.db('pp_point_entries').where({ cause_id: documentId }).first();
      const answers = await nTimesAtOnce(2, (n) =>
        n === 0
          ? action(round, `point-entries/${entry.document_id}/actions/reverse`, 1, {
              reason: 'сторно',
            })
          : cabinetOf({ agent: agentOf(round + 1) }, scene.owner).post(
              `/projects/${documentId}/unpublish`,
              { expectedVersion: version },
            ),
      );
      expect(answers[1]?.status).toBe(200);
      expect(await count('pp_point_entries', { reverses_id: entry.id })).toBe(1);
    }
  });

  it('api.md: a request sent twenty times with one key is carried out once', async () => {
    const body = { titleRu: 'Один и тот же' };
    const answers = await nTimesAtOnce(TIMES, (n) =>
      cabinetOf({ agent: agentOf(n) }, scene.owner)
        .post('/projects', body)
        .set('Idempotency-Key', 'at-once'),
    );
    expect(countOutcomes(answers)).toEqual({ 201: TIMES });
    expect(await count('pp_projects', { title_ru: 'Один и тот же' })).toBe(1);
  });

  it('§1: of two owners who leave at once one stays', async () => {
    const { cabinet, owner } = await makeScene(server, admin);
    const added = await cabinet.post('/users', { email: 'second@example.test', role: 'owner' });
    expect(added.status).toBe(201);
    const { body } = await cabinet.get('/users');
    const ids = (body as { data: { documentId: string }[] }).data.map((user) => user.documentId);
    const answers = await nTimesAtOnce(2, (n) =>
      cabinetOf({ agent: agentOf(n) }, owner).remove(`/users/${ids[n]}?expectedVersion=1`),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('api.md: an edit decided on an older version is refused, whoever else edits', async () => {
    const { documentId } = await addProject(scene.cabinet);
    const answers = await nTimesAtOnce(TIMES, (n) =>
      cabinetOf({ agent: agentOf(n) }, scene.owner).put(`/projects/${documentId}`, {
        expectedVersion: 1,
        titleRu: `Правка ${n}`,
      }),
    );
    expect(countOutcomes(answers)).toEqual({ 200: 1, '409 record.version-conflict': TIMES - 1 });
  });

  it('§1: a staff action on a partner twenty times over is one line of history', async () => {
    const { documentId, id } = await makePartner(server);
    const input = { ladder: 'gold', reason: 'вместе' };
    const path = `partners/${documentId}/actions/set-ladder`;
    await nTimesAtOnce(TIMES, (n) => action(n, path, 1, input));
    expect(await count('pp_partner_statuses', { partner_id: id, kind: 'ladder' })).toBe(2);
    expect((await act(server, admin, `partners/${documentId}/set-ladder`, input)).status).toBe(409);
  });
});
