import { makeQualification } from '../../access/qualifications';
import { makeRequest } from '../../access/records.requests';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { addProject, done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';
import { waitingReport } from '../handovers/handing';

interface Overview {
  deadlines: { kind: string; record: string; day: string }[];
  todo: { what: string; count: number }[];
}

/** Awarded on 10 January 2026: L is 10 January 2027, the renewal opens on 11 November. */
describe('GET /cabinet: when what is due, and what needs doing', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let foreign: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-11-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    foreign = await makeScene(server, admin);
  });
  beforeEach(() => desk.at('2026-12-01'));
  afterAll(() => server.stop());

  const read = ({ cabinet }: Scene): Promise<Overview> => done<Overview>(cabinet.get(''));
  const days = async (scene: Scene): Promise<string[]> =>
    (await read(scene)).deadlines.map(({ kind, day }) => `${kind} ${day}`);
  const todo = async (scene: Scene): Promise<Record<string, number>> =>
    Object.fromEntries((await read(scene)).todo.map(({ what, count }) => [what, count]));
  const holder = (): Promise<Scene> =>
    makeScene(server, admin, { level: 'basic', from: '2026-01-10' });

  it('K4.4: a renewal is to be requested while it can be, and until it is', async () => {
    const scene = await holder();
    const [closes, last] = ['renewal-closes 2026-12-27', 'last-day 2027-01-10'];
    desk.at('2026-11-10');
    expect(await days(scene)).toEqual(['renewal-opens 2026-11-11', closes, last]);
    expect(await todo(scene)).toEqual({});
    for (const day of ['2026-11-11', '2026-12-27']) {
      desk.at(day);
      expect([day, await todo(scene)]).toEqual([day, { 'renewal-to-request': 1 }]);
    }
    expect(await days(scene)).toEqual([closes, last]);
    desk.at('2026-12-28');
    expect([await todo(scene), await days(scene)]).toEqual([{}, [last]]);
    desk.at('2026-12-01');
    await desk.filed(scene, 'renewal');
    expect([await todo(scene), await days(scene)]).toEqual([{}, ['decision-due 2026-12-10']]);
  });

  it('K4.7: an answer is owed until it is given, also when its day is past', async () => {
    const scene = await desk.ready();
    const id = await desk.filed(scene, 'initial');
    const question = { question: 'Сколько человек?', answerBy: '2026-12-08' };
    await done(desk.staff(id, 'ask', question));
    desk.at('2026-12-02');
    expect(await days(scene)).toEqual(['answer-owed 2026-12-08']);
    desk.at('2026-12-09');
    expect(await days(scene)).toContain('answer-owed 2026-12-08');
    expect(await todo(scene)).toEqual({ 'application-to-answer': 1 });
  });

  it('K4.2: documents are to be sent until the package is', async () => {
    const scene = await desk.ready();
    const id = await desk.filed(scene, 'initial');
    await done(desk.staff(id, 'preliminary-approve', { note: 'проверено' }));
    expect(await todo(scene)).toEqual({ 'documents-to-send': 1 });
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    expect(await todo(scene)).toEqual({});
  });

  it('K5.6: an opened violation has its day', async () => {
    const scene = await makeScene(server, admin);
    const violation = {
      ...{ clause: '5.2', happenedOn: '2026-11-20', source: 'customer', customer: 'Пример' },
      ...{ description: 'Цена до согласования', evidence: 'Письмо' },
    };
    await done(act(server, admin, `partners/${scene.documentId}/open-violation`, violation));
    expect(await todo(scene)).toEqual({ 'violation-to-answer': 1 });
    expect(await days(scene)).toEqual(['violation-answer 2026-12-15']);
  });

  it('what staff sent back and what waits for the partner is counted, for this partner alone', async () => {
    const scene = await makeScene(server, admin);
    for (const state of ['returned', 'returned', 'draft', 'submitted'])
      await makeRequest(server, scene.id, state);
    for (const sort of ['publication', 'largeProject', 'specialist'] as const)
      await makeQualification(server, scene.id, sort, 'rejected');
    await makeQualification(server, scene.id, 'publication', 'waiting');
    await waitingReport(server, scene);
    await addProject(scene.cabinet);
    expect((await read(scene)).todo).toEqual([
      { what: 'renewal-to-request', count: 1 },
      { what: 'point-request-returned', count: 2 },
      { what: 'qualification-rejected', count: 3 },
      { what: 'report-to-confirm', count: 1 },
      { what: 'project-draft', count: 1 },
    ]);
    expect(await read(foreign)).toMatchObject({ deadlines: [], todo: [] });
  });
});
