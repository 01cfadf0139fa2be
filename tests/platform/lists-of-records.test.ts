import { bootServer, loginAdmin, type Login, type TestServer } from '../support';
import { makePartner } from '../support/programme';
import { done, outcomeOf } from '../support/scene';

interface Line {
  readonly documentId: string;
  readonly ok: boolean;
  readonly data?: { readonly documentId: string; readonly version: number; competence?: string };
  readonly error?: { readonly status: number; readonly details: { readonly code: string } };
}

/** api.md, Staff: `POST /partner-program/<records>/actions/<action>` with a list of ids. */
describe('an action on a list of records', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const send = (action: string, ids: unknown[], input: object, key?: string) =>
    server.agent
      .post(`/partner-program/partners/actions/${action}`)
      .set({ Authorization: admin.bearer, ...(key ? { 'Idempotency-Key': key } : {}) })
      .send({ ids, input });
  const take = (...call: Parameters<typeof send>): Promise<Line[]> => done<Line[]>(send(...call));
  const partnership = (): Promise<string[]> =>
    Promise.resolve(server.db('pp_partners').orderBy('id').pluck('partnership'));
  const AWARD = { kind: 'kkv', level: 'basic', reason: 'проверка' };

  it('is there for what the panel does not offer for many, and answers as for one', async () => {
    const { documentId } = await makePartner(server);
    const [line, ...more] = await take('award-competence', [documentId], AWARD);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ documentId, ok: true, data: { documentId } });
    const held = server.db('pp_competences').where({ document_id: line?.data?.competence });
    expect(await held).toHaveLength(1);
  });

  it('heeds the version of each record that is named with one', async () => {
    const { documentId: seen } = await makePartner(server);
    const { documentId: changed } = await makePartner(server);
    const { documentId: unseen } = await makePartner(server);
    await server
      .db('pp_partners')
      .where({ document_id: changed })
      .update({ phone: '+77010000000' });
    const ids = [
      { documentId: changed, expectedVersion: 1 },
      { documentId: seen, expectedVersion: 1 },
      unseen,
    ];
    const before = (await partnership()).filter((state) => state === 'suspended').length;
    expect(await take('suspend', ids, { reason: 'проверка' })).toMatchObject([
      { ok: false, error: { status: 409, details: { code: 'record.version-conflict' } } },
      { ok: true, data: { version: 2 } },
      { ok: true },
    ]);
    const after = (await partnership()).filter((state) => state === 'suspended').length;
    expect(after).toBe(before + 2);
  });

  it('acts once on a record that is named twice', async () => {
    const { documentId } = await makePartner(server);
    const lines = await take('suspend', [documentId, { documentId, expectedVersion: 7 }], {
      reason: 'проверка',
    });
    expect(lines).toMatchObject([{ documentId, ok: true }]);
  });

  it.each([[[]], [[{ documentId: 'a' }]], [[{ documentId: 'a', expectedVersion: 0 }]], [[5]]])(
    'refuses the list %j',
    async (ids) => {
      const answer = await send('suspend', ids, { reason: 'проверка' });
      expect(outcomeOf(answer)).toBe('400 request.invalid');
    },
  );

  it('refuses more than 200 records', async () => {
    const ids = Array.from({ length: 201 }, (_, at) => `a${at}`);
    expect(outcomeOf(await send('suspend', ids, { reason: 'проверка' }))).toBe(
      '400 request.invalid',
    );
  });

  it('keeps secrets of its answer sealed for an Idempotency-Key', async () => {
    const { documentId } = await makePartner(server);
    const input = { email: 'of.a.list@example.test', role: 'member' };
    const first = await take('add-user', [documentId], input, 'secret-list');
    expect(first).toMatchObject([{ ok: true }]);
    expect(await take('add-user', [documentId], input, 'secret-list')).toEqual(first);
    const kept = server.db('pp_idempotency_keys').where({ key: 'secret-list' });
    expect(JSON.stringify(await kept.pluck('reply'))).toContain('sealed');
  });
});
