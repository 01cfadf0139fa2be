import { notifyPartner } from '../../src/plugins/partner-program/server/src/features/notifications';
import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { accept } from '../../src/plugins/partner-program/rules/shared/decision';
import { bootServer, nTimesAtOnce, type TestServer } from '../support';
import { makePartner, makePartnerUser } from '../support/programme';
import { cabinetOf, outcomeOf, type Cabinet } from '../support/scene';
import { declareTestMail, TEST_NEWS } from './support/mails';

interface Listed {
  data: { documentId: string; title: string; text: string; read: boolean; at: string }[];
  meta: { pagination: { total: number; pageCount: number }; unread: number };
}

const NOW = '2026-12-01T04:00:00.000Z';
const LIST = '/notifications';
const READ = `${LIST}/read`;

describe('notifications in the cabinet', () => {
  let server: TestServer;
  let told: { id: number; owner: Cabinet; viewer: Cabinet };
  let other: { id: number; owner: Cabinet };
  let events = 0;

  beforeAll(async () => {
    server = await bootServer({ programNow: NOW });
    declareTestMail();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    const [{ id }, stranger] = [await makePartner(server), await makePartner(server)];
    const cabinet = async (partner: number, role: 'owner' | 'viewer' = 'owner') =>
      cabinetOf(server, await makePartnerUser(server, partner, role));
    told = { id, owner: await cabinet(id), viewer: await cabinet(id, 'viewer') };
    other = { id: stranger.id, owner: await cabinet(stranger.id) };
  });

  const tell = async (partnerId: number, ...names: string[]): Promise<void> => {
    await inUnit(server.strapi, SYSTEM, async (unit) => {
      for (const name of names) {
        const event = `listed:${++events}`;
        await notifyPartner(unit, { partnerId, code: TEST_NEWS, event, facts: { name } });
      }
      return accept(null);
    });
  };
  const list = async (cabinet: Cabinet, query = ''): Promise<Listed> => {
    const answer = await cabinet.get(`${LIST}?${query}`);
    expect(answer.status).toBe(200);
    return answer.body as Listed;
  };
  const titles = ({ data }: Listed): string[] => data.map(({ title }) => title);
  const read = async (cabinet: Cabinet, body: object): Promise<number> => {
    const answer = await cabinet.post(READ, body);
    return (answer.body as { data: { unread: number } }).data.unread;
  };

  it('newest first, by pages, with the moment and nothing of another partner', async () => {
    await tell(told.id, 'один', 'два', 'три');
    await tell(other.id, 'чужое');
    const first = await list(told.owner, 'pageSize=2');
    expect(titles(first)).toEqual(['Новость: три', 'Новость: два']);
    const newest: { at: Date } = await server
      .db('pp_notifications')
      .where({ partner_id: told.id })
      .orderBy('id', 'desc')
      .first('at');
    const at = newest.at.toISOString();
    expect(first.data[0]).toMatchObject({ text: 'Есть новость: три.', read: false, at });
    expect(first.meta).toMatchObject({ pagination: { total: 3, pageCount: 2 }, unread: 3 });
    expect(titles(await list(told.owner, 'pageSize=2&page=2'))).toEqual(['Новость: один']);
    expect(titles(await list(other.owner))).toEqual(['Новость: чужое']);
  });

  it.each([
    ['ru', 'Новость: X'],
    ['kk', 'Жаңалық: X'],
    ['en', 'News: X'],
  ])('is read in %s by whoever asks in it', async (locale, title) => {
    await tell(told.id, 'X');
    expect(titles(await list(told.owner, `locale=${locale}`))).toEqual([title]);
  });

  it('is marked as read by one user for himself alone, also by a viewer', async () => {
    await tell(told.id, 'один', 'два');
    const [, oldest] = (await list(told.viewer)).data;
    expect(await read(told.viewer, { ids: [oldest?.documentId] })).toBe(1);
    const seen = await list(told.viewer);
    expect(seen.data.map((one) => one.read)).toEqual([false, true]);
    const unread = await list(told.viewer, 'unread=true');
    expect(titles(unread)).toEqual(['Новость: два']);
    expect(unread.meta).toMatchObject({ pagination: { total: 1 }, unread: 1 });
    expect((await list(told.owner)).meta.unread).toBe(2);
    expect(await read(told.owner, { all: true })).toBe(0);
    expect((await list(told.owner, 'unread=true')).data).toEqual([]);
    expect((await list(told.viewer)).meta.unread).toBe(1);
  });

  it('marking again, and at the same time, leaves one mark with its first moment', async () => {
    await tell(told.id, 'один');
    const ids = (await list(told.owner)).data.map(({ documentId }) => documentId);
    const answers = await nTimesAtOnce(6, () => told.owner.post(READ, { ids }));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await read(told.owner, { all: true })).toBe(0);
    const rows = server
      .db({ r: 'pp_notification_reads' })
      .join({ n: 'pp_notifications' }, 'n.id', 'r.notification_id')
      .where('n.partner_id', told.id);
    expect(await rows).toHaveLength(1);
  });

  it('D-doors: somebody else’s notification is left as it is, by name and by "all"', async () => {
    await tell(other.id, 'чужое');
    const ids = (await list(other.owner)).data.map(({ documentId }) => documentId);
    expect(await read(told.owner, { ids })).toBe(0);
    expect(await read(told.owner, { all: true })).toBe(0);
    expect((await list(other.owner)).meta.unread).toBe(1);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['an empty list', { ids: [] }],
    ['no ids', { ids: [1] }],
    ['too many', { ids: Array.from({ length: 101 }, () => 'a'.repeat(24)) }],
    ['both', { all: true, ids: ['a'.repeat(24)] }],
  ])('refuses to mark %s', async (_what, body) => {
    expect(outcomeOf(await told.owner.post(READ, body))).toBe('400 request.invalid');
  });

  it('what was told stays as it was told', async () => {
    await tell(told.id, 'один');
    const rows = server.db('pp_notifications').where({ partner_id: told.id });
    await expect(rows.clone().update({ code: 'other' })).rejects.toThrow();
    await expect(rows.clone().delete()).rejects.toThrow();
  });
});
