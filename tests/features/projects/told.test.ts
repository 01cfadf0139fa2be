import { bookActivity } from '../../../src/plugins/partner-program/server/src/features/points';
import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import {
  addProject,
  done,
  makeScene,
  publishProject,
  submitProject,
  type Scene,
} from '../../support/scene';

interface News {
  code: string;
  title: string;
  text: string;
}

describe('what a partner is told of its projects and points', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  beforeEach(async () => {
    scene = await makeScene(server, admin, { level: 'basic', from: '2026-01-10' });
  });
  afterAll(() => server.stop());

  const staff = (id: string, name: string, input: object = {}) =>
    done(act(server, admin, `projects/${id}/${name}`, input));
  const own = async (id: string, name: string) => {
    const { version } = await done<{ version: number }>(scene.cabinet.get(`/projects/${id}`));
    return done(scene.cabinet.post(`/projects/${id}/${name}`, { expectedVersion: version }));
  };

  /** Oldest first; the mails say the same, one to the owner for each. */
  const told = async (locale = 'en'): Promise<News[]> => {
    const news = await done<News[]>(scene.cabinet.get(`/notifications?locale=${locale}`));
    const mails = server.db('pp_outbox_messages').where({ recipient: scene.owner.email });
    const codes = news.map(({ code }) => code).reverse();
    expect(await mails.orderBy('id').pluck<string[]>('code')).toEqual(codes);
    return news.reverse().filter(({ code }) => !code.startsWith('competence.'));
  };
  const codes = async (): Promise<string[]> => (await told()).map(({ code }) => code);

  it('§4: is each decision of staff, each time, with what they say', async () => {
    const { documentId: id } = await submitProject(scene.cabinet, { titleRu: 'Портал' });
    for (const remarks of ['Уточните отрасль', 'И заказчика']) {
      await staff(id, 'return', { remarks });
      await own(id, 'submit');
    }
    await staff(id, 'publish');
    await staff(id, 'unpublish', { reason: 'Просьба заказчика' });
    const news = await told('ru');
    expect(news.map(({ title }) => title.split(':')[0])).toEqual([
      'Проект возвращён с замечаниями',
      'Проект возвращён с замечаниями',
      'Проект опубликован',
      'Проект снят с публикации',
    ]);
    const [first, second, published, down] = news.map(({ text }) => text);
    expect(first).toContain('«Портал» возвращён с замечаниями.\n\nУточните отрасль');
    expect(second).toContain('И заказчика');
    expect(published).toContain('За него начислено 100 баллов ККВ.');
    expect(down).toContain('Причина: Просьба заказчика\n\nСписано 100 баллов ККВ');
  });

  it('§4: is nothing of what it does itself', async () => {
    const { documentId: id } = await submitProject(scene.cabinet);
    await own(id, 'withdraw');
    await own(id, 'submit');
    await staff(id, 'publish');
    await own(id, 'unpublish');
    expect(await codes()).toEqual(['project.published']);
  });

  it('K6.1: is why a published project earns nothing', async () => {
    scene = await makeScene(server, admin);
    await publishProject(server, admin, scene.cabinet);
    const [{ text = '' } = {}] = await told();
    expect(text).toContain('It earns no ККВ points: on the day of its submission the ККВ');
  });

  it('is the title in the reader’s language, or in the one there is', async () => {
    const titles = { titleRu: 'Портал', titleKk: 'Порталы' };
    await publishProject(server, admin, scene.cabinet, titles);
    await publishProject(server, admin, scene.cabinet, { titleRu: null, titleKk: 'Дүкен' });
    const titled = async (locale: string) => (await told(locale)).map(({ title }) => title);
    expect(await titled('kk')).toEqual(['Жоба жарияланды: Порталы', 'Жоба жарияланды: Дүкен']);
    expect(await titled('ru')).toEqual(['Проект опубликован: Портал', 'Проект опубликован: Дүкен']);
  });

  it('D-ledger: is what staff took back of its points, and why', async () => {
    const { documentId: id } = await publishProject(server, admin, scene.cabinet);
    const entries = server.db('pp_point_entries').where({ cause_id: id });
    const [entry] = await entries.pluck<string[]>('document_id');
    await done(act(server, admin, `point-entries/${entry}/reverse`, { reason: 'Учтён дважды' }));
    const news = await told();
    expect(news).toMatchObject([{}, { code: 'point-entry.reversed' }]);
    expect(news[1]?.text).toContain(
      'reversed 100 ККВ points, earned for “Project on an enterprise product” on 1 December 2026.\n\nThe reason: Учтён дважды',
    );
    await staff(id, 'unpublish', { reason: 'Учтён дважды' });
    expect((await told()).at(-1)?.text).not.toContain('taken back');
  });

  it('Q-private: is that points of the Quality Programme changed, and nothing else of them', async () => {
    const on = '2026-12-01' as Parameters<typeof bookActivity>[1]['on'];
    const booking = { partnerId: scene.id, code: 'quality-handover', on, from: on };
    const cause = { kind: 'handover', id: scene.documentId };
    const booked = await inUnit(server.strapi, SYSTEM, (unit) =>
      bookActivity(unit, { ...booking, cause }),
    );
    const entry = booked.ok && 'entry' in booked.value ? booked.value.entry : '';
    await done(act(server, admin, `point-entries/${entry}/reverse`, { reason: 'между нами' }));
    const where = { partner_id: scene.id, code: 'quality-points.changed' };
    const facts = await server.db('pp_notifications').where(where).pluck<string[]>('facts');
    expect(facts).toEqual(['{}']);
    expect(await codes()).toEqual(['quality-points.changed']);
  });

  it('nothing is told of a move that was refused', async () => {
    const { documentId } = await addProject(scene.cabinet);
    const refused = await act(server, admin, `projects/${documentId}/return`, { remarks: 'рано' });
    expect(refused.status).toBe(409);
    expect(await codes()).toEqual([]);
  });
});
