import { lapseJob } from '../../../src/plugins/partner-program/server/src/features/competences/competences.jobs';
import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';

const REASON = { reason: 'между нами' };

describe('what a partner is told of its competence', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  beforeEach(() => desk.at('2026-12-01'));
  afterAll(() => server.stop());

  const told = async ({ cabinet }: Scene): Promise<string[]> => {
    const news = await done<{ title: string; text: string }[]>(
      cabinet.get('/notifications?locale=en'),
    );
    const texts = news.map(({ text }) => text);
    expect(texts.join()).not.toContain(REASON.reason);
    return news.map(({ title }) => title).reverse();
  };
  const mailed = async ({ owner }: Scene): Promise<string[]> =>
    server.db('pp_outbox_messages').where({ recipient: owner.email }).orderBy('id').pluck('code');
  const award = ({ documentId }: Scene, kind: string, level?: string) =>
    act(server, admin, `partners/${documentId}/award-competence`, { kind, level, ...REASON });
  const decide = async ({ id }: Scene, name: string, input: object = {}) => {
    const row = server.db('pp_competences').where({ partner_id: id }).orderBy('id', 'desc');
    const { document_id } = await row.first<{ document_id: string }>('document_id');
    return done(act(server, admin, `competences/${document_id}/${name}`, { ...REASON, ...input }));
  };
  const lapse = (on: string) =>
    inUnit(server.strapi, SYSTEM, (unit) => Promise.resolve(lapseJob.run(unit, day(on))));

  it('is each decision of staff, in the cabinet and by mail, each time', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, 'kkv', 'basic'));
    for (const level of ['advanced', 'basic', 'advanced'])
      await decide(scene, 'change-level', { level });
    await decide(scene, 'end');
    const changed = (level: string): string =>
      `The level of the ККВ competence has changed: ${level}`;
    expect(await told(scene)).toEqual([
      'The ККВ competence is awarded',
      ...['advanced', 'basic', 'advanced'].map(changed),
      'The ККВ competence has been ended',
    ]);
    expect(await mailed(scene)).toEqual([
      'competence.awarded',
      ...Array<string>(3).fill('competence.level'),
      'competence.ended',
    ]);
  });

  it('D-lapse: is that it lapsed, once, whoever notes it first', async () => {
    const [scene, again] = [await makeScene(server, admin), await makeScene(server, admin)];
    for (const one of [scene, again]) await done(award(one, 'kkv', 'basic'));
    desk.at('2027-12-02');
    await done(award(again, 'kkv', 'basic'));
    await nTimesAtOnce(2, () => lapse('2027-12-02'));
    expect(await mailed(scene)).toEqual(['competence.awarded', 'competence.lapsed']);
    expect(await mailed(again)).toEqual([
      ...['competence.awarded', 'competence.lapsed', 'competence.awarded'],
    ]);
    expect((await told(scene)).at(-1)).toBe('The ККВ competence lapsed after 1 December 2027');
  });

  it('is not what the verdict about an application has told', async () => {
    const scene = await desk.ready();
    const id = await desk.filed(scene, 'initial');
    await done(desk.staff(id, 'preliminary-approve', { note: 'проверено' }));
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    for (const { documentId } of (await desk.read(scene, id)).documents)
      await done(desk.paper(documentId, 'accept'));
    await done(desk.staff(id, 'approve', { note: 'проверено' }));
    const mails = await mailed(scene);
    expect(mails).toContain('application.approve');
    expect(mails.filter((code) => code.startsWith('competence.'))).toEqual([]);
  });

  it('Q-private: is nothing of the Quality Programme', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, 'quality-program'));
    await decide(scene, 'end');
    expect([await told(scene), await mailed(scene)]).toEqual([[], []]);
  });

  it('§1: is nothing more once the partnership has ended', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, 'kkv', 'basic'));
    await done(act(server, admin, `partners/${scene.documentId}/end-partnership`, REASON));
    expect(await mailed(scene)).toEqual(['competence.awarded']);
  });
});
