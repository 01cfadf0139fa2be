import { nTimesAtOnce } from '../support';
import { binOf, makePartner } from '../support/programme';
import { makeCompetence, makeEntry, makeProject, makeSale } from '../access/records';
import { send, type Call } from '../access/refusal';
import { collection, formOf, type Form } from './panel';
import { openDesk, type Desk } from './desk';

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
  const CLOSED = 'record.no-direct-change';
  const makers: Readonly<Record<string, () => Promise<string>>> = {
    partner: () => Promise.resolve(desk.partner.documentId),
    'enterprise-project': () => makeProject(desk.server, desk.partner.id, { life: 'in-work' }),
    competence: () => makeCompetence(desk.server),
    'point-entry': () => makeEntry(desk.server, desk.partner.id),
    activity: () => newest('pp_activities'),
    sale: () => makeSale(desk.server, desk.partner.id),
    'sale-revision': async () => {
      await makeSale(desk.server, desk.partner.id);
      return newest('pp_sale_revisions');
    },
    'partner-status': () => newest('pp_partner_statuses'),
    'partner-user': () => newest('pp_partner_users'),
    'competence-term': () => newest('pp_competence_terms'),
    'journal-entry': () => newest('pp_journal_entries'),
  };

  async function newest(table: string): Promise<string> {
    const rows = desk.server.db(table).orderBy('id', 'desc');
    return (await rows.first<{ document_id: string }>('document_id')).document_id;
  }

  it.each(Object.entries(makers))('%s: clone, delete, delete many', async (type, make) => {
    const documentId = await make();
    const call = create(type, {});
    const base = collection(type);
    await desk.refuses({ ...call, path: `${base}/clone/${documentId}` }, 409, CLOSED);
    await desk.refuses({ ...call, method: 'DELETE', path: `${base}/${documentId}` }, 409, CLOSED);
    const many = { documentIds: [documentId, await make()] };
    await desk.refuses({ ...call, path: `${base}/actions/bulkDelete`, body: many }, 409, CLOSED);
  });

  it.each(['competence', 'point-entry', 'partner-status', 'competence-term', 'journal-entry'])(
    '%s: change',
    async (type) => {
      const documentId = (await makers[type]?.()) ?? '';
      await desk.refuses(update(type, documentId, {}), 409, CLOSED);
    },
  );

  it('a line of the ledger, of the journal, of histories: create', async () => {
    const entry = {
      scheme: 'kkv',
      points: 1000,
      effectiveFrom: '2026-01-01',
      bookedAt: '2026-01-01T00:00:00Z',
      causeKind: 'x',
      causeId: 'x',
      causeRevision: 1,
    };
    await desk.refuses(create('point-entry', entry), 409, CLOSED);
    const status = { kind: 'ladder', value: 'gold', fromDay: '2026-01-01' };
    await desk.refuses(create('partner-status', status), 409, CLOSED);
  });
});
