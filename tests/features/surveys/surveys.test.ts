import { eraseContactsJob } from '../../../src/plugins/partner-program/server/src/features/surveys/surveys.jobs';
import { SHIPPED_QUESTIONS } from '../../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { tell } from '../../../src/plugins/partner-program/server/src/platform/events';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { CUSTOMER, waitingReport } from '../handovers/handing';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { countOutcomes, done, makeScene, outcomeOf, type Scene } from '../../support/scene';

const CONTACT = {
  name: 'Динара Ахметова',
  post: 'Директор по маркетингу',
  phone: '+7 701 555 12 34',
  extension: '12',
  email: 'dinara@customer.example',
  city: 'Алматы',
  comment: 'Лучше после обеда',
};
/** Anything of a customer that must stand nowhere but in the call. */
const SECRETS = ['Ахметова', '555 12 34', 'dinara@', 'тайное слово'];
const BASE = '/partner-program/survey-calls';

interface Line {
  documentId: string;
  standing: string;
  hours: { from: string; to: string } | null;
  attempts: number;
  taken: boolean;
}

let made = 0;

describe('surveys (Q-survey, Q-private)', () => {
  let server: TestServer;
  let operator: Login;
  let colleague: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    [operator, colleague] = [await loginAdmin(server.strapi), await loginAdmin(server.strapi)];
  });
  afterAll(() => server.stop());
  beforeEach(() => at('2026-12-01T14:00'));

  const at = (time: string): void => clockOf(server.strapi).travelTo(`${time}:00+05:00`);
  /** A handover of that partner was accepted. @returns its public name */
  const handOver = async ({ id: partnerId }: Scene, more: object = {}): Promise<string> => {
    const handover = `handover${++made}`;
    const told = { partnerId, handover, handedOn: day('2026-11-30'), warned: true };
    const hours = { hoursFrom: '10-00', hoursTo: '19-00' };
    const call = { ...told, ...hours, sites: ['shop.example.kz'], contact: CONTACT, ...more };
    const planned = await inUnit(server.strapi, SYSTEM, (unit) =>
      tell(unit, 'handover.accepted', call),
    );
    expect(planned.ok).toBe(true);
    return handover;
  };
  /** A partner that takes part in the Quality Programme. */
  const participant = async (): Promise<Scene> => {
    const scene = await makeScene(server, operator);
    await done(scene.cabinet.post('/quality/join', { textVersion: '1' }));
    return scene;
  };
  const callOf = async (handover: string): Promise<string> => {
    const row = server.db('pp_survey_calls').where({ handover });
    return (await row.first<{ document_id: string }>('document_id')).document_id;
  };
  const waiting = async (scene: Scene, more: object = {}): Promise<string> =>
    callOf(await handOver(scene, more));
  const list = async (view: string): Promise<Line[]> =>
    done(
      server.agent.get(`${BASE}?view=${view}&pageSize=100`).set('Authorization', operator.bearer),
    );
  const lineOf = async (id: string): Promise<Line | undefined> =>
    [...(await list('due')), ...(await list('later'))].find((line) => line.documentId === id);
  const open = (id: string, by = operator) =>
    server.agent.post(`${BASE}/${id}/open`).set('Authorization', by.bearer);
  const note = (id: string, outcome: string, input: object = {}, by = operator) =>
    act(server, by, `survey-calls/${id}/${outcome}`, input);
  const answers = (points = 4): object => ({
    edition: 1,
    answers: Object.fromEntries(SHIPPED_QUESTIONS.map(({ code }) => [code, points])),
  });

  it('calls within the customer’s hours, which stand in Almaty’s time; the list names nobody', async () => {
    const id = await waiting(await participant());
    expect(await lineOf(id)).toMatchObject({
      standing: 'due',
      hours: { from: '12:00', to: '21:00' },
    });
    const { text } = await server.agent.get(BASE).set('Authorization', operator.bearer);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    at('2026-12-02T11:59');
    expect((await lineOf(id))?.standing).toBe('outside-hours');
  });

  it('one handover has one call, however often it is told', async () => {
    const scene = await participant();
    const handover = await handOver(scene);
    made -= 1;
    await handOver(scene, { contact: { ...CONTACT, name: 'Другой' } });
    expect(await server.db('pp_survey_calls').where({ handover })).toHaveLength(1);
  });

  it('shows the contact to whoever takes the call, and keeps that it was read', async () => {
    const id = await waiting(await participant());
    const taken = await done<{ contact: object; questionnaire: { questions: object[] } }>(open(id));
    expect(taken.contact).toEqual(CONTACT);
    expect(taken.questionnaire.questions).toHaveLength(10);
    const lines = server.db('pp_journal_entries').where({ record_id: id, action: 'read-contact' });
    expect(await lines).toMatchObject([{ actor_kind: 'admin', actor_id: String(operator.id) }]);
    expect(outcomeOf(await open(id, colleague))).toBe('409 survey.taken');
    expect(outcomeOf(await note(id, 'no-answer', {}, colleague))).toBe('409 survey.taken');
    expect(outcomeOf(await open(id))).toBe('200');
    at('2026-12-01T14:31');
    expect(outcomeOf(await open(id, colleague))).toBe('200');
  });

  it('two operators who take one customer at once: one has it', async () => {
    const id = await waiting(await participant());
    const taken = await nTimesAtOnce(6, (n) => open(id, n % 2 ? operator : colleague));
    expect(countOutcomes(taken)).toEqual({ '200': 3, '409 survey.taken': 3 });
  });

  it('tries again later, calls back when asked, and gives up after the last attempt', async () => {
    const id = await waiting(await participant());
    await done(note(id, 'no-answer', { comment: 'занято' }));
    expect(await lineOf(id)).toMatchObject({ standing: 'tried-lately', attempts: 1 });
    await done(note(id, 'call-back', { at: '2026-12-02T09:30:00+05:00' }));
    expect((await lineOf(id))?.standing).toBe('call-back-later');
    at('2026-12-02T09:30');
    expect((await lineOf(id))?.standing).toBe('call-back-due');
    expect((await list('due'))[0]?.documentId).toBe(id);
    expect(outcomeOf(await note(id, 'call-back', { at: '2026-12-02T09:00:00+05:00' }))).toBe(
      '400 survey.call-back-time',
    );
    // Who asked to be called back was reached: that was no attempt without an answer.
    for (let attempt = 2; attempt <= 5; attempt += 1) await done(note(id, 'no-answer'));
    expect(outcomeOf(await note(id, 'no-answer'))).toBe('409 survey-call.move-not-allowed');
    const row = server.db('pp_survey_calls').where({ document_id: id });
    expect(await row.first('state', 'attempts')).toEqual({ state: 'unreachable', attempts: 5 });
  });

  it('keeps every answer or none; a result is the partner’s own', async () => {
    const [own, foreign] = [await participant(), await participant()];
    const id = await waiting(own);
    const partial = { edition: 1, answers: { design: 5 } };
    expect(outcomeOf(await note(id, 'complete', partial))).toBe('400 survey.unanswered');
    expect(outcomeOf(await note(id, 'complete', { ...answers(), edition: 2 }))).toBe(
      '409 survey.edition-outdated',
    );
    const said = { ...answers(4), comment: 'тайное слово' };
    const at2 = await nTimesAtOnce(4, () => note(id, 'complete', said));
    expect(at2.filter(({ status }) => status === 200)).toHaveLength(1);
    const { body, text } = await own.cabinet.get('/surveys').expect(200);
    expect(body).toMatchObject({
      data: [{ edition: 1, answeredOn: '2026-12-01' }],
      meta: {
        averages: [
          { subject: 'project', average: 4, answers: 7 },
          { subject: 'platform', average: 4, answers: 3 },
        ],
      },
    });
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    const theirs = await foreign.cabinet.get('/surveys').expect(200);
    expect(theirs.body).toMatchObject({
      data: [],
      meta: { averages: [{ average: null, answers: 0 }, { average: null }] },
    });
  });

  it('results are paged; the averages are those of all of them', async () => {
    const scene = await participant();
    for (const points of [5, 4, 3]) {
      await done(note(await waiting(scene), 'complete', answers(points)));
    }
    type Surveys = { data: { answers: Record<string, number> }[]; meta: object };
    const of = async (page: number): Promise<Surveys> =>
      (await scene.cabinet.get(`/surveys?page=${page}&pageSize=2`).expect(200)).body as Surveys;
    const [first, second] = [await of(1), await of(2)];
    const given = [first, second].map(({ data }) => data.map((one) => one.answers.design));
    expect(given).toEqual([[3, 4], [5]]);
    for (const { meta } of [first, second]) {
      expect(meta).toMatchObject({
        pagination: { pageCount: 2, total: 3 },
        averages: [
          { subject: 'project', average: 4, answers: 21 },
          { subject: 'platform', average: 4, answers: 9 },
        ],
        questionnaires: [{ edition: 1 }],
      });
    }
    const path = `/partner-program/survey-results?partner=${scene.documentId}&page=2&pageSize=2`;
    const { body } = await server.agent.get(path).set('Authorization', operator.bearer);
    expect(body).toEqual(second);
  });

  it('Q-join: nobody is called without the consent, nor after it was revoked', async () => {
    const scene = await makeScene(server, operator);
    const id = await waiting(scene);
    expect((await lineOf(id))?.standing).toBe('no-consent');
    expect(outcomeOf(await open(id))).toBe('409 survey.no-consent');
    await done(scene.cabinet.post('/quality/join', { textVersion: '1' }));
    at('2026-12-01T14:01');
    expect(outcomeOf(await open(id))).toBe('200');
    await done(scene.cabinet.post('/quality/leave'));
    at('2026-12-01T14:02');
    expect(outcomeOf(await note(id, 'complete', answers()))).toBe('409 survey.no-consent');
    expect((await lineOf(id))?.standing).toBe('no-consent');
  });

  it('Q-handover: a confirmed handover is asked about, with the contact of its report', async () => {
    const scene = await participant();
    const { documentId, version } = await waitingReport(server, scene);
    const path = `/handovers/${documentId}/confirm`;
    await done(scene.cabinet.post(path, { expectedVersion: version }));
    at('2026-12-01T14:01');
    const id = await callOf(documentId);
    const { contact } = await done<{ contact: object }>(open(id));
    expect(contact).toMatchObject({ name: CUSTOMER.CLIENT, phone: CUSTOMER.PHONE });
    const annul = { partnerReason: 'проверено' };
    await done(act(server, operator, `quality-handovers/${documentId}/annul`, annul));
    expect(outcomeOf(await open(id))).toBe('409 survey-call.move-not-allowed');
  });

  it('Q-private: staff who read results leave a line', async () => {
    const scene = await participant();
    await done(note(await waiting(scene), 'complete', answers()));
    const path = `/partner-program/survey-results?partner=${scene.documentId}`;
    const read = await done<object[]>(
      server.agent.get(path).set('Authorization', colleague.bearer),
    );
    expect(read).toHaveLength(1);
    const line = { record: 'partner', record_id: scene.documentId, action: 'read-surveys' };
    expect(await server.db('pp_journal_entries').where(line)).toMatchObject([
      { actor_id: String(colleague.id) },
    ]);
  });

  it('Q-survey D: who was not told is not called; an annulled handover is not asked about', async () => {
    const scene = await participant();
    const untold = await waiting(scene, { warned: false });
    expect(await lineOf(untold)).toBeUndefined();
    expect((await list('ended'))[0]).toMatchObject({ documentId: untold, standing: 'ended' });
    expect(outcomeOf(await open(untold))).toBe('409 survey-call.move-not-allowed');
    const move = '409 survey-call.move-not-allowed';
    expect(outcomeOf(await note(untold, 'complete', answers()))).toBe(move);
    const row = server.db('pp_survey_calls').where({ document_id: untold });
    expect(await row.first('state', 'contact', 'ended_on', 'erased_on')).toEqual({
      ...{ state: 'closed', contact: null, ended_on: '2026-12-01', erased_on: '2026-12-01' },
    });
    const handover = await handOver(scene);
    await inUnit(server.strapi, SYSTEM, (unit) => tell(unit, 'handover.annulled', { handover }));
    expect(outcomeOf(await open(await callOf(handover)))).toBe('409 survey-call.move-not-allowed');
  });

  it('Q-private: the contact is erased after its time, with what was noted; answers and history stay', async () => {
    at('2026-12-01T14:00');
    const scene = await participant();
    const [asked, silent] = [await waiting(scene), await waiting(scene)];
    await done(note(asked, 'complete', { ...answers(), comment: 'тайное слово' }));
    await runDue(server.strapi, eraseContactsJob);
    at('2026-12-31T14:00');
    await runDue(server.strapi, eraseContactsJob);
    const contactOf = async (id: string): Promise<unknown> =>
      (await server.db('pp_survey_calls').where({ document_id: id }).first('contact')).contact;
    expect(await contactOf(asked)).not.toBeNull();
    at('2027-01-01T14:00');
    await runDue(server.strapi, eraseContactsJob);
    expect(await contactOf(asked)).toBeNull();
    expect(await contactOf(silent)).not.toBeNull();
    at('2027-06-15T14:00');
    await runDue(server.strapi, eraseContactsJob);
    expect(outcomeOf(await open(silent))).toBe('409 survey-call.move-not-allowed');
    const left = await server.db('pp_survey_calls').where({ partner_id: scene.id });
    const journal = await server.db('pp_journal_entries').where({ partner_id: scene.id });
    for (const secret of SECRETS) {
      expect(JSON.stringify(left)).not.toContain(secret);
      expect(JSON.stringify(journal)).not.toContain(secret);
    }
    const { body } = await scene.cabinet.get('/surveys').expect(200);
    expect((body as { data: object[] }).data).toHaveLength(1);
  });
});
