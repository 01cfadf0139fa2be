import { nTimesAtOnce } from '../support';
import { makePartnerUser } from '../support/programme';
import { makeEntry, makeProject } from '../access/records';
import { send, type Call } from '../access/refusal';
import { leavesNoTrace } from '../access/traces';
import { CABINET, openDesk, STAFF, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

let keys = 0;
const newKey = (): Record<string, string> => ({ 'Idempotency-Key': `key-${++keys}` });
const create = (headers: Record<string, string>, body: object = { titleRu: 'Один' }): Call => ({
  method: 'POST',
  path: `${CABINET}/projects`,
  bearer: desk.owner,
  body,
  headers,
});
const projects = async (): Promise<number> => {
  const [row] = await desk.server.db('pp_projects').count({ n: '*' });
  return Number(row?.n);
};

describe('Idempotency-Key', () => {
  it('answers the second time as the first, with one effect', async () => {
    const call = create(newKey());
    const first = await send(desk.server, call);
    expect(first.status).toBe(201);
    const second = await leavesNoTrace(desk.server, () => send(desk.server, call));
    expect([second.status, second.body]).toEqual([first.status, first.body]);
  });

  it('has one effect when 8 come at once, and one answer', async () => {
    const call = create(newKey());
    const before = await projects();
    const answers = await nTimesAtOnce(8, () => send(desk.server, call));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(await projects()).toBe(before + 1);
  });

  it('refuses the key with another body or on another route', async () => {
    const headers = newKey();
    await send(desk.server, create(headers));
    const other = create(headers, { titleRu: 'Другой' });
    await desk.refuses(other, 409, 'request.idempotency-key-reused');
    const users = {
      ...create(headers, { email: 'a@example.kz', role: 'viewer' }),
      path: `${CABINET}/users`,
    };
    await desk.refuses(users, 409, 'request.idempotency-key-reused');
  });

  it('is the caller’s own', async () => {
    const headers = newKey();
    await send(desk.server, create(headers));
    const { bearer } = await makePartnerUser(desk.server, desk.partner.id, 'member');
    const before = await projects();
    const answer = await send(desk.server, { ...create(headers), bearer });
    expect(answer.status).toBe(201);
    expect(await projects()).toBe(before + 1);
  });

  it('refuses again as it refused first, although it would pass by now', async () => {
    const documentId = await makeProject(desk.server, desk.partner.id, { life: 'stopped' });
    const call: Call = {
      method: 'POST',
      path: `${CABINET}/projects/${documentId}/finish`,
      bearer: desk.owner,
      body: { expectedVersion: 1 },
      headers: newKey(),
    };
    const first = await send(desk.server, call);
    expect(first.body).toMatchObject({
      error: { details: { code: 'project-life.move-not-allowed' } },
    });
    await desk.server
      .db('pp_projects')
      .where({ document_id: documentId })
      .update({ life: 'in-work' });
    await desk.refuses(call, 409, 'project-life.move-not-allowed');
    const again = await send(desk.server, call);
    expect(again.body).toEqual(first.body);
  });

  it('answers 8 refusals at once alike', async () => {
    const documentId = await makeProject(desk.server, desk.partner.id, { life: 'stopped' });
    const path = `${CABINET}/projects/${documentId}/pause`;
    const headers = newKey();
    const call = { method: 'POST', path, bearer: desk.owner, body: { expectedVersion: 1 } };
    const answers = await nTimesAtOnce(8, () => send(desk.server, { ...call, headers }));
    const [first] = answers;
    expect(first?.status).toBe(409);
    for (const { body } of answers) expect(body).toEqual(first?.body);
  });

  it.each(['longer than 200', 'два', 'a b', '\u00e9'])('refuses the key %s', async (name) => {
    const key = name.startsWith('longer') ? 'k'.repeat(201) : name;
    const headers = { 'Idempotency-Key': Buffer.from(key).toString('latin1') };
    await desk.refuses(create(headers), 400, 'request.idempotency-key-invalid');
  });

  it('takes a key of 200 characters', async () => {
    const answer = await send(desk.server, create({ 'Idempotency-Key': 'k'.repeat(200) }));
    expect(answer.status).toBe(201);
  });

  it('does not remember a request that was not valid', async () => {
    const headers = newKey();
    await desk.refuses(create(headers, { titleRu: 5 }), 400, 'request.invalid');
    expect((await send(desk.server, create(headers))).status).toBe(201);
  });

  it.each([{}, newKey()])(
    'D-ledger: keeps the records of a bulk action apart: %j',
    async (headers) => {
      const state = { life: 'finished', publication: 'published' };
      const good = await makeProject(desk.server, desk.partner.id, state);
      const bad = await makeProject(desk.server, desk.partner.id, state);
      await makeUnreversibleEntry(bad);
      const path = `${STAFF}/projects/actions/unpublish`;
      const body = { ids: [bad, 'nosuchrecord', good], input: { reason: 'проверка' } };
      const call = { method: 'POST', path, bearer: desk.admin, body, headers };
      const first = await send(desk.server, call);
      expect(first.body).toMatchObject({
        data: [
          { ok: false, error: { details: { code: 'points.already-booked' } } },
          { ok: false, error: { details: { code: 'record.not-found' } } },
          { ok: true },
        ],
      });
      const kept = desk.server.db('pp_projects').where({ document_id: bad });
      expect(await kept.first('publication', 'version')).toEqual({
        publication: 'published',
        version: 1,
      });
    },
  );

  /** An entry of the project whose reversal was booked by somebody who forgot to say so. */
  async function makeUnreversibleEntry(project: string): Promise<void> {
    const entries = desk.server.db('pp_point_entries');
    const entry = await makeEntry(desk.server, desk.partner.id, { kind: 'project', id: project });
    await makeEntry(desk.server, desk.partner.id, { kind: 'reversal', id: entry });
    expect(await entries.where({ cause_id: project })).toHaveLength(1);
  }
});

describe('an action on a version that is gone', () => {
  it('is refused in the cabinet and for staff', async () => {
    const documentId = await makeProject(desk.server, desk.partner.id, { life: 'in-work' });
    await desk.server
      .db('pp_projects')
      .where({ document_id: documentId })
      .update({ title_ru: 'Новое' });
    const stale = { expectedVersion: 1 };
    const base = { method: 'POST', bearer: desk.owner };
    const own = { ...base, path: `${CABINET}/projects/${documentId}/pause`, body: stale };
    await desk.refuses(own, 409, 'record.version-conflict');
    const path = `${STAFF}/projects/${documentId}/actions/pause`;
    const staff = { method: 'POST', bearer: desk.admin, path, body: { ...stale, input: {} } };
    await desk.refuses(staff, 409, 'record.version-conflict');
    await desk.refuses({ ...own, body: { expectedVersion: 3 } }, 409, 'record.version-conflict');
  });

  it('lets one of 6 through that decide on the same version at once', async () => {
    const documentId = await makeProject(desk.server, desk.partner.id, { life: 'in-work' });
    const path = `${CABINET}/projects/${documentId}`;
    const call = { method: 'PUT', path, bearer: desk.owner };
    const answers = await nTimesAtOnce(6, (i) =>
      send(desk.server, { ...call, body: { expectedVersion: 1, titleRu: `Вариант ${i}` } }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });
});
