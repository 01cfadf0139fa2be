import { eraseContactsJob } from '../../../src/plugins/partner-program/server/src/features/surveys/surveys.jobs';
import { SHIPPED_QUESTIONS } from '../../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { waitingReport } from '../handovers/handing';

/** A customer that nobody else in the database is called like. */
const FORM = {
  CLIENT: 'Сандугаш Ерасылкызы',
  CLIENT_POST: 'Хранительница свитков',
  PHONE: '+7 778 901 23 45',
  PHONE_ADD: 'доб. 98765',
  EMAIL: 'sandugash@customer.example',
  CITY: 'Урочище Бозжыра',
  COMMENT: 'Звонить после полуденного чая',
};
/** A required test that runs by itself, passed by hand: staff look at it. */
const HELD = { QSEC0010: { STATUS: 'A', SYSTEM: false, PERFOMER: 'Проверено вручную' } };

describe('Q-private: the customer’s contact, from the Monitor’s form to its erasure', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    scene = await makeScene(server, admin);
    await done(scene.cabinet.post('/quality/join', { textVersion: '1' }));
    at('2026-12-01T14:01');
    await erase();
  });
  beforeEach(() => at('2026-12-01T14:02'));
  afterAll(() => server.stop());

  const at = (time: string): void => clockOf(server.strapi).travelTo(`${time}:00+05:00`);
  const erase = () => runDue(server.strapi, eraseContactsJob);
  /** Every table of the programme in which anything of the customer stands. */
  const whereItStands = async (): Promise<string[]> => {
    const tables = await server
      .db('pg_tables')
      .whereLike('tablename', 'pp\\_%')
      .orderBy('tablename')
      .pluck<string[]>('tablename');
    const holding: string[] = [];
    for (const table of tables) {
      const rows = server.db({ t: table });
      for (const word of Object.values(FORM)) void rows.orWhereRaw('t::text like ?', `%${word}%`);
      if (await rows.first(server.db.raw('1'))) holding.push(table);
    }
    return holding;
  };
  const actionsOf = (documentId: string): Promise<string[]> =>
    server
      .db('pp_journal_entries')
      .where({ record_id: documentId })
      .orderBy('id')
      .pluck<string[]>('action');
  const handOver = async (change = {}): Promise<string> => {
    const report = await waitingReport(server, scene, change, undefined, FORM);
    expect(await whereItStands()).toContain('pp_monitor_reports');
    const path = `/handovers/${report.documentId}/confirm`;
    await done(scene.cabinet.post(path, { expectedVersion: report.version }));
    return report.documentId;
  };
  const callOf = async (handover: string): Promise<string> => {
    const row = server.db('pp_survey_calls').where({ handover });
    return (await row.first<{ document_id: string }>('document_id')).document_id;
  };
  const open = (call: string) =>
    server.agent
      .post(`/partner-program/survey-calls/${call}/open`)
      .set({ Authorization: admin.bearer, 'Idempotency-Key': 'once' });

  it('an accepted handover: it stands with the call alone, every reading is kept, then nowhere', async () => {
    const handover = await handOver();
    expect(await whereItStands()).toEqual(['pp_survey_calls']);
    const call = await callOf(handover);
    for (const _ of [1, 2]) {
      const { contact } = await done<{ contact: object }>(open(call));
      expect(contact).toMatchObject({ name: FORM.CLIENT, phone: FORM.PHONE });
    }
    const read = { record_id: call, action: 'read-contact' };
    expect(await server.db('pp_journal_entries').where(read)).toHaveLength(2);
    expect(await whereItStands()).toEqual(['pp_survey_calls']);
    expect(await server.db('pp_idempotency_keys').where({ key: 'once' })).toEqual([]);
    await done(act(server, admin, `survey-calls/${call}/refuse`, {}));
    expect(await whereItStands()).toEqual([]);
    const row = server.db('pp_survey_calls').where({ document_id: call });
    expect(await row.first('state', 'ended_on', 'erased_on')).toEqual({
      ...{ state: 'refused', ended_on: '2026-12-01', erased_on: '2026-12-01' },
    });
    expect((await actionsOf(call)).slice(-2)).toEqual(['refuse', 'erase-contact']);
    const again = await act(server, admin, `survey-calls/${call}/forget`, {});
    expect(outcomeOf(again)).toBe('409 survey.contact-erased');
  });

  it('what an older version left in a report goes with the next night', async () => {
    const handover = await handOver();
    const [report, call] = [{ document_id: handover }, { document_id: await callOf(handover) }];
    const left = { client: FORM.CLIENT, phone: FORM.PHONE };
    await server.db('pp_monitor_reports').where(report).update(left);
    await server.db('pp_survey_calls').where(call).update({ warned: false });
    at('2027-01-02T14:00');
    await erase();
    expect(await whereItStands()).toEqual([]);
  });

  it('a handover that staff refuse: nobody will ask, it stands nowhere', async () => {
    const handover = await handOver(HELD);
    expect(await whereItStands()).toEqual(['pp_monitor_reports']);
    const why = { partnerReason: 'проверено' };
    await done(act(server, admin, `quality-handovers/${handover}/refuse`, why));
    expect(await whereItStands()).toEqual([]);
  });

  it('a customer that was not told: no call has it', async () => {
    const { documentId, version } = await waitingReport(server, scene, {}, undefined, {
      ...FORM,
      WARNED: 'N',
    });
    const path = `/handovers/${documentId}/confirm`;
    await done(scene.cabinet.post(path, { expectedVersion: version }));
    expect(await whereItStands()).toEqual([]);
  });

  it('a handover that nobody decides about: it is erased with age, and nobody can be asked', async () => {
    const handover = await handOver(HELD);
    at('2027-05-30T14:00');
    await erase();
    expect(await whereItStands()).toEqual(['pp_monitor_reports']);
    at('2027-05-31T14:00');
    await erase();
    expect(await whereItStands()).toEqual([]);
    const line = { record_id: handover, action: 'erase-contact' };
    expect(await server.db('pp_journal_entries').where(line)).toHaveLength(1);
    await done(act(server, admin, `quality-handovers/${handover}/accept`, {}));
    const call = await callOf(handover);
    expect(outcomeOf(await open(call))).toBe('409 survey-call.move-not-allowed');
  });

  it('a customer that asks to be forgotten: at once, from its other calls and reports, too', async () => {
    const [first, second] = [await handOver(), await handOver()];
    const held = await handOver(HELD);
    await waitingReport(server, scene, {}, undefined, FORM);
    const [asked, other] = [await callOf(first), await callOf(second)];
    const answers = Object.fromEntries(SHIPPED_QUESTIONS.map(({ code }) => [code, 4]));
    const said = { edition: 1, answers, comment: FORM.COMMENT };
    await done(act(server, admin, `survey-calls/${other}/complete`, said));
    await done(act(server, admin, `survey-calls/${asked}/forget`, {}));
    expect(await whereItStands()).toEqual([]);
    const rows = server.db('pp_survey_calls').whereIn('document_id', [asked, other]).orderBy('id');
    expect(await rows.pluck('state')).toEqual(['closed', 'done']);
    expect((await actionsOf(asked)).slice(-2)).toEqual(['forget', 'erase-contact']);
    expect((await actionsOf(other)).at(-1)).toBe('erase-contact');
    expect((await actionsOf(held)).at(-1)).toBe('erase-contact');
    expect(outcomeOf(await open(asked))).toBe('409 survey-call.move-not-allowed');
    await done(act(server, admin, `quality-handovers/${held}/accept`, {}));
    const later = server.db('pp_survey_calls').where({ handover: held });
    expect(await later.first('state', 'contact')).toEqual({ state: 'closed', contact: null });
  });
});
