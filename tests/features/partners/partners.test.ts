import {
  bootServer,
  eventually,
  loginAdmin,
  query,
  type Login,
  type TestServer,
} from '../../support';
import { act, makePartner, makePartnerUser } from '../../support/programme';
import { cabinetOf, done, kkvList, makeScene, outcomeOf, type Scene } from '../../support/scene';

const HELD = { level: 'advanced', from: '2026-01-10' } as const;
const DIRECTORY = '/api/partner-program/directory';

describe('partners', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const move = (scene: Pick<Scene, 'documentId'>, name: string, input: object = {}) =>
    act(server, admin, `partners/${scene.documentId}/${name}`, { reason: 'проверка', ...input });

  const rightsOf = async ({ cabinet }: Scene): Promise<string[]> => {
    const { body } = await cabinet.get('/competences').expect(200);
    return (body as { meta: { rights: string[] } }).meta.rights;
  };

  const listed = async ({ slug }: { slug: string }): Promise<boolean> =>
    (await kkvList(server)).some((card) => card.slug === slug);

  describe('partnership', () => {
    it('§1: suspended, its rights and its card are off the same day, and come back', async () => {
      const scene = await makeScene(server, admin, HELD);
      await eventually(async () => expect(await listed(scene)).toBe(true));
      expect(await rightsOf(scene)).toContain('vendor-leads');
      await done(move(scene, 'suspend'));
      expect(await rightsOf(scene)).toEqual([]);
      await eventually(() => server.agent.get(`${DIRECTORY}/${scene.slug}`).expect(404));
      expect(await listed(scene)).toBe(false);
      await done(move(scene, 'resume'));
      expect(await rightsOf(scene)).toContain('vendor-leads');
      await eventually(() => server.agent.get(`${DIRECTORY}/${scene.slug}`).expect(200));
    });

    it('§1: ended, its competences are annulled that day and stay so when it begins again', async () => {
      const scene = await makeScene(server, admin, HELD);
      await done(move(scene, 'award-competence', { kind: 'quality-program' }));
      await done(move(scene, 'end-partnership'));
      const competences = await server
        .db('pp_competences')
        .where({ partner_id: scene.id })
        .pluck('ended_on');
      expect(competences).toEqual(['2026-11-30', '2026-11-30']);
      await done(move(scene, 'resume'));
      expect(await done(scene.cabinet.get('/competences'))).toMatchObject([
        { inForce: false, lastDay: '2026-11-30' },
        { inForce: false, lastDay: '2026-11-30' },
      ]);
      await done(move(scene, 'award-competence', { kind: 'kkv', level: 'basic' }));
    });

    it('§1: moves that the state does not allow are refused, and days ahead or before history', async () => {
      const partner = await makePartner(server);
      expect(outcomeOf(await move(partner, 'resume'))).toBe('409 partner.move-not-allowed');
      const ahead = await move(partner, 'suspend', { from: '2026-12-02' });
      expect(outcomeOf(ahead)).toMatch(/partner.day-in-future/);
      const before = await move(partner, 'suspend', { from: '2026-11-30' });
      expect(outcomeOf(before)).toMatch(/partner.day-before-history/);
      await done(move(partner, 'suspend'));
      expect(outcomeOf(await move(partner, 'suspend'))).toBe('409 partner.move-not-allowed');
      const award = await move(partner, 'award-competence', { kind: 'kkv', level: 'basic' });
      expect(outcomeOf(award)).toBe('409 competence.partner-not-active');
    });

    it('§1, D-history: the ladder has a dated history that only grows', async () => {
      const partner = await makePartner(server);
      for (const ladder of ['business', 'gold'])
        await done(move(partner, 'set-ladder', { ladder }));
      expect(outcomeOf(await move(partner, 'set-ladder', { ladder: 'gold' }))).toBe(
        '409 partner.ladder-unchanged',
      );
      const lines = server.db('pp_partner_statuses').where({ partner_id: partner.id });
      const ladder = await lines.clone().where({ kind: 'ladder' }).orderBy('id').pluck('value');
      expect(ladder).toEqual(['registered', 'business', 'gold']);
      await expect(lines.clone().update({ value: 'business' })).rejects.toThrow(/only ever added/);
    });

    it('§1: nothing governed is changed in the Content Manager', async () => {
      const { documentId } = await makePartner(server);
      const answer = await server.agent
        .put(`/content-manager/collection-types/plugin::partner-program.partner/${documentId}`)
        .set('Authorization', admin.bearer)
        .send({ ladder: 'gold', partnership: 'ended', slug: 'mine' });
      expect(outcomeOf(answer)).toMatch(/record.governed-field/);
    });
  });

  describe('names', () => {
    const rename = (scene: Pick<Scene, 'documentId'>, tradingName: string) =>
      done(act(server, admin, `partners/${scene.documentId}/rename`, { tradingName }));

    const slugOf = async ({ id }: { id: number }): Promise<string> =>
      (await server.db('pp_partners').where({ id }).first('slug')).slug;

    const leadsTo = async (slug: string): Promise<string> => {
      const answer = await server.agent.get(`${DIRECTORY}/${slug}`).redirects(0);
      return `${answer.status} ${answer.headers.location ?? ''}`;
    };

    it('§1: every former address leads to the present one, however often it changed', async () => {
      const scene = await makeScene(server, admin, HELD);
      for (const name of ['Первое имя', 'Второе имя', 'Третье имя']) await rename(scene, name);
      expect(await slugOf(scene)).toBe('trete-imya');
      await eventually(async () => expect(await leadsTo('trete-imya')).toBe('200 '));
      for (const former of [scene.slug, 'pervoe-imya', 'vtoroe-imya']) {
        expect(await leadsTo(former)).toBe(`301 ${DIRECTORY}/trete-imya`);
      }
    });

    it('§1: a partner that takes its old name back has its old address again', async () => {
      const scene = await makeScene(server, admin, HELD);
      for (let round = 0; round < 2; round += 1) {
        await rename(scene, 'Новая вывеска');
        await rename(scene, 'Старая вывеска');
      }
      expect(await slugOf(scene)).toBe('staraya-vyveska');
      await eventually(async () => expect(await leadsTo('staraya-vyveska')).toBe('200 '));
      const moved = `301 ${DIRECTORY}/staraya-vyveska`;
      await eventually(async () => expect(await leadsTo('novaya-vyveska')).toBe(moved));
    });

    it('§1: the address somebody left is not given to another', async () => {
      const first = await makePartner(server, { tradingName: 'Занятое имя' });
      await rename(first, 'Другое имя совсем');
      const second = await makePartner(server, { tradingName: 'Занятое имя' });
      expect(second.slug).toBe('zanyatoe-imya-2');
    });

    it('§1: an address of a partner without a card leads nowhere', async () => {
      const scene = await makeScene(server, admin, HELD);
      await rename(scene, 'Уйдёт скоро');
      await done(move(scene, 'suspend'));
      await eventually(async () => expect(await leadsTo('uydet-skoro')).toBe('404 '));
      await eventually(async () => expect(await leadsTo(scene.slug)).toBe('404 '));
    });
  });

  describe('users', () => {
    const login = (identifier: string, password: string) =>
      server.agent.post('/api/auth/local').send({ identifier, password });

    it.each(['owner', 'staff'])(
      '§1: a user added by %s sets its password and logs in',
      async (by) => {
        const scene = await makeScene(server, admin);
        const input = { email: `${by}.adds@example.test`, role: 'member' };
        const added =
          by === 'owner'
            ? scene.cabinet.post('/users', input)
            : act(server, admin, `partners/${scene.documentId}/add-user`, input);
        const { passwordCode: code } = await done<{ passwordCode: string }>(added);
        const password = 'Новый-пароль-1';
        const set = () =>
          server.agent.post('/api/partner-program/password').send({ code, password });
        expect(await done(set())).toEqual({ email: input.email });
        const { body } = await login(input.email, password).expect(200);
        const { get } = cabinetOf(server, { bearer: `Bearer ${(body as { jwt: string }).jwt}` });
        expect(await done(get(''))).toMatchObject({
          role: 'member',
          partner: { documentId: scene.documentId },
        });
        expect(outcomeOf(await set())).toBe('409 password.code-invalid');
      },
    );

    it('§1: owner manages users, member submits, viewer reads', async () => {
      const scene = await makeScene(server, admin);
      const member = cabinetOf(server, await makePartnerUser(server, scene.id, 'member'));
      const viewer = cabinetOf(server, await makePartnerUser(server, scene.id, 'viewer'));
      const user = { email: 'no@example.test', role: 'viewer' };
      for (const cabinet of [member, viewer]) {
        expect(outcomeOf(await cabinet.post('/users', user))).toBe('403 user.role-too-low');
        expect((await cabinet.get('/users')).status).toBe(200);
      }
      expect((await member.post('/projects', { titleRu: 'Проект' })).status).toBe(201);
      const refused = await viewer.post('/projects', { titleRu: 'Проект' });
      expect(outcomeOf(refused)).toBe('403 user.role-too-low');
    });

    it('§1: the last owner stays, as owner', async () => {
      const { cabinet } = await makeScene(server, admin);
      const [own] = await done<{ documentId: string }[]>(cabinet.get('/users'));
      const path = `/users/${own?.documentId}`;
      expect(outcomeOf(await cabinet.remove(`${path}?expectedVersion=1`))).toBe(
        '409 user.last-owner',
      );
      expect(outcomeOf(await cabinet.put(path, { role: 'viewer' }))).toBe('409 user.last-owner');
      await done(cabinet.post('/users', { email: 'heir@example.test', role: 'owner' }));
      await done(cabinet.put(path, { role: 'viewer' }));
      expect(
        outcomeOf(await cabinet.post('/users', { email: 'x@example.test', role: 'owner' })),
      ).toBe('403 user.role-too-low');
    });

    it('§1: one login belongs to one partner, and a removed one to none', async () => {
      const one = await makeScene(server, admin);
      const other = await makeScene(server, admin);
      const user = { email: 'only.one@example.test', role: 'member' };
      const { documentId } = await done(one.cabinet.post('/users', user));
      const twice = await other.cabinet.post('/users', { ...user, email: 'ONLY.one@example.test' });
      expect(outcomeOf(twice)).toBe('409 user.email-taken');
      const path = `/users/${documentId}`;
      const foreign = await other.cabinet.remove(`${path}?expectedVersion=1`);
      expect(outcomeOf(foreign)).toBe('404 record.not-found');
      await done(one.cabinet.put(path, { role: 'viewer', expectedVersion: 1 }));
      const stale = await one.cabinet.remove(`${path}?expectedVersion=1`);
      expect(outcomeOf(stale)).toBe('409 record.version-conflict');
      expect(outcomeOf(await one.cabinet.remove(path))).toBe('400 request.invalid');
      await done(one.cabinet.remove(`${path}?expectedVersion=2`));
      const left = await query(
        server.database,
        `select 1 from pp_partner_users pu join up_users u on u.id = pu.user_id where u.email = $1`,
        [user.email],
      );
      expect(left).toEqual([]);
    });
  });
});
