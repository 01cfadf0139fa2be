import { handoversBefore } from '../../../src/plugins/partner-program/server/src/features/handovers';
import type { Instant } from '../../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { insertKey } from '../../access/records.licence-keys';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { countOutcomes, done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { match, newHash, post, reportOf, waitingReport, type Listed } from './handing';

describe('handovers', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  beforeEach(async () => {
    at('2026-12-01');
    scene = await makeScene(server, admin);
  });
  afterAll(() => server.stop());

  const at = (on: string, time = '10:00:00'): void =>
    clockOf(server.strapi).travelTo(`${on}T${time}+05:00`);
  const balance = async ({ cabinet }: Scene, on: string): Promise<number> => {
    const { body } = await cabinet.get(`/points?scheme=partner&on=${on}`).expect(200);
    return (body as { meta: { balance: number } }).meta.balance;
  };
  const confirm = ({ cabinet }: Scene, { documentId, version }: Listed, more: object = {}) =>
    cabinet.post(`/handovers/${documentId}/confirm`, { expectedVersion: version, ...more });
  const handed = async (change = {}, hash?: string): Promise<Listed> => {
    const report = await waitingReport(server, scene, change, hash);
    await done(confirm(scene, report));
    return read(scene, report.documentId);
  };
  const read = (of: Scene, documentId: string): Promise<Listed> =>
    done<Listed>(of.cabinet.get(`/handovers/${documentId}`));
  const HELD = { QD0020: { SYSTEM: false, PERFOMER: 'сделано иначе' } };
  const decide = (documentId: string, action: string, input: object = {}) =>
    act(server, admin, `quality-handovers/${documentId}/${action}`, input);
  const because = { partnerReason: 'проверено' };

  it('Q-handover, Q-points: a passing report confirmed by the buyer is accepted and earns for a year', async () => {
    const report = await waitingReport(server, scene);
    expect(report).toMatchObject({ state: 'waiting', points: 0, inTheWay: [], heldBecause: [] });
    await done(confirm(scene, report));
    expect(await read(scene, report.documentId)).toMatchObject({ state: 'accepted', points: 10 });
    expect(await balance(scene, '2026-12-01')).toBe(10);
    expect(await balance(scene, '2026-11-30')).toBe(0);
    expect(await balance(scene, '2027-12-01')).toBe(10);
    expect(await balance(scene, '2027-12-02')).toBe(0);
  });

  it('Q-competence the keys that lack a handover, and those that have one', async () => {
    const { documentId } = await handed();
    await insertKey(server, scene.id);
    at('2026-12-01', '10:01:00');
    const list = async (query = ''): Promise<boolean[]> =>
      (await done<{ handedOver: boolean }[]>(scene.cabinet.get(`/licence-keys${query}`))).map(
        ({ handedOver }) => handedOver,
      );
    expect((await list()).sort()).toEqual([false, true]);
    expect(await list('?handedOver=true')).toEqual([true]);
    expect(await list('?handedOver=false')).toEqual([false]);
    expect(outcomeOf(await scene.cabinet.get('/licence-keys?handedOver=1'))).toBe(
      '400 request.invalid',
    );
    at('2026-12-02');
    await done(decide(documentId, 'annul', because));
    at('2026-12-03');
    expect(await list('?handedOver=true')).toEqual([]);
    expect(await list('?handedOver=false')).toEqual([false, false]);
  });

  it('shows the tests by category', async () => {
    const { documentId } = await waitingReport(server, scene, { QJ0040: { STATUS: 'S' } });
    type Page = { categories: { code: string; figures: object; tests: { code: string }[] }[] };
    const page = await done<Page>(scene.cabinet.get(`/handovers/${documentId}`));
    const project = page.categories.find(({ code }) => code === 'QPROJECT');
    expect(project?.figures).toMatchObject({ total: 4, passedTests: 3, passed: false });
    expect(project?.tests.at(-1)).toEqual({
      code: 'QJ0040',
      required: true,
      automatic: false,
      state: 'S',
      passedHow: null,
      performer: null,
      customer: null,
      system: null,
    });
    expect(page.categories.flatMap(({ tests }) => tests)).toHaveLength(65);
  });

  it('Q-handover: a failing one is refused with what is in the way, and goes on waiting', async () => {
    const report = await waitingReport(server, scene, { QD0010: { STATUS: 'F' } });
    const answer = await confirm(scene, report);
    expect(outcomeOf(answer)).toBe('409 handover.verdict-failed');
    expect(answer.body.error.details.tests).toEqual(['QD0010']);
    expect(await read(scene, report.documentId)).toMatchObject({ state: 'waiting' });
    expect(await balance(scene, '2026-12-01')).toBe(0);
  });

  it('Q-handover: tests passed by hand without a word need one', async () => {
    const report = await waitingReport(server, scene, { QC0030: { SYSTEM: false } });
    expect(report.commentsMissing).toEqual(['QC0030']);
    expect(outcomeOf(await confirm(scene, report))).toBe('400 handover.comments-missing');
    const wrong = { comments: { QC0030: 'a', QD0010: 'b' } };
    expect(outcomeOf(await confirm(scene, report, wrong))).toBe('400 handover.comment-unexpected');
    await done(confirm(scene, report, { comments: { QC0030: 'проверено руками' } }));
    const { text } = await scene.cabinet.get(`/handovers/${report.documentId}`);
    expect(text).toContain('проверено руками');
  });

  it.each([
    ['required-passed-by-hand', HELD],
    ['required-set-smaller', { QJ0040: { drop: true } }],
  ])('Q-handover (D): %s holds it for staff within five working days', async (reason, change) => {
    const held = await handed(change);
    expect(held).toMatchObject({
      state: 'held',
      heldBecause: [reason],
      dueOn: '2026-12-08',
      points: 0,
    });
    at('2026-12-07');
    await done(decide(held.documentId, 'accept'));
    expect(await read(scene, held.documentId)).toMatchObject({ state: 'accepted', points: 10 });
    // Valid from the confirmation either way.
    expect(await balance(scene, '2026-12-01')).toBe(10);
    expect(await balance(scene, '2027-12-02')).toBe(0);
  });

  it('staff refuse a held one, with a reason the partner reads', async () => {
    const held = await handed(HELD);
    await done(decide(held.documentId, 'refuse', because));
    expect(await read(scene, held.documentId)).toMatchObject({
      state: 'refused',
      partnerReason: 'проверено',
    });
    expect(outcomeOf(await decide(held.documentId, 'accept'))).toBe(
      '409 handover.move-not-allowed',
    );
    expect(await balance(scene, '2026-12-01')).toBe(0);
  });

  it('staff annul an accepted one: its points are taken back from that day', async () => {
    const { documentId } = await handed();
    at('2027-02-01');
    await done(decide(documentId, 'annul', because));
    expect(await balance(scene, '2027-01-31')).toBe(10);
    expect(await balance(scene, '2027-02-01')).toBe(0);
    expect(await read(scene, documentId)).toMatchObject({ state: 'annulled', points: 0 });
  });

  describe('Q-again', () => {
    it('a project counts once per partner: a new handover ends the points of the one before', async () => {
      const hash = newHash();
      await insertKey(server, scene.id, hash);
      const first = await handed({}, hash);
      at('2027-03-01');
      const second = await handed({}, hash);
      expect(await balance(scene, '2027-02-28')).toBe(10);
      expect(await balance(scene, '2027-03-01')).toBe(10);
      expect(await balance(scene, '2028-03-01')).toBe(10);
      expect(await balance(scene, '2028-03-02')).toBe(0);
      expect((await read(scene, first.documentId)).points).toBe(0);
      at('2027-04-01');
      await done(decide(second.documentId, 'annul', because));
      // What it had replaced counts again, to the end of its own year.
      expect(await balance(scene, '2027-04-01')).toBe(10);
      expect(await balance(scene, '2027-12-02')).toBe(0);
    });

    it('what never counted, for a newer one did, has no year but its own', async () => {
      const hash = newHash();
      await insertKey(server, scene.id, hash);
      const held = await handed(HELD, hash);
      at('2026-12-03');
      const newer = await handed({}, hash);
      at('2026-12-04');
      await done(decide(held.documentId, 'accept'));
      at('2027-11-01');
      await done(decide(newer.documentId, 'annul', because));
      expect(await balance(scene, '2027-12-01')).toBe(10);
      expect(await balance(scene, '2027-12-02')).toBe(0);
    });

    it('a held one that is accepted later ends the one before from its confirmation', async () => {
      const hash = newHash();
      await insertKey(server, scene.id, hash);
      await handed({}, hash);
      at('2027-03-01');
      const held = await handed(HELD, hash);
      at('2027-03-04');
      expect(await balance(scene, '2027-03-04')).toBe(10);
      await done(decide(held.documentId, 'accept'));
      for (const on of ['2027-02-28', '2027-03-01', '2027-03-04', '2028-03-01']) {
        expect([on, await balance(scene, on)]).toEqual([on, 10]);
      }
    });

    it('after a transfer the other partner hands over too, and the first one’s points stay', async () => {
      const other = await makeScene(server, admin);
      const key = await insertKey(server, scene.id, newHash());
      await handed({}, key.hash);
      await post(server, reportOf(key.hash));
      await match(server);
      expect(await done<Listed[]>(other.cabinet.get('/handovers'))).toEqual([]);
      await server.db('pp_key_transfers').insert({
        document_id: `transfer${key.id}`,
        key_id: key.id,
        from_id: scene.id,
        to_id: other.id,
        from_day: '2026-12-01',
      });
      const [waiting] = await done<Listed[]>(other.cabinet.get('/handovers'));
      await done(confirm(other, waiting!));
      expect([await balance(scene, '2026-12-01'), await balance(other, '2026-12-01')]).toEqual([
        10, 10,
      ]);
    });
  });

  it('somebody else’s report is not there, confirmed or not', async () => {
    const other = await makeScene(server, admin);
    const report = await waitingReport(server, scene);
    expect(await done<Listed[]>(other.cabinet.get('/handovers'))).toEqual([]);
    const tried = async () => [
      outcomeOf(await other.cabinet.get(`/handovers/${report.documentId}`)),
      outcomeOf(await confirm(other, report)),
    ];
    const notThere = ['404 record.not-found', '404 record.not-found'];
    expect(await tried()).toEqual(notThere);
    await done(confirm(scene, report));
    expect(await tried()).toEqual(notThere);
  });

  it('is made once by 20 equal confirmations', async () => {
    const report = await waitingReport(server, scene);
    const answers = await nTimesAtOnce(20, () => confirm(scene, report));
    expect(countOutcomes(answers)).toEqual({ '200': 1, '409 handover.already-confirmed': 19 });
    expect(await balance(scene, '2026-12-01')).toBe(10);
    expect(await server.db('pp_quality_handovers').where({ partner_id: scene.id })).toHaveLength(1);
  });

  describe('the form uploaded in the cabinet', () => {
    const upload = (body: Buffer, key?: string) =>
      server.agent
        .post('/api/partner-program/cabinet/handovers/upload')
        .set({
          Authorization: scene.owner.bearer,
          ...(key === undefined ? {} : { 'Idempotency-Key': key }),
        })
        .type('application/x-www-form-urlencoded')
        .send(body.toString('latin1'));

    it('is kept and confirmed at once; without a key the same one is confirmed already', async () => {
      const key = await insertKey(server, scene.id, newHash());
      const body = reportOf(key.hash);
      const { documentId } = await done(upload(body));
      expect(await read(scene, documentId)).toMatchObject({ state: 'accepted', points: 10 });
      expect(outcomeOf(await upload(body))).toBe('409 handover.already-confirmed');
    });

    it('api.md: with the same Idempotency-Key it answers as the first time', async () => {
      const key = await insertKey(server, scene.id, newHash());
      const body = reportOf(key.hash);
      const first = await done(upload(body, 'sent-again'));
      expect(await done(upload(body, 'sent-again'))).toEqual(first);
      expect(await balance(scene, '2026-12-01')).toBe(10);
      const other = reportOf((await insertKey(server, scene.id, newHash())).hash);
      expect(outcomeOf(await upload(other, 'sent-again'))).toBe(
        '409 request.idempotency-key-reused',
      );
      expect(outcomeOf(await upload(body, 'another'))).toBe('409 handover.already-confirmed');
    });

    it('api.md: is made once by 8 of one Idempotency-Key at once, and all are told so', async () => {
      const key = await insertKey(server, scene.id, newHash());
      const body = reportOf(key.hash);
      const answers = await nTimesAtOnce(8, () => upload(body, 'at-once'));
      expect(countOutcomes(answers)).toEqual({ '200': 8 });
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it('that cannot be confirmed waits with an Idempotency-Key too, and is refused alike', async () => {
      const key = await insertKey(server, scene.id, newHash());
      const body = reportOf(key.hash, { QD0010: { STATUS: 'F' } });
      const first = await upload(body, 'cannot-be');
      expect(outcomeOf(first)).toBe('409 handover.verdict-failed');
      expect(await done<Listed[]>(scene.cabinet.get('/handovers'))).toHaveLength(1);
      const { id } = await makeScene(server, admin);
      await server.db('pp_licence_keys').where({ id: key.id }).update({ partner_id: id });
      expect((await upload(body, 'cannot-be')).body).toEqual(first.body);
    });

    it('that cannot be confirmed waits', async () => {
      const key = await insertKey(server, scene.id, newHash());
      const answer = await upload(reportOf(key.hash, { QD0010: { STATUS: 'F' } }));
      expect(outcomeOf(answer)).toBe('409 handover.verdict-failed');
      const [waiting] = await done<Listed[]>(scene.cabinet.get('/handovers'));
      expect(waiting).toMatchObject({ state: 'waiting', inTheWay: ['QD0010'] });
    });

    it('leaves nothing of another’s key, an unknown one or a broken form', async () => {
      const other = await makeScene(server, admin);
      const key = await insertKey(server, other.id, newHash());
      const before = await server.db('pp_monitor_reports').count();
      expect(outcomeOf(await upload(reportOf(key.hash)))).toBe('404 handover.key-not-yours');
      expect(outcomeOf(await upload(reportOf(newHash())))).toBe('404 handover.key-not-yours');
      expect(outcomeOf(await upload(Buffer.from('charset=x')))).toBe(
        '400 monitor-report.charset-unknown',
      );
      expect(await server.db('pp_monitor_reports').count()).toEqual(before);
    });
  });

  it('Q-competence: is known as it was before an instant', async () => {
    const { documentId } = await handed();
    const known = (instant: string): Promise<{ partner_id: number }[]> =>
      Promise.resolve(
        handoversBefore(server.db, instant as Instant).where({ partner_id: scene.id }),
      );
    expect(await known('2026-12-01T04:59:59Z')).toHaveLength(0);
    expect(await known('2027-01-01T00:00:00Z')).toHaveLength(1);
    at('2027-01-10');
    await done(decide(documentId, 'annul', because));
    expect(await known('2027-01-01T00:00:00Z')).toHaveLength(1);
    expect(await known('2027-02-01T00:00:00Z')).toHaveLength(0);
  });

  it('Q-private: partners are told that something happened, and nothing of it', async () => {
    const held = await handed(HELD);
    await done(decide(held.documentId, 'accept'));
    const news = await server.db('pp_notifications').where({ partner_id: scene.id }).orderBy('id');
    expect(news.map(({ code, facts }) => [code, facts])).toEqual([
      ['monitor-report.waiting', '{}'],
      ['quality-handover.decided', '{}'],
    ]);
  });
});
