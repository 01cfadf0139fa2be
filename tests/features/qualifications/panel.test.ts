import { makePartner } from '../../support/programme';
import { PDF } from '../../access/expectations.files';
import { makeQualification, SENT } from '../../access/qualifications';
import { send, type Call } from '../../access/refusal';
import { openDesk, type Desk } from '../../input/desk';
import { collection, formOf, type Form } from '../../input/panel';

describe('§1 (D-e-mail) staff enter and correct in the Content Manager', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.server.stop());

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
  const of = (documentId: string): Form => ({ connect: [{ documentId }], disconnect: [] });
  const row = async (table: string, documentId: string): Promise<Form> =>
    desk.server.db(table).where({ document_id: documentId }).first<Form>('*');

  const records = (documentId: string): string => `/partner-program/turnovers/${documentId}`;

  /** Creates what must be taken and answers its public name. */
  const enter = async (type: string, body: Form): Promise<string> => {
    const { status, body: answer } = await send(desk.server, create(type, body));
    expect({ status, answer }).toMatchObject({ status: 201 });
    return (answer as { data: { documentId: string } }).data.documentId;
  };

  it('a publication waits, keeps its key, and leaves a line', async () => {
    const partner = of(desk.partner.documentId);
    const url = 'https://www.panel.example.kz/a/?utm_source=x';
    const id = await enter('publication', {
      ...SENT.publication,
      url,
      partner,
      state: 'confirmed',
    });
    expect(await row('pp_publications', id)).toMatchObject({
      partner_id: desk.partner.id,
      state: 'waiting',
      url_key: 'panel.example.kz/a',
      entered_by_staff: true,
      entered_on: '2026-12-01',
    });
    const again = { ...SENT.publication, url: 'http://panel.example.kz/a', partner };
    await desk.refuses(create('publication', again), 409, 'publication.already-entered');
  });

  it('§1 a turnover that came by e-mail waits; its paper is attached afterwards', async () => {
    const partner = of(desk.partner.documentId);
    const id = await enter('turnover', { ...SENT.turnover, partner });
    const values = { year: '2025', amount_tenge: '120000000', state: 'waiting' };
    expect(await row('pp_turnovers', id)).toMatchObject({ ...values, entered_by_staff: true });
    const form = await formOf(desk.server, desk.admin, 'turnover', id);
    const mended = update('turnover', id, { ...form, amountTenge: '130000000' });
    expect((await send(desk.server, mended)).status).toBe(200);
    const confirm = { ...mended, method: 'POST', path: `${records(id)}/actions/confirm` };
    const version = Number((await row('pp_turnovers', id)).version);
    const asked = { ...confirm, body: { expectedVersion: version, input: {} } };
    await desk.refuses(asked, 400, 'qualification.evidence-missing');
    await desk.server.agent
      .post(`${records(id)}/files`)
      .set('Authorization', desk.admin)
      .attach('files', PDF, 'form-100.pdf')
      .expect(201);
    expect((await send(desk.server, asked)).status).toBe(200);
    expect(await row('pp_turnovers', id)).toMatchObject({
      amount_tenge: '130000000',
      state: 'confirmed',
    });
  });

  it('a certificate is of its specialist’s partner', async () => {
    const { id: partnerId } = await makePartner(desk.server);
    const specialist = await makeQualification(desk.server, partnerId, 'specialist', 'confirmed');
    const form = { ...SENT.attestation, number: 'Panel 1', specialist: of(specialist) };
    const id = await enter('specialist-attestation', form);
    expect(await row('pp_specialist_attestations', id)).toMatchObject({
      partner_id: partnerId,
      number_key: 'panel1',
      state: 'waiting',
    });
    await desk.refuses(
      create('specialist-attestation', { ...SENT.attestation, number: 'Panel 2' }),
      400,
      'attestation.specialist-missing',
    );
  });

  it.each<[string, string, Form, number, string]>([
    ['no partner', 'specialist', { partner: undefined }, 400, 'qualification.partner-missing'],
    ['a day ahead', 'specialist', { worksFrom: '2027-01-01' }, 400, 'qualification.day-in-future'],
    ['javascript:', 'publication', { url: 'javascript:alert(1)' }, 400, 'request.invalid'],
    ['no title', 'publication', { title: '' }, 400, 'request.invalid'],
    [
      'nothing that shows it',
      'large-project',
      { url: null, evidenceUrl: null },
      400,
      'qualification.evidence-missing',
    ],
    ['a year that runs', 'turnover', { year: '2026' }, 400, 'turnover.year-not-over'],
    ['a turnover of nothing', 'turnover', { amountTenge: '0' }, 400, 'request.invalid'],
  ])('refuses %s', async (_name, type, values, status, code) => {
    const sent = {
      specialist: SENT.specialist,
      publication: SENT.publication,
      'large-project': SENT.largeProject,
      turnover: SENT.turnover,
    };
    const body = {
      ...sent[type as keyof typeof sent],
      partner: of(desk.partner.documentId),
      ...values,
    };
    await desk.refuses(create(type, body), status, code);
  });

  it('corrects a confirmed one: texts, never what actions govern', async () => {
    const id = await makeQualification(desk.server, desk.partner.id, 'publication', 'confirmed');
    const form = await formOf(desk.server, desk.admin, 'publication', id);
    const governed = update('publication', id, { ...form, state: 'rejected' });
    await desk.refuses(governed, 400, 'record.governed-field');
    const url = 'https://corrected.example.kz/b';
    const answer = await send(desk.server, update('publication', id, { ...form, url }));
    expect({ status: answer.status, error: errorOf(answer.body) }).toEqual({ status: 200 });
    expect(await row('pp_publications', id)).toMatchObject({
      state: 'confirmed',
      url,
      url_key: 'corrected.example.kz/b',
    });
    const lines = await desk.server.db('pp_journal_entries').where({ record_id: id });
    expect(lines).toEqual([expect.objectContaining({ action: 'edit', actor_kind: 'admin' })]);
  });

  it('does not correct what was withdrawn, and removes nothing', async () => {
    const id = await makeQualification(desk.server, desk.partner.id, 'specialist', 'withdrawn');
    const form = await formOf(desk.server, desk.admin, 'specialist', id);
    const edit = update('specialist', id, { ...form, name: 'Другое имя' });
    await desk.refuses(edit, 409, 'qualification.not-editable');
    const path = `${collection('specialist')}/${id}`;
    const remove: Call = { method: 'DELETE', path, bearer: desk.admin };
    await desk.refuses(remove, 409, 'record.no-direct-change');
  });
});

function errorOf(body: unknown): unknown {
  return (body as { error?: unknown }).error;
}
