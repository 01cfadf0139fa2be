import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import {
  bootServer,
  loginAdmin,
  nTimesAtOnce,
  spawnServer,
  type Login,
  type TestServer,
} from '../../support';
import { done, kkvList, makeScene, type Scene } from '../../support/scene';
import { deskOf, heldBy } from './case';

const JOBS = ['competence-lapse', 'application-answers', 'application-reminders'];
const LONG_MS = 600_000;

/**
 * Awarded on 31 March 2026. The servers stood still from 15 March 2027 to 6 April: two of them
 * start at once and do together what the days between wanted.
 */
describe('jobs of applications after days of downtime, on two servers', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  const scenes = {} as Record<'silent' | 'asked' | 'starting' | 'reminded', Scene>;
  let renewal: string;
  let initial: string;

  const notified = async ({ id }: Scene): Promise<string[]> =>
    server.db('pp_notifications').where({ partner_id: id }).orderBy('id').pluck('code');
  const mailsOf = async ({ owner }: Scene): Promise<string[]> =>
    server.db('pp_outbox_messages').where({ recipient: owner.email }).orderBy('id').pluck('code');
  const ended = async ({ id }: Scene): Promise<(string | null)[]> =>
    server.db('pp_competences').where({ partner_id: id }).pluck('ended_on');

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    const held = { level: 'advanced', from: '2026-03-31' } as const;
    scenes.silent = await makeScene(server, admin, held);
    scenes.asked = await makeScene(server, admin, held);
    scenes.starting = await desk.ready();
    desk.at('2026-04-01');
    scenes.reminded = await makeScene(server, admin, { level: 'basic', from: '2026-04-01' });
    desk.at('2027-03-11');
    renewal = await desk.filed(scenes.asked, 'renewal');
    const question = { question: 'Где справка?', answerBy: '2027-03-15' };
    await done(desk.staff(renewal, 'ask', question));
    initial = await desk.filed(scenes.starting, 'initial');
    desk.at('2027-03-12');
    await done(desk.staff(initial, 'preliminary-approve', { note: 'проверено' }));
    for (const job of JOBS) {
      const row = { document_id: job, job, period: '2027-03-14' };
      await server.db('pp_job_runs').insert(row);
    }
    await server.db('pp_outbox_messages').delete();
  }, LONG_MS);
  afterAll(() => server.stop());

  it('D-lapse: rights and list follow the day before any job has run', async () => {
    desk.at('2027-04-01');
    expect(await heldBy(scenes.silent)).toMatchObject([{ inForce: false }]);
    expect(await heldBy(scenes.asked)).toMatchObject([{ inForce: true, level: 'advanced' }]);
    expect(await ended(scenes.silent)).toEqual([null]);
    const listed = (await kkvList(server)).map(({ slug }) => slug);
    expect(listed).toContain(scenes.asked.slug);
    expect(listed).not.toContain(scenes.silent.slug);
  });

  it(
    'two servers that start together do each day once, in order',
    async () => {
      const { database } = server;
      const programNow = '2027-04-06T09:30:00+05:00';
      const servers = await nTimesAtOnce(2, () => spawnServer({ database, programNow }));
      await Promise.all(servers.map((one) => one.stop()));
      clockOf(server.strapi).travelTo(programNow);
      for (const job of JOBS) {
        const runs = server.db('pp_job_runs').where({ job }).where('period', '>', '2027-03-14');
        const periods = await runs.orderBy('id').pluck<string[]>('period');
        expect(periods).toHaveLength(23);
        expect(periods).toEqual([...new Set(periods)].sort());
      }
    },
    LONG_MS,
  );

  it('D-lapse: what lapsed is written down once, with its own last day', async () => {
    expect(await ended(scenes.silent)).toEqual(['2027-03-31']);
    expect(await ended(scenes.asked)).toEqual([null]);
    const noted = { record: 'competence', partner_id: scenes.silent.id, action: 'lapse' };
    expect(await server.db('pp_journal_entries').where(noted)).toHaveLength(1);
  });

  it('K4.7: an answer that did not come lets the clock go on; partner and staff are told once', async () => {
    const seen = await desk.read(scenes.asked, renewal);
    expect(seen.clock).toMatchObject({ state: 'running', overdue: true });
    const row = server.db('pp_applications').where({ document_id: renewal });
    expect(await row.first('due_on')).toEqual({ due_on: seen.clock?.due });
    expect(await notified(scenes.asked)).toEqual([
      'competence.awarded',
      'application.received',
      'application.asked',
      'application.answer-overdue',
    ]);
    expect(await mailsOf(scenes.asked)).toEqual(['application.answer-overdue']);
    await done(desk.staff(renewal, 'approve', { note: 'решено по тому, что есть' }));
  });

  it('K4.3: the papers that are wanted are reminded of, once for each day that is set', async () => {
    expect(await notified(scenes.starting)).toEqual([
      'application.received',
      'application.preliminary-approved',
      'application.documents-reminder',
      'application.documents-reminder',
    ]);
    expect(await mailsOf(scenes.starting)).toHaveLength(2);
    expect((await desk.read(scenes.starting, initial)).state).toBe('documents-wanted');
  });

  it('D-reminders: of what can no longer be applied for nobody is reminded', async () => {
    for (const scene of [scenes.silent, scenes.reminded])
      expect(await notified(scene)).toEqual(['competence.awarded', 'competence.lapsed']);
  });
});
