import { notifyPartner } from '../../src/plugins/partner-program/server/src/features/notifications';
import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { accept, refuse } from '../../src/plugins/partner-program/rules/shared/decision';
import { bootServer, nTimesAtOnce, type TestServer } from '../support';
import { makePartner, makePartnerUser } from '../support/programme';
import { declareTestMail, TEST_NEWS } from './support/mails';

describe('notifyPartner', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer();
    declareTestMail();
  });
  afterAll(() => server.stop());

  const tell = (partnerId: number, event: string, then: 'commit' | 'refuse' = 'commit') =>
    inUnit(server.strapi, SYSTEM, async (unit) => {
      await notifyPartner(unit, { partnerId, code: TEST_NEWS, event, facts: { name: 'Проект' } });
      return then === 'commit' ? accept(null) : refuse('request.try-again');
    });
  const told = (event: string): Promise<number[]> =>
    server.db('pp_notifications').where({ event }).pluck('partner_id');
  const mailed = (event: string): Promise<string[]> =>
    server.db('pp_outbox_messages').where({ event }).orderBy('recipient').pluck('recipient');

  it('tells the cabinet once and each user who wants mails, in his language', async () => {
    const { id } = await makePartner(server);
    const [owner, member, quiet, blocked] = [
      await makePartnerUser(server, id),
      await makePartnerUser(server, id, 'member'),
      await makePartnerUser(server, id, 'viewer'),
      await makePartnerUser(server, id, 'viewer'),
    ];
    await makePartnerUser(server, (await makePartner(server)).id);
    const users = server.db('pp_partner_users');
    await users.clone().where({ user_id: member.id }).update({ language: 'kk' });
    await users.clone().where({ user_id: quiet.id }).update({ mails: false });
    await server.db('up_users').where({ id: blocked.id }).update({ blocked: true });
    await tell(id, 'news:1');
    expect(await told('news:1')).toEqual([id]);
    const rows = await server
      .db('pp_outbox_messages')
      .where({ event: 'news:1' })
      .orderBy('id')
      .select('recipient', 'language', 'state');
    expect(rows).toEqual([
      { recipient: owner.email, language: 'ru', state: 'waiting' },
      { recipient: member.email, language: 'kk', state: 'waiting' },
    ]);
  });

  it('once per event, asked at the same time by many', async () => {
    const { id } = await makePartner(server);
    const { email } = await makePartnerUser(server, id);
    await nTimesAtOnce(8, () => tell(id, 'news:2'));
    expect(await told('news:2')).toEqual([id]);
    expect(await mailed('news:2')).toEqual([email]);
  });

  it('nothing is told of what was rolled back', async () => {
    const { id } = await makePartner(server);
    await makePartnerUser(server, id);
    await tell(id, 'news:3', 'refuse');
    expect([await told('news:3'), await mailed('news:3')]).toEqual([[], []]);
  });

  it('a partner whose partnership ended is told nothing', async () => {
    const { id } = await makePartner(server);
    await makePartnerUser(server, id);
    await server.db('pp_partners').where({ id }).update({ partnership: 'ended' });
    await tell(id, 'news:4');
    expect([await told('news:4'), await mailed('news:4')]).toEqual([[], []]);
  });

  it('a mail that no manifest declares is a fault', async () => {
    const { id } = await makePartner(server);
    await makePartnerUser(server, id);
    const unknown = { partnerId: id, code: 'test.unknown', event: 'news:5', facts: {} };
    const sent = inUnit(server.strapi, SYSTEM, async (unit) => {
      await notifyPartner(unit, unknown);
      return accept(null);
    });
    await expect(sent).rejects.toThrow('test.unknown');
  });
});
