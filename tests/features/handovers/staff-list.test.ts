import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';
import { waitingReport, type Listed } from './handing';

interface Line extends Listed {
  partner: { documentId: string; name: string };
  clock: { overdue: boolean; workingDays: number } | null;
}
interface Answer {
  data: Line[];
  meta: {
    pagination: { total: number };
    states: { state: string; count: number }[];
  };
}

/** A required test that runs by itself, passed by hand: staff look at it. */
const BY_HAND = { QSEC0010: { STATUS: 'A', SYSTEM: false, PERFOMER: 'Проверено вручную' } };

describe('the staff’s list of handovers (Q-handover)', () => {
  let server: TestServer;
  let admin: Login;
  let first: Scene;
  let second: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    [first, second] = [await makeScene(server, admin), await makeScene(server, admin)];
    await confirm(first);
    await confirm(second, BY_HAND);
    await waitingReport(server, first, { QSEC0010: { STATUS: 'F' } });
  });
  afterAll(() => server.stop());

  const confirm = async (scene: Scene, change = {}): Promise<void> => {
    const { documentId, version } = await waitingReport(server, scene, change);
    const path = `/handovers/${documentId}/confirm`;
    await done(scene.cabinet.post(path, { expectedVersion: version }));
  };
  const list = async (query = ''): Promise<Answer> => {
    const answer = await server.agent
      .get(`/partner-program/handovers${query}`)
      .set('Authorization', admin.bearer)
      .expect(200);
    return answer.body as Answer;
  };

  it('has held ones first, with the working days left, then failing reports, then the rest', async () => {
    const { data, meta } = await list();
    expect(data.map(({ state }) => state)).toEqual(['held', 'waiting', 'accepted']);
    const [held, failing, accepted] = data;
    expect(held).toMatchObject({
      partner: { documentId: second.documentId },
      clock: { overdue: false, workingDays: 5 },
      heldBecause: ['required-passed-by-hand'],
    });
    expect(failing).toMatchObject({ inTheWay: ['QSEC0010'], clock: null });
    expect(failing?.partner.documentId).toBe(first.documentId);
    expect(accepted).toMatchObject({ figures: { passed: true } });
    expect(meta.states).toContainEqual({ state: 'held', count: 1 });
  });

  it('can be narrowed to states, a partner and a name', async () => {
    expect((await list('?state=held')).meta.pagination.total).toBe(1);
    const own = await list(`?partner=${first.documentId}`);
    expect(own.data.map(({ state }) => state)).toEqual(['waiting', 'accepted']);
    expect((await list('?q=nobodyiscalledthat')).data).toEqual([]);
  });
});
