import { insertKey } from '../access/records.licence-keys';
import { match, newHash, reportOf, type Listed } from '../features/handovers/handing';
import {
  keyOf,
  keySystem,
  PATH as KEYS,
  type RowAnswer,
  type SentKey,
} from '../features/licence-keys/system';
import { bootServer, loginAdmin, nTimesAtOnce, spawnServer } from '../support';
import type { Login, SpawnedServer, TestServer } from '../support';
import { MONITOR_HEADERS } from '../support/monitor-form';
import { cabinetOf, countOutcomes, done, makeScene, type Scene } from '../support/scene';

const TIMES = 20;
const PROGRAM_NOW = '2026-12-01T09:00:00+05:00';
const REPORTS = '/api/partner-program/monitor-reports';

/** Every race is run on two servers at once: half of the requests each. */
describe('the Quality Programme, the same at once', () => {
  let server: TestServer;
  let second: SpawnedServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: PROGRAM_NOW });
    second = await spawnServer({ database: server.database, programNow: PROGRAM_NOW });
    admin = await loginAdmin(server.strapi);
  }, 300_000);
  beforeEach(async () => {
    scene = await makeScene(server, admin);
  });
  afterAll(async () => {
    await second.stop();
    await server.stop();
  });

  const agentOf = (n: number): TestServer['agent'] => (n % 2 ? server : second).agent;

  const count = async (table: string, where: object): Promise<number> => {
    const [row] = await server.db(table).where(where).count({ n: '*' });
    return Number(row?.n);
  };

  const waiting = async (): Promise<Listed> => {
    const key = await insertKey(server, scene.id, newHash());
    await post(0, reportOf(key.hash));
    await match(server);
    const [listed] = await done<Listed[]>(scene.cabinet.get('/handovers?state=waiting'));
    if (!listed) throw new Error('Nothing waits');
    return listed;
  };

  const post = (n: number, body: Buffer) =>
    agentOf(n).post(REPORTS).set(MONITOR_HEADERS).send(body.toString('latin1'));

  it('Q-competence: equal batches of keys are taken once, in any order of their rows', async () => {
    const { bin } = await server.db('pp_partners').where('id', scene.id).first('bin');
    const keys = Array.from({ length: 30 }, () => keyOf(bin));
    const { bearer } = await keySystem(server);
    const turned = [...keys].reverse();
    const send = (n: number, sent: readonly SentKey[]) =>
      agentOf(n).put(KEYS).set('Authorization', bearer).send({ keys: sent });
    const answers = await nTimesAtOnce(TIMES, (n) => send(n, n % 4 < 2 ? keys : turned));
    expect(countOutcomes(answers)).toEqual({ 200: TIMES });
    const rows = answers.flatMap(({ body }) => (body as { data: RowAnswer[] }).data);
    const created = rows.filter(({ outcome }) => outcome === 'created');
    expect(created.map(({ externalId }) => externalId).sort()).toEqual(
      keys.map(({ externalId }) => externalId).sort(),
    );
    expect(rows.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(30 * (TIMES - 1));
    // Whoever came later is told the same name.
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(30);
    expect(await count('pp_licence_keys', { partner_id: scene.id })).toBe(30);
    const ids = server.db('pp_licence_keys').where('partner_id', scene.id).select('id');
    expect(await server.db('pp_licence_key_hashes').whereIn('key_id', ids)).toHaveLength(30);
    expect(await server.db('pp_licence_key_revisions').whereIn('key_id', ids)).toHaveLength(30);
  });

  it('quality-monitor: one report posted twenty times over is one report', async () => {
    const body = reportOf(newHash());
    const answers = await nTimesAtOnce(TIMES, (n) => post(n, body));
    expect(answers.map(({ status }) => status)).toEqual(Array(TIMES).fill(200));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { key_hash } = await server.db('pp_monitor_reports').orderBy('id', 'desc').first();
    expect(await count('pp_monitor_reports', { key_hash })).toBe(1);
  });

  it('Q-handover, Q-points: a report confirmed twenty times over is one handover', async () => {
    const { documentId, version } = await waiting();
    const answers = await nTimesAtOnce(TIMES, (n) =>
      cabinetOf({ agent: agentOf(n) }, scene.owner).post(`/handovers/${documentId}/confirm`, {
        expectedVersion: version,
      }),
    );
    expect(countOutcomes(answers)).toEqual({
      200: 1,
      '409 handover.already-confirmed': TIMES - 1,
    });
    expect(await count('pp_quality_handovers', { document_id: documentId })).toBe(1);
    expect(await count('pp_point_entries', { cause_id: documentId })).toBe(1);
    expect(await count('pp_survey_calls', { handover: documentId })).toBe(1);
    const line = { record_id: documentId, action: 'confirm' };
    expect(await count('pp_journal_entries', line)).toBe(1);
  });

  it('Q-handover: an annulment twenty times over takes the points back once', async () => {
    const { documentId, version } = await waiting();
    await done(
      scene.cabinet.post(`/handovers/${documentId}/confirm`, { expectedVersion: version }),
    );
    const input = { partnerReason: 'вместе' };
    const answers = await nTimesAtOnce(TIMES, (n) =>
      agentOf(n)
        .post(`/partner-program/quality-handovers/${documentId}/actions/annul`)
        .set('Authorization', admin.bearer)
        .send({ expectedVersion: 1, input }),
    );
    expect(countOutcomes(answers)).toEqual({ 200: 1, '409 record.version-conflict': TIMES - 1 });
    const sums = await server.db('pp_point_entries').where('partner_id', scene.id).select('points');
    expect(sums.map(({ points }: { points: number }) => points)).toEqual([10, -10]);
  });

  it('quality-monitor: reports of one address are counted at both servers together', async () => {
    await server.db('pp_login_attempts').delete();
    const answers = await nTimesAtOnce(130, (n) =>
      agentOf(n).post(REPORTS).set(MONITOR_HEADERS).send('x=1'),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(120);
    expect(refused[0]?.text).toContain('<code>monitor-report.too-many</code>');
  });
});
