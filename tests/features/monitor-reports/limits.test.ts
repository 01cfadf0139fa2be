import type { Response } from 'supertest';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { insertKey } from '../../access/records.licence-keys';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { freshSample, MONITOR_HEADERS } from '../../support/monitor-form';
import { done, makeScene, type Scene } from '../../support/scene';
import { match, newHash } from '../handovers/handing';

const PATH = '/api/partner-program/monitor-reports';
/** What is shipped. */
const PER_ADDRESS = 120;
const PER_KEY = 20;
/** Of those the partner was told of, so many first ones and so many newest stay whatever comes. */
const TOLD = 3;
/** A report with nothing in the way. */
const PASSING = 11;
/** One that is not a handover yet. */
const FAILED = 2;

/** D: anybody may post, so nobody's mailbox, cabinet or disk is filled by it. */
describe('quality-monitor: many reports', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  beforeEach(async () => {
    at('2026-12-01T10:00:00');
    scene = await makeScene(server, admin);
    await server.db('pp_login_attempts').delete();
  });
  afterAll(() => server.stop());

  const at = (time: string): void => clockOf(server.strapi).travelTo(`${time}+05:00`);
  const post = (body: string): Promise<Response> =>
    Promise.resolve(server.agent.post(PATH).set(MONITOR_HEADERS).send(body));
  const report = (hash: string, COMMENT?: string, sample = PASSING): string =>
    freshSample({ LICENSE_KEY: hash, ...(COMMENT ? { COMMENT } : {}) }, sample);
  const key = (): Promise<{ hash: string }> => insertKey(server, scene.id, newHash());
  const kept = (hash: string): Promise<string[]> =>
    server
      .db('pp_monitor_reports')
      .where('key_hash', hash)
      .orderBy('id')
      .pluck<string[]>('comment');

  it.each([
    ['a known key', key],
    ['an unknown one', () => Promise.resolve({ hash: newHash() })],
  ])('of %s only the newest are kept, in the same words', async (_whose, make) => {
    const [{ hash }, other] = [await make(), newHash()];
    await post(report(other, 'another key'));
    const texts = new Set<string>();
    for (let n = 1; n <= PER_KEY + 3; n += 1) {
      const { status, text } = await post(report(hash, `number ${n}`));
      expect(status).toBe(200);
      texts.add(text);
    }
    expect(texts.size).toBe(1);
    const newest = Array.from({ length: PER_KEY }, (_, i) => `number ${i + 4}`);
    expect(await kept(hash)).toEqual(newest);
    expect(await kept(other)).toEqual(['another key']);
  });

  const numbers = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => `number ${from + i}`);
  const flood = async (hash: string, comments: readonly string[], sample = PASSING) => {
    for (const comment of comments) await post(report(hash, comment, sample));
  };

  it('junk, failing or passing, matched or not, does not push out what the partner was told of', async () => {
    const { hash } = await key();
    await post(report(hash, 'mine'));
    await match(server);
    await flood(hash, numbers(1, PER_KEY + 2), FAILED);
    expect(await kept(hash)).toEqual(['mine', ...numbers(3, PER_KEY + 2)]);
    await match(server);
    await flood(hash, numbers(101, 100 + PER_KEY + 2));
    await match(server);
    await flood(hash, numbers(201, 200 + PER_KEY));
    const comments = await kept(hash);
    expect(comments).toEqual([
      'mine',
      // The first and the newest it was told of, and the newest of all.
      ...numbers(103, 104),
      ...numbers(120, 122),
      ...numbers(201, 200 + PER_KEY),
    ]);
    expect(comments).toHaveLength(PER_KEY + 2 * TOLD);
    const waiting = await done<{ documentId: string }[]>(
      scene.cabinet.get('/handovers?state=waiting&pageSize=100'),
    );
    expect(waiting).toHaveLength(comments.length);
  });

  it('failing reports are pushed out before passing ones that nobody was told of', async () => {
    const { hash } = await key();
    await flood(hash, numbers(1, 2));
    await flood(hash, numbers(3, PER_KEY + 4), FAILED);
    expect(await kept(hash)).toEqual([...numbers(1, 2), ...numbers(7, PER_KEY + 4)]);
  });

  it('what was confirmed, and what a user of the partner uploaded, is not replaced', async () => {
    const { hash } = await key();
    await post(report(hash, 'confirmed'));
    await match(server);
    type Waiting = { documentId: string; version: number };
    const [first] = await done<Waiting[]>(scene.cabinet.get('/handovers?state=waiting'));
    const confirm = `/handovers/${first?.documentId}/confirm`;
    await done(scene.cabinet.post(confirm, { expectedVersion: first?.version }));
    const form = { ...MONITOR_HEADERS, Authorization: scene.owner.bearer };
    await server.agent
      .post('/api/partner-program/cabinet/handovers/upload')
      .set(form)
      .send(report(hash, 'uploaded', FAILED))
      .expect(409);
    for (let n = 1; n <= PER_KEY + 1; n += 1) await post(report(hash, `number ${n}`));
    const comments = await kept(hash);
    expect(comments.slice(0, 3)).toEqual(['confirmed', 'uploaded', 'number 2']);
    expect(comments).toHaveLength(PER_KEY + 2);
  });

  it('the partner is told once a day of a key, however many reports come', async () => {
    const [one, two] = [await key(), await key()];
    const send = async (): Promise<number> => {
      for (const { hash } of [one, one, two]) await post(report(hash));
      await match(server);
      await post(report(one.hash));
      await match(server);
      return (await server.db('pp_notifications').where('partner_id', scene.id)).length;
    };
    expect(await send()).toBe(2);
    expect(await send()).toBe(2);
    at('2026-12-02T10:00:00');
    expect(await send()).toBe(4);
  });

  it('of one address so many are taken within a quarter of an hour, good or bad', async () => {
    for (let n = 1; n <= PER_ADDRESS; n += 1) expect((await post('x=1')).status).toBe(400);
    const hash = newHash();
    const refused = await post(report(hash));
    expect([refused.status, refused.type]).toEqual([429, 'text/html']);
    expect(refused.text).toContain('<code>monitor-report.too-many</code>');
    expect(refused.text).toContain('15 минут');
    expect(await kept(hash)).toEqual([]);
    at('2026-12-01T10:14:30');
    expect((await post(report(hash))).text).toContain('через 1 минуту');
    at('2026-12-01T10:15:01');
    expect((await post(report(hash))).status).toBe(200);
  });

  it('no address is written down', async () => {
    await post('x=1');
    const rows = await server.db('pp_login_attempts').select('key');
    expect(rows).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });
});
