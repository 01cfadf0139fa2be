import {
  hashOfCode,
  newPasswordCode,
} from '../../src/plugins/partner-program/server/src/features/partners/password-codes.store';
import { passwordCodeHousekeeping } from '../../src/plugins/partner-program/server/src/features/partners/password-codes.jobs';
import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import type { Job } from '../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { outboxHousekeeping } from '../../src/plugins/partner-program/server/src/platform/mail/mail.jobs';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { bootServer, createDatabase, dropDatabase, type TestServer } from '../support';
import { makePartner, makePartnerUser } from '../support/programme';
import { outcomeOf } from '../support/scene';
import { declareTestMail } from './support/mails';
import { enqueue, kept } from './support/outbox';

const NOW = '2026-12-01T04:00:00.000Z';
const inDays = (days: number): Date => new Date(Date.parse(NOW) + days * 86_400_000);
const PASSWORD = 'Новый-пароль-1';

describe('what becomes of old mails and codes', () => {
  let database: string;
  let server: TestServer;
  /** Each start some hours after the one before: the programme's time never goes back. */
  const boot = async (hours: number): Promise<void> => {
    server = await bootServer({ programNow: inDays(hours / 24).toISOString(), database });
    declareTestMail();
  };

  beforeAll(async () => {
    database = await createDatabase();
    await boot(0);
  });
  afterAll(async () => {
    await server.stop();
    await dropDatabase(database);
  });

  const run = (job: Job) =>
    inUnit(server.strapi, SYSTEM, (unit) => Promise.resolve(job.run(unit, unit.today)));
  const outbox = (event: string | undefined) => server.db('pp_outbox_messages').where({ event });
  const setPassword = async (code: string): Promise<string> =>
    outcomeOf(
      await server.agent.post('/api/partner-program/password').send({ code, password: PASSWORD }),
    );
  const newLogin = async (): Promise<number> =>
    (await makePartnerUser(server, (await makePartner(server)).id)).id;

  it('a mail that came too late ends without its secret; at its last moment, not before', async () => {
    const [late] = await enqueue(server, 1, { expiresAt: NOW });
    const [young] = await enqueue(server, 1, { expiresAt: inDays(1).toISOString() });
    const [endless] = await enqueue(server, 1);
    expect((await kept(server, late)).sealed).not.toBeNull();
    expect(await run(outboxHousekeeping)).toMatchObject({ ok: true, value: { expired: 1 } });
    expect(await kept(server, late)).toMatchObject({ state: 'dead', sealed: null });
    for (const event of [young, endless]) {
      expect(await kept(server, event)).toMatchObject({ state: 'waiting' });
      expect((await kept(server, event)).sealed).not.toBeNull();
    }
    expect(await run(outboxHousekeeping)).toMatchObject({ value: { expired: 0 } });
  });

  it('the secret of a mail that died before is wiped too, when it is late', async () => {
    const [event] = await enqueue(server, 1, { expiresAt: inDays(-1).toISOString() });
    await outbox(event).update({ state: 'dead' });
    expect(await run(outboxHousekeeping)).toMatchObject({ value: { expired: 1 } });
    expect((await kept(server, event)).sealed).toBeNull();
  });

  it('what went out is forgotten after 180 days; what waits or died is not', async () => {
    const events = await enqueue(server, 4);
    const [old, younger, waiting, dead] = events;
    await outbox(old).update({ state: 'sent', sealed: null, sent_at: inDays(-180.001) });
    await outbox(younger).update({ state: 'sent', sealed: null, sent_at: inDays(-179.9) });
    await outbox(waiting).update({ created_at: inDays(-999) });
    await outbox(dead).update({ state: 'dead', created_at: inDays(-999) });
    expect(await run(outboxHousekeeping)).toMatchObject({ value: { forgotten: 1 } });
    const left: unknown = await server
      .db('pp_outbox_messages')
      .whereIn('event', events)
      .orderBy('id')
      .pluck('event');
    expect(left).toEqual([younger, waiting, dead]);
  });

  it('late codes for another password go; a late invitation stays, to be sent again', async () => {
    const [late, young, invited] = [await newLogin(), await newLogin(), await newLogin()];
    const keep = (user: number, kind: string, days: number) =>
      server.db('pp_password_codes').insert({
        document_id: `${kind}${user}`,
        user_id: user,
        kind,
        hash: hashOfCode(newPasswordCode()),
        expires_at: inDays(days),
      });
    await keep(late, 'reset', 0);
    await keep(young, 'reset', 0.01);
    await keep(invited, 'invitation', -5);
    expect(await run(passwordCodeHousekeeping)).toMatchObject({ value: { expired: 1 } });
    const left: unknown = await server
      .db('pp_password_codes')
      .whereIn('user_id', [late, young, invited])
      .orderBy('user_id')
      .pluck('user_id');
    expect(left).toEqual([young, invited]);
  });

  it('a plain code of an earlier version is hashed at the next start and works for a week', async () => {
    const [user, newer] = [await newLogin(), await newLogin()];
    const [old, outdated, present] = [newPasswordCode(), newPasswordCode(), newPasswordCode()];
    const users = server.db('up_users');
    await users.clone().where({ id: user }).update({ reset_password_token: old });
    await users.clone().where({ id: newer }).update({ reset_password_token: outdated });
    // An invitation of today goes before what an earlier version left.
    await server.db('pp_password_codes').insert({
      document_id: 'present',
      user_id: newer,
      kind: 'invitation',
      hash: hashOfCode(present),
      expires_at: inDays(1),
    });
    await server.stop();
    await boot(1);

    const plain: unknown = await server.db('up_users').whereNotNull('reset_password_token');
    expect(plain).toEqual([]);
    const codes = () => server.db('pp_password_codes').where({ user_id: user });
    const moved: { kind: string; hash: string; expires_at: Date } = await codes().first();
    expect(moved).toMatchObject({ kind: 'invitation', hash: hashOfCode(old) });
    // A week from that start, an hour after the first; the clock went on while it started.
    expect(moved.expires_at.getTime()).toBeGreaterThanOrEqual(inDays(7 + 1 / 24).getTime());
    expect(moved.expires_at.getTime()).toBeLessThan(inDays(7 + 2 / 24).getTime());
    expect(await setPassword(outdated)).toBe('409 password.code-invalid');
    expect(await setPassword(present)).toBe('200');
    expect(await setPassword(old)).toBe('200');
    expect(await setPassword(old)).toBe('409 password.code-invalid');

    // Moved once: later starts give it no second life.
    await server.stop();
    await boot(2);
    expect(await codes()).toEqual([]);
  });
});
