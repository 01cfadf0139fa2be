import { SHIPPED_QUESTIONS } from '../../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { makeCall } from '../../access/records.surveys';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act, makePartner } from '../../support/programme';
import { countOutcomes, done, outcomeOf } from '../../support/scene';

interface Opened {
  questionnaire: { edition: number; questions: { code: string; text: { en: string } }[] };
}
const NEW = { ru: 'Довольны ли Вы дизайном?', kk: 'Дизайнға көңіліңіз тола ма?', en: 'Like it?' };

describe('Q-survey editions of the questionnaire', () => {
  let server: TestServer;
  let admin: Login;
  let first: string;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    const row = server.db('pp_questionnaires').where({ edition: 1 });
    first = (await row.first<{ document_id: string }>('document_id')).document_id;
  });
  afterAll(() => server.stop());

  const at = (on: string): void => clockOf(server.strapi).travelTo(`${on}T14:00:00+05:00`);
  const begin = (of = first) => act(server, admin, `questionnaires/${of}/begin-edition`, {});
  const move = (id: string, name: string, input: object = {}) =>
    act(server, admin, `questionnaire-drafts/${id}/${name}`, input);
  const begun = async (of?: string): Promise<string> =>
    (await done<{ documentId: string }>(begin(of))).documentId;
  /** A call that is opened shows what is asked on that day. */
  const asked = async (): Promise<Opened['questionnaire']> => {
    const call = await makeCall(server, (await makePartner(server)).id);
    const path = `/partner-program/survey-calls/${call}/open`;
    const opened = server.agent.post(path).set('Authorization', admin.bearer);
    return (await done<Opened>(opened)).questionnaire;
  };
  const designIn = ({ questions }: Opened['questionnaire']): string | undefined =>
    questions.find(({ code }) => code === 'design')?.text.en;

  it('one is written at a time, with the words of the newest', async () => {
    const at4 = await nTimesAtOnce(4, () => begin());
    expect(countOutcomes(at4)).toEqual({ '200': 1, '409 questionnaire.not-the-newest': 3 });
    const draft = server.db('pp_questionnaire_drafts').where({ state: 'draft' });
    const { document_id: id, questions } = await draft.first('document_id', 'questions');
    expect(JSON.parse(questions as string)).toEqual(SHIPPED_QUESTIONS);
    await done(move(id as string, 'discard'));
    expect(outcomeOf(await move(id as string, 'reword', { asked: 'design', ...NEW }))).toBe(
      '409 questionnaire.not-a-draft',
    );
  });

  it('is asked from its day on, and never changes again', async () => {
    const id = await begun();
    expect(outcomeOf(await move(id, 'reword', { asked: 'none', ...NEW }))).toBe(
      '400 survey.unknown-question',
    );
    await done(move(id, 'reword', { asked: 'design', ...NEW }));
    await done(move(id, 'reword-answer', { asked: 'design', worth: 5, ...NEW }));
    expect(outcomeOf(await move(id, 'publish', { effectiveFrom: '2026-12-01' }))).toBe(
      '409 questionnaire.too-early',
    );
    await done(move(id, 'publish', { effectiveFrom: '2026-12-02' }));
    expect(outcomeOf(await move(id, 'reword', { asked: 'design', ...NEW }))).toBe(
      '409 questionnaire.not-a-draft',
    );
    expect(await asked()).toMatchObject({ edition: 1 });
    at('2026-12-02');
    const today = await asked();
    expect([today.edition, designIn(today)]).toEqual([2, 'Like it?']);
    expect(outcomeOf(await begin(first))).toBe('409 questionnaire.not-the-newest');
  });

  it('asks another question in the place of one: its answers are not mixed with the former', async () => {
    const second = server.db('pp_questionnaires').where({ edition: 2 });
    const id = await begun(
      (await second.first<{ document_id: string }>('document_id')).document_id,
    );
    const another = { asked: 'design', ...NEW, en: 'Easy to use?' };
    await done(move(id, 'replace', another));
    expect(outcomeOf(await move(id, 'replace', another))).toBe('400 survey.unknown-question');
    await done(move(id, 'publish', { effectiveFrom: '2026-12-03' }));
    at('2026-12-03');
    const today = await asked();
    expect(today.questions.map(({ code }) => code)).toEqual(
      SHIPPED_QUESTIONS.map(({ code }) => (code === 'design' ? 'design-3' : code)),
    );
    expect(today.questions.find(({ code }) => code === 'design-3')?.text.en).toBe('Easy to use?');
  });

  it('keeps who wrote it', async () => {
    const lines = server.db('pp_journal_entries').where({ record: 'questionnaire-draft' });
    expect(await lines.orderBy('id').pluck('action')).toEqual([
      ...['begin', 'discard', 'begin', 'reword', 'reword', 'publish'],
      ...['begin', 'replace', 'publish'],
    ]);
  });
});
