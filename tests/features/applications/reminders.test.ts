import { remindersJob } from '../../../src/plugins/partner-program/server/src/features/applications/applications.jobs';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from './case';

/** Awarded on 31 March 2026: reminders are due on 30 January and 1, 10 and 16 March 2027. */
describe('D-reminders', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let silent: Scene;
  let asking: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    const held = { level: 'basic', from: '2026-03-31' } as const;
    [silent, asking] = [await makeScene(server, admin, held), await makeScene(server, admin, held)];
  });
  afterAll(() => server.stop());

  const reminded = async ({ id }: Scene): Promise<string[]> =>
    server
      .db('pp_notifications')
      .where({ partner_id: id, code: 'application.renewal-reminder' })
      .orderBy('id')
      .pluck('event');
  const mails = async ({ owner }: Scene): Promise<number> =>
    (
      await server
        .db('pp_outbox_messages')
        .where({ recipient: owner.email, code: 'application.renewal-reminder' })
    ).length;
  /** The days between had their turn already. */
  const runOn = async (day: string, before: string): Promise<void> => {
    const row = { document_id: `run${before}`, job: remindersJob.name, period: before };
    await server.db('pp_job_runs').insert(row);
    desk.at(day);
    await nTimesAtOnce(2, () => runDue(server.strapi, remindersJob));
  };

  it('come at L − 60 and L − 30, to the cabinet and by mail, once', async () => {
    await runOn('2027-01-30', '2027-01-29');
    await runOn('2027-03-01', '2027-02-28');
    const events = await reminded(silent);
    expect(events).toEqual([
      expect.stringMatching(/^renewal-reminder:.*:2027-03-31:60$/),
      expect.stringMatching(/^renewal-reminder:.*:2027-03-31:30$/),
    ]);
    expect(await mails(silent)).toBe(2);
  });

  it('come no more once the renewal is requested, and again when it was withdrawn', async () => {
    desk.at('2027-03-02');
    const id = await desk.filed(asking, 'renewal');
    await runOn('2027-03-10', '2027-03-09');
    expect(await reminded(silent)).toHaveLength(3);
    expect(await reminded(asking)).toHaveLength(2);
    await done(desk.step(asking, id, 'withdraw'));
    await runOn('2027-03-16', '2027-03-15');
    expect(await reminded(silent)).toHaveLength(4);
    expect(await reminded(asking)).toHaveLength(3);
  });
});
