import { lapseJob } from '../../../src/plugins/partner-program/server/src/features/competences/competences.jobs';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import type { Level } from '../../../src/plugins/partner-program/rules/competences/competence';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { deskOf, heldBy } from './case';

/** Awarded on 31 March 2026: L is 31 March 2027, open from 30 January through 17 March. */
describe('renewal (K4.4, K4.9, K4.10, D-lapse)', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());

  const holder = (level: Level = 'basic'): Promise<Scene> => {
    desk.at('2026-03-31');
    return makeScene(server, admin, { level, from: '2026-03-31' });
  };
  const NOTE = { note: 'проверено по письмам' };
  const on = async (scene: Scene, day: string) => {
    desk.at(day);
    return heldBy(scene);
  };
  /** The servers stood still since that day. */
  const ranLast = (period: string) =>
    server.db('pp_job_runs').insert({ document_id: 'lapserun', job: lapseJob.name, period });
  const BASIC = { inForce: true, level: 'basic' };

  it.each([
    ['2027-01-29', '409 application.too-early'],
    ['2027-01-30', '201'],
    ['2027-03-17', '201'],
    ['2027-03-18', '409 application.too-late'],
    ['2027-04-01', '409 application.no-competence'],
  ])('K4.4: begun on %s: %s', async (day, outcome) => {
    const scene = await holder();
    desk.at(day);
    expect(outcomeOf(await desk.begin(scene, 'renewal'))).toBe(outcome);
  });

  it('K4.4: a draft that waited too long is refused with the day that was missed', async () => {
    const scene = await holder();
    desk.at('2027-03-17');
    const { documentId } = await done(desk.begin(scene, 'renewal'));
    desk.at('2027-03-18');
    const late = await desk.step(scene, documentId, 'submit', { programmeText: '2026-1' });
    expect(late.body.error.details).toMatchObject({
      code: 'application.too-late',
      lastDayToApply: '2027-03-17',
    });
  });

  it('K4.9: approved before L, the last day moves one year on from the old one', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const id = await desk.filed(scene, 'renewal');
    expect((await desk.read(scene, id)).clock).toMatchObject({ due: '2027-02-10', workingDays: 7 });
    desk.at('2027-02-05');
    await done(desk.staff(id, 'approve', NOTE));
    expect(await desk.read(scene, id)).toMatchObject({
      state: 'approved',
      effectiveOn: '2027-04-01',
    });
    expect(await heldBy(scene)).toEqual([{ ...BASIC, lastDay: '2028-03-31' }]);
    expect(await on(scene, '2028-03-31')).toMatchObject([BASIC]);
    expect(await on(scene, '2028-04-01')).toMatchObject([{ inForce: false }]);
  });

  it('D-lapse: undecided on L it stays in force; refused later it ends on the day of decision', async () => {
    const scene = await holder();
    desk.at('2027-03-17');
    const id = await desk.filed(scene, 'renewal');
    expect(await on(scene, '2027-04-20')).toMatchObject([BASIC]);
    await done(desk.staff(id, 'refuse', NOTE));
    expect(await desk.read(scene, id)).toMatchObject({ effectiveOn: '2027-04-20' });
    expect(await heldBy(scene)).toEqual([{ inForce: false, level: null, lastDay: '2027-04-19' }]);
    expect(outcomeOf(await desk.begin(scene, 'initial'))).toBe('201');
  });

  it('K4.10, K4.7: refused before L, it ends with L, and that is final for the term', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const id = await desk.filed(scene, 'renewal');
    await done(desk.staff(id, 'refuse', NOTE));
    expect(outcomeOf(await desk.begin(scene, 'renewal'))).toBe('409 application.refused-for-term');
    expect(await on(scene, '2027-03-31')).toEqual([{ ...BASIC, lastDay: '2027-03-31' }]);
    expect(await on(scene, '2027-04-01')).toMatchObject([{ inForce: false }]);
  });

  it('K4.10: advanced not confirmed goes on as basic, for a year from the day after L', async () => {
    const scene = await holder('advanced');
    desk.at('2027-02-01');
    const id = await desk.filed(scene, 'renewal');
    await done(desk.staff(id, 'lower', NOTE));
    expect(await on(scene, '2027-03-31')).toMatchObject([{ level: 'advanced' }]);
    expect(await on(scene, '2027-04-01')).toEqual([{ ...BASIC, lastDay: '2028-04-01' }]);
  });

  it('K4.7 D: withdrawn, it keeps nothing in force, and may be filed again until L − 14', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const id = await desk.filed(scene, 'renewal');
    await done(desk.step(scene, id, 'withdraw'));
    expect(await heldBy(scene)).toEqual([{ ...BASIC, lastDay: '2027-03-31' }]);
    desk.at('2027-03-17');
    const again = await desk.filed(scene, 'renewal');
    expect(await on(scene, '2027-04-05')).toMatchObject([BASIC]);
    await done(desk.step(scene, again, 'withdraw'));
    expect(await heldBy(scene)).toMatchObject([{ inForce: false, lastDay: '2027-04-04' }]);
  });

  it('K4.1 D: an upgrade and a renewal are open together; the renewal keeps what was raised', async () => {
    const scene = await holder();
    desk.at('2027-03-01');
    const [renewal, upgrade] = [
      await desk.filed(scene, 'renewal'),
      await desk.filed(scene, 'upgrade'),
    ];
    await done(desk.step(scene, upgrade, 'submit-package'));
    desk.at('2027-04-06');
    await done(desk.staff(upgrade, 'approve', NOTE));
    desk.at('2027-04-08');
    await done(desk.staff(renewal, 'approve', NOTE));
    expect(await heldBy(scene)).toEqual([
      { inForce: true, level: 'advanced', lastDay: '2028-03-31' },
    ]);
    expect(await on(scene, '2027-04-05')).toMatchObject([{ level: 'basic' }]);
  });

  describe('a late one', () => {
    const register = (scene: Scene, values: object = {}) =>
      desk.partner(scene, 'register-application', {
        kind: 'renewal',
        receivedOn: '2027-03-20',
        ...values,
      });

    it('is registered with a reason only, and prolongs nothing', async () => {
      const scene = await holder();
      desk.at('2027-03-22');
      expect(outcomeOf(await register(scene))).toBe('409 application.too-late');
      const { application } = await done<{ application: string }>(
        register(scene, { lateReason: 'болезнь директора' }),
      );
      expect(await desk.read(scene, application)).toMatchObject({ late: true });
      expect(await on(scene, '2027-04-01')).toMatchObject([{ inForce: false }]);
    });

    it('is still approved before L', async () => {
      const scene = await holder();
      desk.at('2027-03-22');
      const { application } = await done<{ application: string }>(
        register(scene, { lateReason: 'болезнь директора' }),
      );
      await done(desk.staff(application, 'approve', NOTE));
      expect(await on(scene, '2027-04-01')).toEqual([{ ...BASIC, lastDay: '2028-03-31' }]);
    });

    it('D-e-mail: one received in time is timely through L, whenever it is registered', async () => {
      const scene = await holder();
      desk.at('2027-03-25');
      const letter = { receivedOn: '2027-03-17', lateReason: 'не нужна' };
      const { application } = await done<{ application: string }>(register(scene, letter));
      expect(await desk.read(scene, application)).toMatchObject({ late: false });
      expect(await on(scene, '2027-04-01')).toMatchObject([BASIC]);
    });
  });

  it('D-lapse: the job notes what lapsed, once, after days of downtime, and closes what hung on it', async () => {
    const scene = await holder();
    desk.at('2027-03-25');
    const draft = await desk.filed(scene, 'upgrade');
    const late = { kind: 'renewal', receivedOn: '2027-03-25', lateReason: 'забыли' };
    const { application } = await done<{ application: string }>(
      desk.partner(scene, 'register-application', late),
    );
    await ranLast('2027-03-30');
    desk.at('2027-04-03');
    const [lapsed] = await heldBy(scene);
    expect(lapsed).toMatchObject({ inForce: false, lastDay: '2027-03-31' });
    expect(outcomeOf(await desk.staff(application, 'approve', NOTE))).toBe(
      '409 application.lapsed',
    );
    await nTimesAtOnce(3, () => runDue(server.strapi, lapseJob));
    const ended = await server
      .db('pp_competences')
      .where({ partner_id: scene.id })
      .pluck('ended_on');
    expect(ended).toEqual(['2027-03-31']);
    const noted = await server
      .db('pp_journal_entries')
      .where({ record: 'competence', partner_id: scene.id, action: 'lapse' });
    expect(noted).toHaveLength(1);
    for (const id of [draft, application]) {
      expect((await desk.read(scene, id)).state).toBe('closed');
    }
    const told = server.db('pp_notifications').where({ partner_id: scene.id });
    expect(await told.where({ code: 'application.closed' })).toHaveLength(2);
    expect(outcomeOf(await desk.begin(scene, 'initial'))).toBe('201');
  });

  it('D-settings: what the catalogue asks from the day of submission on is asked for then', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const { documentId } = await done(desk.begin(scene, 'renewal'));
    const row = server.db('pp_requirements').where({ code: 'turnover', occasion: 'initial' });
    const { id: _id, ...same } = (await row.first('*')) as Record<string, unknown>;
    await server.db('pp_requirements').insert({
      ...same,
      document_id: 'newpaper',
      code: 'new-paper',
      occasion: 'renewal',
      effective_from: '2027-02-03',
      effective_to: '2027-02-03',
    });
    desk.at('2027-02-03');
    await done(desk.step(scene, documentId, 'submit', { programmeText: '2026-1' }));
    expect(await desk.read(scene, documentId)).toMatchObject({
      state: 'under-decision',
      documents: [{ requirement: 'new-paper', state: 'wanted' }],
    });
    const told = server.db('pp_notifications').where({ partner_id: scene.id });
    expect(await told.pluck('code')).toContain('application.document-wanted');
    await desk.sendAll(scene, documentId);
    expect((await desk.read(scene, documentId)).documents).toMatchObject([{ state: 'uploaded' }]);
    const other = await holder();
    desk.at('2027-02-04');
    const letter = { kind: 'renewal', receivedOn: '2027-02-03' };
    const { application } = await done<{ application: string }>(
      desk.partner(other, 'register-application', letter),
    );
    expect((await desk.read(other, application)).documents).toMatchObject([
      { requirement: 'new-paper' },
    ]);
  });

  it('K4.5 D: of violations confirmed on the day of a decision the later ones count at the next', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const confirmOne = async (): Promise<void> => {
      const opened = await done<{ violation: string }>(
        desk.partner(scene, 'open-violation', {
          clause: '5.5',
          happenedOn: '2027-01-20',
          source: 'audit',
          description: 'Нет отчёта',
        }),
      );
      const path = `/violations/${opened.violation}`;
      const { version: expectedVersion } = await done(scene.cabinet.get(path));
      const said = { expectedVersion, text: 'Был болен', files: [] };
      await done(scene.cabinet.post(`${path}/answer`, said));
      const confirm = `violations/${opened.violation}/confirm`;
      await done(act(server, admin, confirm, { partnerReason: 'Отчёта нет' }));
    };
    const counted = async (): Promise<unknown> => {
      const { body } = await scene.cabinet.get('/requirements?for=renewal').expect(200);
      const { data } = body as { data: { code: string; facts: { confirmed: number } }[] };
      return data.find(({ code }) => code === 'no-violations')?.facts.confirmed;
    };
    await confirmOne();
    expect(await counted()).toBe(1);
    const id = await desk.filed(scene, 'renewal');
    await done(desk.staff(id, 'approve', NOTE));
    expect(await counted()).toBe(0);
    await confirmOne();
    expect(await counted()).toBe(1);
    desk.at('2028-02-01');
    expect(await counted()).toBe(1);
    // An upgrade is the first decision after it: what it was refused for is not counted again.
    const upgrade = await desk.filed(scene, 'upgrade');
    await done(desk.step(scene, upgrade, 'submit-package'));
    await done(desk.staff(upgrade, 'refuse', NOTE));
    expect(await counted()).toBe(0);
  });

  it('K4.5: what is asked every two years is asked at the second renewal, with its documents', async () => {
    const scene = await holder();
    desk.at('2027-02-01');
    const first = await desk.filed(scene, 'renewal');
    expect((await desk.read(scene, first)).documents).toEqual([]);
    await done(desk.staff(first, 'approve', NOTE));
    desk.at('2028-02-01');
    const { documentId } = await done(desk.begin(scene, 'renewal'));
    expect((await desk.read(scene, documentId)).documents).toMatchObject([
      { requirement: 'turnover', state: 'wanted' },
    ]);
    const submit = { programmeText: '2026-1' };
    expect(outcomeOf(await desk.step(scene, documentId, 'submit', submit))).toBe(
      '409 application.documents-missing',
    );
    await desk.sendAll(scene, documentId);
    await done(desk.step(scene, documentId, 'submit', submit));
    await done(desk.staff(documentId, 'approve', NOTE));
    const { checklist } = await server
      .db('pp_applications')
      .where({ document_id: documentId })
      .first<{ checklist: unknown }>('checklist');
    const lines = (typeof checklist === 'string' ? JSON.parse(checklist) : checklist) as {
      code: string;
      facts: unknown;
    }[];
    expect(lines.find(({ code }) => code === 'enterprise-sales')?.facts).toMatchObject({
      from: '2027-02-02',
      to: '2028-02-01',
    });
    expect(lines.find(({ code }) => code === 'marketing')?.facts).toMatchObject({
      from: '2026-04-01',
      to: '2028-02-01',
    });
    expect(await heldBy(scene)).toEqual([{ ...BASIC, lastDay: '2029-03-31' }]);
  });
});
