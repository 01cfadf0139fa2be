import { staffWith } from '../../access/staff';
import { makeDeadMail } from '../../access/mails';
import { makeQualification } from '../../access/qualifications';
import { makeRequest } from '../../access/records.requests';
import { makeViolation } from '../../access/records.violations';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { done, makeScene, outcomeOf, submitProject, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';
import { openDesk, type Item, type OpenDesk } from './look';

const OURS = 'plugin::partner-program.';

describe('the desk of staff (D-reminders)', () => {
  let server: TestServer;
  let admin: Login;
  let applications: ReturnType<typeof deskOf>;
  let desk: OpenDesk;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    applications = deskOf(server, admin);
    desk = openDesk(server, admin.bearer);
  });
  afterAll(() => server.stop());
  beforeEach(() => applications.at('2026-12-01'));

  const of = async (scene: Scene, query = ''): Promise<Item[]> => {
    const { data } = await desk.look(`?pageSize=100${query}`);
    return data.filter(({ partner }) => partner?.documentId === scene.documentId);
  };
  const only = async (scene: Scene): Promise<Item | undefined> => {
    const items = await of(scene);
    expect(items.length).toBeLessThanOrEqual(1);
    return items[0];
  };

  it('K4.2, K4.7 follows an application: due, stopped, running on in silence, overdue', async () => {
    const scene = await applications.ready();
    await server
      .db('pp_specialists')
      .where({ partner_id: scene.id })
      .update({ state: 'confirmed' });
    const id = await applications.filed(scene, 'initial');
    expect(await only(scene)).toMatchObject({
      kind: 'application',
      documentId: id,
      what: 'First award',
      next: 'Review: approve preliminarily or refuse',
      side: 'staff',
      state: 'soon',
      due: '2026-12-04',
      overdue: false,
      workingDays: 3,
      owner: null,
      version: 0,
      link: `/plugins/partner-program/applications/${id}`,
    });
    applications.at('2026-12-04');
    expect(await only(scene)).toMatchObject({ state: 'today', workingDays: 0 });
    applications.at('2026-12-02');
    const asked = { question: 'Сколько человек?', answerBy: '2026-12-08' };
    await done(applications.staff(id, 'ask', asked));
    expect(await only(scene)).toMatchObject({
      side: 'partner',
      state: 'stopped',
      due: '2026-12-08',
      overdue: false,
      workingDays: 2,
      next: 'The partner is to answer a question',
    });
    // Nobody answered: from the 9th on the two working days that were left run.
    applications.at('2026-12-09');
    expect(await only(scene)).toMatchObject({ side: 'staff', state: 'soon', due: '2026-12-10' });
    applications.at('2026-12-11');
    expect(await only(scene)).toMatchObject({ state: 'overdue', overdue: true, workingDays: 1 });
    await done(applications.staff(id, 'preliminary-approve', {}));
    expect(await only(scene)).toMatchObject({
      side: 'partner',
      state: 'waiting',
      due: null,
      workingDays: null,
      next: 'The partner is to hand over the documents',
    });
    await done(applications.staff(id, 'refuse', {}));
    expect(await only(scene)).toBeUndefined();
  });

  it('K4.4 waits for a renewal from L − 60 on, until it is requested', async () => {
    const scene = await makeScene(server, admin, { level: 'basic', from: '2026-01-10' });
    const missing = async (on: string): Promise<Item | undefined> => {
      applications.at(on);
      return only(scene);
    };
    // L is 10 January 2027.
    applications.at('2026-11-10');
    expect(await missing('2026-11-10')).toBeUndefined();
    expect(await missing('2026-11-11')).toMatchObject({
      kind: 'renewal-missing',
      side: 'partner',
      state: 'waiting',
      due: '2026-12-27',
      what: 'Renewal of basic',
      next: 'The partner is to request a renewal',
      link: `/plugins/partner-program/partners/${scene.documentId}`,
    });
    expect(await missing('2026-12-28')).toMatchObject({
      next: 'Too late to apply: the competence will lapse',
      overdue: true,
    });
    expect(await missing('2027-01-11')).toBeUndefined();
  });

  it('tells of all that waits for a decision, each kind by who may make it', async () => {
    const scene = await makeScene(server, admin);
    await submitProject(scene.cabinet);
    await makeQualification(server, scene.id, 'publication', 'waiting');
    await makeRequest(server, scene.id, 'submitted');
    await makeViolation(server, scene.id, 'answered');
    await makeDeadMail(server);
    const kinds = (items: readonly Item[]): string[] =>
      items.map(({ kind, side, state }) => `${kind} ${side} ${state}`).sort();
    expect(kinds(await of(scene))).toEqual([
      'point-request staff waiting',
      'project-submitted staff waiting',
      'publication-waiting staff waiting',
      'renewal-missing partner waiting',
      'violation staff waiting',
    ]);
    const { data } = await desk.look('?kind=dead-mail&kind=calendar-year&pageSize=100');
    expect(data.map(({ kind, partner }) => `${kind} ${partner?.documentId ?? 'null'}`)).toEqual(
      expect.arrayContaining(['calendar-year null', 'dead-mail null']),
    );
    const narrow = openDesk(
      server,
      await staffWith(server, [`${OURS}desk.read`, `${OURS}violation.confirm`]),
    );
    const seen = await narrow.look('?pageSize=100');
    expect(new Set(seen.data.map(({ kind }) => kind))).toEqual(new Set(['violation']));
    expect(seen.meta.kinds.map(({ kind }) => kind)).toEqual(['violation']);
    const nothing = openDesk(server, await staffWith(server, [`${OURS}desk.read`]));
    expect(await nothing.look()).toMatchObject({ data: [], meta: { kinds: [] } });
  });

  it('K5.6 waits for the partner to be heard, and then for staff', async () => {
    const scene = await makeScene(server, admin);
    const id = await makeViolation(server, scene.id, 'opened');
    expect(await only(scene)).toMatchObject({ side: 'partner', due: '2027-12-31' });
    await server.db('pp_violations').where({ document_id: id }).update({ answer_by: '2026-11-30' });
    expect(await only(scene)).toMatchObject({
      side: 'staff',
      due: null,
      next: 'The time to answer is over: decide',
    });
  });

  it('is sorted by day, filtered, searched, paged and counted', async () => {
    const { data, meta } = await desk.look('?pageSize=100');
    const dues = data.map(({ due }) => due ?? '9');
    expect(dues).toEqual([...dues].sort());
    const total = meta.states.reduce((sum, { count }) => sum + count, 0);
    expect(meta.pagination.total).toBe(total);
    const waiting = await desk.look('?state=waiting&side=staff&pageSize=100');
    expect(waiting.data.length).toBeGreaterThan(0);
    expect(waiting.data.filter((i) => i.state !== 'waiting' || i.side !== 'staff')).toEqual([]);
    // What is counted beside a filter does not hang on that filter itself.
    const chosen = await desk.look('?kind=violation');
    expect(chosen.meta.kinds).toEqual(meta.kinds);
    expect(chosen.meta.states).not.toEqual(meta.states);
    const one = await desk.look('?pageSize=1&page=2');
    expect(one.data).toEqual([data[1]]);
    const scene = await makeScene(server, admin);
    await server.db('pp_partners').where({ id: scene.id }).update({ trading_name: 'Ұлы Өзен' });
    await makeViolation(server, scene.id, 'answered');
    const found = await desk.look(`?q=${encodeURIComponent('ОЗЕН улы')}`);
    expect(found.data.map(({ partner }) => partner?.name)).toEqual(['Ұлы Өзен']);
    expect((await desk.ask('?state=late')).status).toBe(400);
  });

  describe('who sees to an item', () => {
    let scene: Scene;
    let id: string;
    beforeEach(async () => {
      scene = await makeScene(server, admin);
      id = await makeViolation(server, scene.id, 'answered');
    });

    it('is named, changed and taken off; the journal keeps it', async () => {
      expect(await done(desk.assign('violation', id, admin.id, 0))).toMatchObject({ version: 1 });
      expect(await only(scene)).toMatchObject({ owner: { id: admin.id }, version: 1 });
      const mine = await desk.look('?owner=mine&pageSize=100');
      expect(mine.data.map(({ documentId }) => documentId)).toContain(id);
      const unowned = await desk.look('?owner=unowned&pageSize=100');
      expect(unowned.data.map(({ documentId }) => documentId)).not.toContain(id);
      // Said twice, done once.
      expect(await done(desk.assign('violation', id, admin.id, 1))).toMatchObject({ version: 1 });
      expect(await done(desk.assign('violation', id, null, 1))).toMatchObject({ version: 2 });
      const lines = await server
        .db('pp_journal_entries')
        .where({ record: 'violation', record_id: id })
        .whereIn('action', ['assign', 'unassign'])
        .orderBy('id')
        .pluck('action');
      expect(lines).toEqual(['assign', 'unassign']);
    });

    it('is one of two who take it at once', async () => {
      const answers = await nTimesAtOnce(4, () => desk.assign('violation', id, admin.id, 0));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      expect(await server.db('pp_desk_owners').where({ record_id: id })).toHaveLength(1);
    });

    it('is somebody who may do it, and of something that is open', async () => {
      const other = await loginAdmin(server.strapi, { roles: ['strapi-author'] });
      expect(outcomeOf(await desk.assign('violation', id, other.id, 0))).toBe(
        '400 desk.owner-may-not',
      );
      expect(outcomeOf(await desk.assign('violation', 'nosuch', admin.id, 0))).toBe(
        '404 record.not-found',
      );
      expect(outcomeOf(await desk.assign('nosuch', id, admin.id, 0))).toBe('404 record.not-found');
      const closed = await makeViolation(server, scene.id, 'confirmed');
      expect(outcomeOf(await desk.assign('violation', closed, admin.id, 0))).toBe(
        '404 record.not-found',
      );
      const colleagues = await desk.colleagues('violation');
      expect(colleagues.map((one) => one.id)).toContain(admin.id);
      expect(colleagues.map((one) => one.id)).not.toContain(other.id);
    });

    it('is nobody any more when the colleague has left', async () => {
      const left = await loginAdmin(server.strapi);
      await done(desk.assign('violation', id, left.id, 0));
      await server.db('admin_users').where({ id: left.id }).update({ is_active: false });
      expect(await only(scene)).toMatchObject({ owner: null, version: 1 });
    });
  });

  it('is what the home page counts: the turn of staff alone', async () => {
    const { meta } = await desk.look('?side=staff&pageSize=1');
    const waiting = await done<{ kind: string; count: number }[]>(
      server.agent.get('/partner-program/waiting').set('Authorization', admin.bearer),
    );
    expect(waiting.map(({ kind, count }) => ({ kind, count }))).toEqual(
      meta.kinds.map(({ kind, count }) => ({ kind, count })),
    );
  });
});
