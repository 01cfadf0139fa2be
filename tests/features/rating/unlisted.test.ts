import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, publishProject, type Scene } from '../../support/scene';

interface Row {
  documentId: string;
  rank: number;
}

interface Change {
  documentId: string;
  move: string;
  reasons: { code: string }[];
}

const noon = (day: string): string => `${day}T12:00:00+05:00`;

describe('K3-rights: a partner leaves the list by its own wish, on a day', () => {
  let server: TestServer;
  let admin: Login;
  let stays: Scene;
  let leaves: Scene;

  const get = async <T>(path: string): Promise<T> =>
    done<T>(server.agent.get(`/partner-program${path}`).set('Authorization', admin.bearer));
  const names = new Map<string, string>();
  const table = async (query: string): Promise<(string | undefined)[]> =>
    (await get<Row[]>(`/rating?${query}`)).map(({ documentId }) => names.get(documentId));
  const why = async (query: string): Promise<Record<string, string[]>> => {
    const changes = await get<Change[]>(`/rating/changes?${query}`);
    const told = changes.map(({ documentId, move, reasons }) => [
      names.get(documentId),
      [move, ...reasons.map(({ code }) => code)],
    ]);
    return Object.fromEntries(told) as Record<string, string[]>;
  };
  const lines = (scene: Scene): Promise<{ value: string; from_day: string }[]> =>
    server
      .db('pp_partner_statuses')
      .where({ partner_id: scene.id, kind: 'listing' })
      .orderBy('id')
      .select('value', 'from_day');
  const journal = async (scene: Scene): Promise<string[]> =>
    server
      .db('pp_journal_entries')
      .where({ partner_id: scene.id })
      .whereIn('action', ['list-card', 'unlist-card'])
      .orderBy('id')
      .pluck('action');

  async function wish(scene: Scene, listed: boolean): Promise<void> {
    const { version } = await done(scene.cabinet.get('/card'));
    await done(scene.cabinet.put('/card', { expectedVersion: version, listed }));
  }

  beforeAll(async () => {
    server = await bootServer({ programNow: noon('2026-10-01') });
    admin = await loginAdmin(server.strapi);
    const held = { level: 'advanced', from: '2026-10-01' } as const;
    stays = await makeScene(server, admin, held);
    leaves = await makeScene(server, admin, held);
    names.set(stays.documentId, 'stays').set(leaves.documentId, 'leaves');
    await publishProject(server, admin, leaves.cabinet);
    clockOf(server.strapi).travelTo(noon('2026-11-10'));
    await wish(leaves, true);
    await wish(leaves, false);
    clockOf(server.strapi).travelTo(noon('2026-11-20'));
  });
  afterAll(() => server.stop());

  it('D-history: the change is a line; what does not change anything is none', async () => {
    expect(await lines(leaves)).toEqual([{ value: 'unlisted', from_day: '2026-11-10' }]);
    expect(await journal(leaves)).toEqual(['unlist-card']);
    expect(await lines(stays)).toEqual([]);
  });

  it('K6.2: tables of the days before keep it, tables from that day on do not', async () => {
    expect(await table('on=2026-11-09')).toEqual(['leaves', 'stays']);
    expect(await table('on=2026-11-10')).toEqual(['stays']);
    expect(await table('')).toEqual(['stays']);
    expect(await table('on=2026-11-15&knownOn=2026-11-09')).toEqual(['leaves', 'stays']);
  });

  it('says what has no history: names and cities alone', async () => {
    const { body } = await server.agent
      .get('/partner-program/rating')
      .set('Authorization', admin.bearer);
    expect((body as { meta: { undated: string[] } }).meta.undated).toEqual(['name', 'city']);
  });

  it('tells the reason', async () => {
    expect(await why('from=2026-11-01&to=2026-11-20')).toEqual({
      leaves: ['left', 'unlisted'],
      stays: ['up', 'others-fell'],
    });
  });

  it('K3-rights: staff who change the mark by hand leave the same line', async () => {
    clockOf(server.strapi).travelTo(noon('2026-12-01'));
    const uid = 'plugin::partner-program.partner';
    await server.agent
      .put(`/content-manager/collection-types/${uid}/${leaves.documentId}`)
      .set('Authorization', admin.bearer)
      .send({ listed: true })
      .expect(200);
    expect(await lines(leaves)).toEqual([
      { value: 'unlisted', from_day: '2026-11-10' },
      { value: 'listed', from_day: '2026-12-01' },
    ]);
    expect(await journal(leaves)).toEqual(['unlist-card', 'list-card']);
    expect(await table('on=2026-11-30')).toEqual(['stays']);
    expect(await why('from=2026-11-20&to=2026-12-01')).toEqual({
      leaves: ['entered', 'listed-again'],
      stays: ['down', 'overtaken'],
    });
    expect(await why('from=2026-11-01&to=2026-12-01')).toEqual({});
  });
});
