import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { lapseJob } from '../../../src/plugins/partner-program/server/src/features/competences/competences.jobs';
import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import {
  bootServer,
  eventually,
  loginAdmin,
  nTimesAtOnce,
  type Login,
  type TestServer,
} from '../../support';
import { act } from '../../support/programme';
import {
  done,
  kkvList,
  makeScene,
  outcomeOf,
  publishProject,
  type Scene,
} from '../../support/scene';
import { salesSystem, saleOf, told, type SalesSystem } from '../sales/system';
import { deskOf, heldBy } from './case';

const NOTE = { note: 'письмо нашлось' };

/** Awarded on 31 March 2026: L is 31 March 2027, open from 30 January through 17 March. */
describe('D-e-mail, D-lapse: a renewal that came in time and is registered after L', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let system: SalesSystem;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    system = await salesSystem(server);
  });
  afterAll(() => server.stop());

  const holder = (): Promise<Scene> => {
    desk.at('2026-03-31');
    return makeScene(server, admin, { level: 'advanced', from: '2026-03-31' });
  };
  const register = (scene: Scene, receivedOn = '2027-03-16', values: object = {}) =>
    desk.partner(scene, 'register-application', { kind: 'renewal', receivedOn, ...values });
  const registered = async (scene: Scene): Promise<string> =>
    (await done<{ application: string }>(register(scene))).application;
  const lapse = (on: string) =>
    inUnit(server.strapi, SYSTEM, (unit) => Promise.resolve(lapseJob.run(unit, day(on))));
  const competence = async ({ id }: Scene): Promise<{ document_id: string; ended_on: string }> =>
    server.db('pp_competences').where({ partner_id: id }).first('document_id', 'ended_on');
  const balance = async ({ cabinet }: Scene): Promise<number> => {
    const { body } = await cabinet.get('/points?pageSize=1').expect(200);
    return (body as { meta: { balance: number } }).meta.balance;
  };
  const happened = ({ id }: Scene): Promise<string[]> =>
    server
      .db('pp_journal_entries')
      .where({ record: 'competence', partner_id: id })
      .orderBy('id')
      .pluck('action');
  const listed = async ({ slug }: Scene): Promise<boolean> =>
    (await kkvList(server)).some((card) => card.slug === slug);

  it('puts what lapsed in force again, without a break, until it is decided', async () => {
    const scene = await holder();
    desk.at('2027-04-02');
    await lapse('2027-04-02');
    expect((await competence(scene)).ended_on).toBe('2027-03-31');
    await eventually(async () => expect(await listed(scene)).toBe(false));
    const id = await registered(scene);
    expect(await desk.read(scene, id)).toMatchObject({ late: false, state: 'under-decision' });
    expect(await heldBy(scene)).toMatchObject([{ inForce: true, level: 'advanced' }]);
    expect((await competence(scene)).ended_on).toBeNull();
    await eventually(async () => expect(await listed(scene)).toBe(true));
    expect(await happened(scene)).toEqual(['award', 'lapse', 'reopen']);
    const told = server.db('pp_notifications').where({ partner_id: scene.id }).orderBy('id');
    expect(await told.pluck('code')).toEqual([
      ...['competence.awarded', 'competence.lapsed'],
      ...['competence.reopened', 'application.registered'],
    ]);
    await lapse('2027-04-03');
    await done(desk.staff(id, 'approve', NOTE));
    expect(await heldBy(scene)).toEqual([
      { inForce: true, level: 'advanced', lastDay: '2028-03-31' },
    ]);
    const { document_id } = await competence(scene);
    const { rows } = await server.db.raw<{ rows: object[] }>(
      `select t.level, t.from_day as from, t.last_day as last from pp_competence_terms t
       join pp_competences c on c.id = t.competence_id where c.document_id = ? order by t.seq`,
      [document_id],
    );
    expect(rows).toEqual([
      { level: 'advanced', from: '2026-03-31', last: '2027-03-31' },
      { level: 'advanced', from: '2027-04-01', last: null },
      { level: 'advanced', from: '2027-04-01', last: '2028-03-31' },
    ]);
  });

  it('K4.10: ends with the day before a refusal, which is final for the term', async () => {
    const scene = await holder();
    desk.at('2027-04-02');
    const id = await registered(scene);
    desk.at('2027-04-05');
    await lapse('2027-04-05');
    await done(desk.staff(id, 'refuse', NOTE));
    expect(await heldBy(scene)).toMatchObject([{ inForce: false, lastDay: '2027-04-04' }]);
    expect((await competence(scene)).ended_on).toBe('2027-04-04');
    expect(outcomeOf(await register(scene))).toBe('409 application.registered-after-end');
  });

  it.each([
    ['2027-03-18', '409 application.registered-after-end'],
    ['2027-03-31', '409 application.registered-after-end'],
    ['2027-04-01', '409 application.no-competence'],
  ])('K4.4: one received on %s is refused, whatever the reason: %s', async (received, outcome) => {
    const scene = await holder();
    desk.at('2027-04-02');
    await lapse('2027-04-02');
    const answer = await register(scene, received, { lateReason: 'болезнь директора' });
    expect(outcomeOf(answer)).toBe(outcome);
    expect(await happened(scene)).toEqual(['award', 'lapse']);
  });

  it('renews nothing that staff ended', async () => {
    const scene = await holder();
    desk.at('2027-03-20');
    const { document_id } = await competence(scene);
    await done(act(server, admin, `competences/${document_id}/end`, { reason: 'нарушение' }));
    expect(outcomeOf(await register(scene))).toBe('409 application.registered-after-end');
  });

  it('is registered once, and not beside a new competence', async () => {
    const scene = await holder();
    desk.at('2027-04-02');
    const answers = await nTimesAtOnce(3, () => register(scene));
    expect(answers.map(outcomeOf).sort()).toEqual([
      '200',
      '409 application.already-open',
      '409 application.already-open',
    ]);
    expect(await happened(scene)).toEqual(['award', 'reopen']);
    const again = await holder();
    desk.at('2027-04-02');
    const award = { kind: 'kkv', level: 'basic', reason: 'заново' };
    await done(act(server, admin, `partners/${again.documentId}/award-competence`, award));
    expect(outcomeOf(await register(again))).toBe('409 application.too-early');
  });

  it('K6.1: what was sold and added meanwhile earns what it would have', async () => {
    const scene = await holder();
    desk.at('2027-04-01');
    await publishProject(server, admin, scene.cabinet);
    const { bin } = await server
      .db('pp_partners')
      .where('id', scene.id)
      .first<{ bin: string }>('bin');
    const sale = saleOf(bin, { soldOn: '2027-04-01' });
    const sent = async (): Promise<unknown> => told((await system.rows([sale]))[0]!);
    expect(await sent()).toEqual(['created', 0, 0, 'no-competence']);
    expect(await balance(scene)).toBe(0);
    desk.at('2027-04-02');
    await registered(scene);
    expect(await balance(scene)).toBe(100 + 30);
    expect(await sent()).toEqual(['unchanged', 0, 0, null]);
  });

  it('K4.5: asks what this renewal asks, as if nothing had lapsed', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    await done(desk.staff(await desk.filed(scene, 'renewal'), 'approve', NOTE));
    desk.at('2028-04-03');
    await lapse('2028-04-03');
    const { application } = await done<{ application: string }>(register(scene, '2028-03-16'));
    const { documents } = await desk.read(scene, application);
    expect(documents.map(({ requirement }) => requirement)).toContain('turnover');
  });

  it('is not what staff ended, from whatever day', async () => {
    const scene = await holder();
    desk.at('2027-04-05');
    const { document_id } = await competence(scene);
    const end = { from: '2027-04-01', reason: 'нарушение' };
    await done(act(server, admin, `competences/${document_id}/end`, end));
    expect(outcomeOf(await register(scene))).toBe('409 application.registered-after-end');
  });

  it('K4.5: is registered although the partnership was suspended since it came', async () => {
    const scene = await holder();
    desk.at('2027-03-18');
    await done(act(server, admin, `partners/${scene.documentId}/suspend`, { reason: 'долг' }));
    desk.at('2027-03-20');
    await done(act(server, admin, `partners/${scene.documentId}/resume`, { reason: 'уплачен' }));
    const id = await registered(scene);
    expect(await desk.read(scene, id)).toMatchObject({ late: false, state: 'under-decision' });
  });

  it('becomes the draft that the partner has begun, with its words', async () => {
    const scene = await holder();
    desk.at('2027-03-10');
    const draft = await done(desk.begin(scene, 'renewal'));
    desk.at('2027-03-18');
    const { application } = await done<{ application: string }>(register(scene));
    expect(application).toBe(draft.documentId);
    expect(await desk.read(scene, application)).toMatchObject({ state: 'under-decision' });
  });

  it('D-history: taken back before L, it is no lapse', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const id = await desk.filed(scene, 'renewal');
    await done(desk.step(scene, id, 'withdraw'));
    expect(await happened(scene)).toEqual(['award', 'renewal-taken-back']);
  });
});
