import { nTimesAtOnce } from '../support';
import { binOf, makePartner } from '../support/programme';
import { makeEntry, makeProject } from '../access/records';
import { expectRefusal, send, type Call } from '../access/refusal';
import { leavesNoTrace } from '../access/traces';
import { collection, formOf, type Form } from './panel';
import { openDesk, STAFF, type Desk } from './desk';
import { CLOSED, ENTERED, HIDDEN, OPEN } from './governed';

let desk: Desk;
let serial = 500;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

const newPartner = (values: Form = {}): Form => ({
  bin: binOf(++serial),
  legalName: 'ТОО «Тест»',
  tradingName: 'Тест',
  ...values,
});
const create = (type: string, body: Form): Call => ({
  method: 'POST',
  path: collection(type),
  bearer: desk.admin,
  body,
});
const update = (type: string, documentId: string, body: Form): Call => ({
  ...create(type, body),
  method: 'PUT',
  path: `${collection(type)}/${documentId}`,
});

describe('§1: a BIN entered in the Content Manager', () => {
  it.each([
    ['1234', 'bin.malformed'],
    ['24014000000a', 'bin.malformed'],
    ['٢٤٠١٤٠٠٠٠٠٠١', 'bin.malformed'],
    ['241340000011', 'bin.malformed'],
    ['000000000000', 'bin.malformed'],
    [`${binOf(1).slice(0, 11)}${(Number(binOf(1).at(-1)) + 1) % 10}`, 'bin.control-digit'],
  ])('%s: %s', (bin, code) => desk.refuses(create('partner', newPartner({ bin })), 400, code));

  it('that is taken', async () => {
    const form = newPartner();
    expect((await send(desk.server, create('partner', form))).status).toBe(201);
    await desk.refuses(create('partner', form), 409, 'bin.already-registered');
    const spaced = { ...form, bin: ` ${String(form.bin)} ` };
    await desk.refuses(create('partner', spaced), 409, 'bin.already-registered');
  });

  it('twice at once: one is there', async () => {
    const form = newPartner();
    const answers = await nTimesAtOnce(4, () => send(desk.server, create('partner', form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const rows = await desk.server.db('pp_partners').where({ bin: form.bin as string });
    expect(rows).toHaveLength(1);
  });
});

describe('D-history: fields that actions govern', () => {
  it('a partner’s form sent back as it was passes, with an ordinary field changed', async () => {
    const { documentId } = await makePartner(desk.server);
    const form = await formOf(desk.server, desk.admin, 'partner', documentId);
    const body = { ...form, phone: '+7 700 000 00 00' };
    const saved = await send(desk.server, update('partner', documentId, body));
    expect(saved.body).toMatchObject({ data: { phone: '+7 700 000 00 00' } });
  });

  it('a form that was opened before somebody else saved is a conflict', async () => {
    const { documentId } = await makePartner(desk.server);
    const form = await formOf(desk.server, desk.admin, 'partner', documentId);
    const first = await send(desk.server, update('partner', documentId, { ...form, phone: '1' }));
    expect(first.status).toBe(200);
    const call = update('partner', documentId, { ...form, phone: '2' });
    await desk.refuses(call, 409, 'record.version-conflict');
  });

  it.each([
    ['bin', binOf(499)],
    ['tradingName', 'Другое имя'],
    ['slug', 'another'],
    ['partnership', 'ended'],
    ['ladder', 'gold'],
  ])('a partner’s %s is refused by name', async (field, value) => {
    const { documentId } = await makePartner(desk.server);
    const form = await formOf(desk.server, desk.admin, 'partner', documentId);
    const call = update('partner', documentId, { ...form, [field]: value });
    await desk.refuses(call, 400, 'record.governed-field');
    const { body } = await send(desk.server, call);
    expect(body).toMatchObject({ error: { details: { fields: [field] } } });
  });

  it.each([
    ['publication', 'published'],
    ['life', 'stopped'],
    ['publishedOn', '2026-11-01'],
    ['finishedOn', '2026-11-01'],
    ['partner', { connect: [{ id: 1 }], disconnect: [] }],
    ['partner', { set: [] }],
  ])('a project’s %s → %j is refused by name', async (field, value) => {
    const documentId = await makeProject(desk.server, desk.partner.id, { life: 'in-work' });
    const call = update('enterprise-project', documentId, { [field]: value });
    await desk.refuses(call, 400, 'record.governed-field');
  });
});

describe('what is not done by hand', () => {
  const closed = 'record.no-direct-change';
  /** As `desk.refuses`, in one language: the sentence is the same for every type. */
  const refuses = (call: Call): Promise<void> =>
    leavesNoTrace(desk.server, async () => {
      expectRefusal(await send(desk.server, call), 409, closed);
    });

  it('knows every governed type, and every type of ours is governed', async () => {
    const call = { method: 'GET', path: `${STAFF}/records`, bearer: desk.admin };
    const { data } = (await send(desk.server, call)).body as { data: { uid: string }[] };
    const { contentTypes } = desk.server.strapi.plugin('partner-program');
    const tested = Object.keys({ ...OPEN, ...ENTERED, ...CLOSED, ...HIDDEN }).sort();
    // A new type needs a maker in ./governed.ts.
    expect(tested).toEqual(data.map(({ uid }) => uid.replace(/^.*\./, '')).sort());
    expect(tested).toEqual(Object.keys(contentTypes).sort());
  });

  it.each(Object.entries({ ...OPEN, ...ENTERED, ...CLOSED }))(
    '%s: clone, delete, delete many',
    async (type, make) => {
      const documentId = await make(desk);
      const call = create(type, {});
      const base = collection(type);
      await refuses({ ...call, path: `${base}/clone/${documentId}` });
      await refuses({ ...call, method: 'DELETE', path: `${base}/${documentId}` });
      const many = { documentIds: [documentId, await make(desk)] };
      await refuses({ ...call, path: `${base}/actions/bulkDelete`, body: many });
    },
  );

  it.each(Object.entries({ ...ENTERED, ...CLOSED }))('%s: change', async (type, make) => {
    await refuses(update(type, await make(desk), {}));
  });

  it.each(Object.keys(CLOSED))('%s: create', (type) => refuses(create(type, {})));

  it.each(Object.entries(HIDDEN))('%s: anything, by the Document Service', async (type, make) => {
    const uid = `plugin::partner-program.${type}` as 'plugin::partner-program.partner';
    const documentId = await make(desk);
    const documents = desk.server.strapi.documents(uid);
    const refused = { details: { code: closed } };
    await leavesNoTrace(desk.server, async () => {
      await expect(documents.create({ data: {} as never })).rejects.toMatchObject(refused);
      await expect(documents.update({ documentId, data: {} })).rejects.toMatchObject(refused);
      await expect(documents.delete({ documentId })).rejects.toMatchObject(refused);
      await expect(documents.clone({ documentId, data: {} as never })).rejects.toMatchObject(
        refused,
      );
    });
  });

  it('is said in three languages', async () => {
    const documentId = await makeEntry(desk.server, desk.partner.id);
    await desk.refuses(update('point-entry', documentId, {}), 409, closed);
  });
});
