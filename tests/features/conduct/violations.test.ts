import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act, makePartnerUser } from '../../support/programme';
import {
  cabinetOf,
  countOutcomes,
  done,
  makeScene,
  outcomeOf,
  type Scene,
} from '../../support/scene';
import { PDF } from '../../files/support/contents';
import { uploaded } from '../../files/support/desk';

const OPENING = {
  clause: '5.2',
  happenedOn: '2026-11-20',
  source: 'customer',
  customer: 'ТОО «Клиент»',
  description: 'Предложен продукт конкурента.',
  evidence: 'Письмо клиента, папка 12',
  note: 'Сообщил менеджер',
};
const WHY = { partnerReason: 'Клиент подтвердил письменно' };

interface Violation {
  documentId: string;
  version: number;
  state: string;
  answerBy: string;
  answer: string | null;
  files: { name: string }[];
}

describe('K5.6 violations of the programme', () => {
  let server: TestServer;
  let admin: Login;
  let own: Scene;
  let foreign: Scene;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    own = await makeScene(server, admin);
    foreign = await makeScene(server, admin);
  });
  afterAll(() => server.stop());

  const open = async (values: object = {}, of: Scene = own): Promise<string> => {
    const input = { ...OPENING, ...values };
    const path = `partners/${of.documentId}/open-violation`;
    return (await done<{ violation: string }>(act(server, admin, path, input))).violation;
  };
  const seen = (id: string): Promise<Violation> => done(own.cabinet.get(`/violations/${id}`));
  const decide = (id: string, verdict: string, input: object = WHY) =>
    act(server, admin, `violations/${id}/${verdict}`, input);
  const answer = async (id: string, body: object = {}) => {
    const { version: expectedVersion } = await seen(id);
    const said = { expectedVersion, text: 'Этого не было', ...body };
    return own.cabinet.post(`/violations/${id}/answer`, said);
  };

  it('is opened, answered with a file and confirmed; every step has its line and its mail', async () => {
    const id = await open();
    expect(await seen(id)).toMatchObject({ state: 'opened', answerBy: '2026-12-15', files: [] });
    const todo = (await done<{ todo: object[] }>(own.cabinet.get(''))).todo;
    expect(todo).toContainEqual({ what: 'violation-to-answer', count: 1 });
    const file = await uploaded(server, own.owner, PDF);
    expect(outcomeOf(await answer(id, { files: [file] }))).toBe('200');
    expect(await seen(id)).toMatchObject({ answer: 'Этого не было', files: [{}] });
    await done(decide(id, 'confirm', { ...WHY, note: 'второй случай' }));
    expect(await seen(id)).toMatchObject({ state: 'confirmed', ...WHY });
    const lines = server.db('pp_journal_entries').where({ record: 'violation', record_id: id });
    expect(await lines.orderBy('id').pluck('action')).toEqual(['open', 'answer', 'confirm']);
    const told = server.db('pp_notifications').where({ partner_id: own.id });
    expect(await told.distinct('code').orderBy('code').pluck('code')).toEqual([
      'violation.confirmed',
      'violation.opened',
    ]);
  });

  it('shows the partner nothing that staff keep for themselves', async () => {
    const id = await open({ note: 'тайная заметка', evidence: 'тайная папка' });
    await done(decide(id, 'dismiss', { ...WHY, note: 'тайное решение' }));
    const texts = [
      JSON.stringify(await seen(id)),
      JSON.stringify((await own.cabinet.get('/violations')).body),
      JSON.stringify((await own.cabinet.get('/notifications')).body),
    ].join();
    expect(texts).not.toContain('тайн');
    expect(texts).toContain(WHY.partnerReason);
    expect(await seen(id)).not.toHaveProperty('source');
  });

  it('is not confirmed before the partner is heard, and is when its time is over', async () => {
    const id = await open();
    const early = await decide(id, 'confirm');
    expect(outcomeOf(early)).toBe('409 violation.partner-not-heard');
    const over = { answer_by: '2026-11-30' };
    await server.db('pp_violations').where({ document_id: id }).update(over);
    expect(outcomeOf(await decide(id, 'confirm'))).toBe('200');
  });

  it('D-history: a confirmation is overturned once; nothing else moves what is decided', async () => {
    const id = await open();
    await answer(id);
    await done(decide(id, 'confirm'));
    expect(outcomeOf(await decide(id, 'dismiss'))).toBe('409 violation.move-not-allowed');
    expect(outcomeOf(await answer(id))).toBe('409 violation.move-not-allowed');
    await done(decide(id, 'overturn'));
    expect(outcomeOf(await decide(id, 'overturn'))).toBe('409 violation.move-not-allowed');
    expect(await seen(id)).toMatchObject({ state: 'dismissed' });
  });

  it('two decisions at once: one holds', async () => {
    const id = await open();
    await answer(id);
    const answers = await nTimesAtOnce(6, (i) => decide(id, i % 2 ? 'confirm' : 'dismiss'));
    expect(countOutcomes(answers)[200]).toBe(1);
  });

  it.each([
    ['K5.2 without its customer', { customer: undefined }, '400 violation.customer-missing'],
    ['a day to come', { happenedOn: '2026-12-02' }, '400 violation.day-in-future'],
    ['no clause', { clause: 'пять' }, '400 request.invalid'],
    ['no such source', { source: 'rumour' }, '400 request.invalid'],
  ])('is not opened with %s', async (_name, values, outcome) => {
    const path = `partners/${own.documentId}/open-violation`;
    const answered = await act(server, admin, path, { ...OPENING, ...values });
    expect(outcomeOf(answered)).toBe(outcome);
  });

  it('is of its partner alone; a viewer reads and does not answer', async () => {
    const id = await open();
    const body = { expectedVersion: 1, text: 'не моё' };
    expect(outcomeOf(await foreign.cabinet.get(`/violations/${id}`))).toBe('404 record.not-found');
    const others = await foreign.cabinet.post(`/violations/${id}/answer`, body);
    expect(outcomeOf(others)).toBe('404 record.not-found');
    expect((await foreign.cabinet.get('/violations')).body).toMatchObject({ data: [] });
    const viewer = cabinetOf(server, await makePartnerUser(server, own.id, 'viewer'));
    expect((await viewer.get(`/violations/${id}`)).status).toBe(200);
    expect((await viewer.post(`/violations/${id}/answer`, body)).status).toBe(403);
    const stolen = await uploaded(server, foreign.owner, PDF);
    expect(outcomeOf(await answer(id, { files: [stolen] }))).toBe('404 file.not-found');
    expect(await seen(id)).toMatchObject({ answer: null });
  });

  it('keeps the time it was given when the setting changes', async () => {
    const id = await open();
    await server.db('pp_settings').insert({
      document_id: 'days',
      key: 'conduct.days-to-answer',
      value: '3',
      effective_from: '2026-12-01',
    });
    expect(await seen(id)).toMatchObject({ answerBy: '2026-12-15' });
    expect(await seen(await open())).toMatchObject({ answerBy: '2026-12-04' });
  });
});
