import { fillPasses } from '../../../src/plugins/partner-program/server/src/features/monitor-reports/fill-passes';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
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
  let held: string;
  let failing: string;
  let passing: string;
  let accepted: string;
  let refused: string;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    [first, second] = [await makeScene(server, admin), await makeScene(server, admin)];
    // What comes first is older than what comes after it: time alone would turn the list around.
    held = await confirm(second, BY_HAND);
    failing = (await wait(first, { QSEC0010: { STATUS: 'F' } })).documentId;
    passing = (await wait(first)).documentId;
    accepted = await confirm(first);
    refused = await confirm(first, BY_HAND);
    const why = { partnerReason: 'проверено' };
    await done(act(server, admin, `quality-handovers/${refused}/refuse`, why));
  });
  afterAll(() => server.stop());

  let minute = 0;
  const wait = async (scene: Scene, change = {}): Promise<Listed> => {
    minute += 1;
    clockOf(server.strapi).travelTo(`2026-12-01T14:0${minute}:00+05:00`);
    return waitingReport(server, scene, change);
  };
  const confirm = async (scene: Scene, change = {}): Promise<string> => {
    const { documentId, version } = await wait(scene, change);
    const path = `/handovers/${documentId}/confirm`;
    await done(scene.cabinet.post(path, { expectedVersion: version }));
    return documentId;
  };
  const list = async (query = ''): Promise<Answer> => {
    const answer = await server.agent
      .get(`/partner-program/handovers${query}`)
      .set('Authorization', admin.bearer)
      .expect(200);
    return answer.body as Answer;
  };

  const read = (documentId: string) =>
    server.agent.get(`/partner-program/handovers/${documentId}`).set('Authorization', admin.bearer);

  it('has held ones first, then failing reports, then those that wait, then what is settled', async () => {
    const { data, meta } = await list();
    const names = data.map(({ documentId }) => documentId);
    expect(names).toEqual([held, failing, passing, refused, accepted]);
    expect(data[0]).toMatchObject({
      state: 'held',
      partner: { documentId: second.documentId },
      clock: { overdue: false, workingDays: 5 },
      heldBecause: ['required-passed-by-hand'],
    });
    expect(data[1]).toMatchObject({ state: 'waiting', inTheWay: ['QSEC0010'], clock: null });
    expect(data[1]?.partner.documentId).toBe(first.documentId);
    expect(data[2]).toMatchObject({ state: 'waiting', inTheWay: [], figures: { passed: true } });
    expect(meta.states).toContainEqual({ state: 'held', count: 1 });
    const paged = await Promise.all([1, 2, 3].map((page) => list(`?page=${page}&pageSize=2`)));
    expect(paged.flatMap(({ data: some }) => some.map((line) => line.documentId))).toEqual(names);
  });

  it('an older version’s reports are told apart from the next start on', async () => {
    await server.db('pp_monitor_reports').update({ passes: null });
    await fillPasses(server.strapi);
    const { data } = await list();
    expect(data.map(({ documentId }) => documentId)).toEqual([
      ...[held, failing, passing, refused, accepted],
    ]);
  });

  it('shows the tests of one, a report that waits too; nobody’s name leads nowhere', async () => {
    type Page = { partner: object; categories: { tests: { code: string; state: string }[] }[] };
    const page = await done<Page>(read(failing));
    expect(page.partner).toEqual({ documentId: first.documentId, name: expect.any(String) });
    const tests = page.categories.flatMap((category) => category.tests);
    expect(tests).toHaveLength(65);
    expect(tests.filter(({ state }) => state !== 'A').map(({ code }) => code)).toEqual([
      'QSEC0010',
    ]);
    expect(await done<object>(read(held))).toMatchObject({ documentId: held, state: 'held' });
    expect(outcomeOf(await read('nobody'))).toBe('404 record.not-found');
  });

  it('can be narrowed to states, a partner and a name', async () => {
    expect((await list('?state=held')).meta.pagination.total).toBe(1);
    const own = await list(`?partner=${first.documentId}`);
    expect(own.data.map(({ state }) => state)).toEqual([
      ...['waiting', 'waiting', 'refused', 'accepted'],
    ]);
    expect((await list('?q=nobodyiscalledthat')).data).toEqual([]);
  });
});
