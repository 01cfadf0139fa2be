import { SHIPPED_QUESTIONS } from '../../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { makeScene, outcomeOf, type Scene } from '../../support/scene';

interface Averaged {
  average: number | null;
  answers: number;
}
interface Trends {
  since: string;
  months: { month: string; project: Averaged; platform: Averaged; surveys: number }[];
  questions: (Averaged & { code: string; subject: string; months: Averaged[] })[];
}

const PATH = '/partner-program/survey-trends';
let made = 0;

describe('what customers answer over months (Q-survey, Q-private)', () => {
  let server: TestServer;
  let admin: Login;
  let good: Scene;
  let bad: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-15T14:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    [good, bad] = [await makeScene(server, admin), await makeScene(server, admin)];
    await answered(good, '2026-11-30', 5, 3);
    await answered(good, '2026-12-01', 4, 3);
    await answered(bad, '2026-12-02', 2, 4);
    // Thirteen months ago: nobody looks that far.
    await answered(bad, '2025-12-31', 1, 1);
  });
  afterAll(() => server.stop());

  const answered = async (
    { id }: Scene,
    on: string,
    project: number,
    platform: number,
  ): Promise<void> => {
    const name = `answered${++made}`;
    const points = { project, platform };
    const answers = SHIPPED_QUESTIONS.map(({ code, subject }) => [code, points[subject]]);
    const own = { document_id: name, partner_id: id, handover: name };
    const [call] = await server
      .db('pp_survey_calls')
      .insert({
        ...own,
        state: 'done',
        handed_on: on,
        warned: true,
        ended_on: on,
        log: '[]',
        attempts: 1,
      })
      .returning<{ id: number }[]>('id');
    const result = { call_id: call?.id, edition: 1, answered_on: on };
    await server
      .db('pp_survey_results')
      .insert({ ...own, ...result, answers: JSON.stringify(Object.fromEntries(answers)) });
  };
  const ask = (path: string) => server.agent.get(path).set('Authorization', admin.bearer);
  const read = async <T>(path: string): Promise<T> => (await ask(path).expect(200)).body as T;
  const readings = async ({ documentId }: Scene): Promise<number> =>
    (await server.db('pp_journal_entries').where({ record_id: documentId, action: 'read-surveys' }))
      .length;

  it('averages a year by month and question; the platform stands apart', async () => {
    const { data } = await read<{ data: Trends }>(PATH);
    expect(data.since).toBe('2026-01-01');
    expect(data.months.slice(-2)).toEqual([
      {
        month: '2026-11',
        project: { average: 5, answers: 7 },
        platform: { average: 3, answers: 3 },
        surveys: 1,
      },
      {
        month: '2026-12',
        project: { average: 3, answers: 14 },
        platform: { average: 3.5, answers: 6 },
        surveys: 2,
      },
    ]);
    expect(data.months[0]).toMatchObject({ project: { average: null, answers: 0 } });
    expect(data.questions.map(({ subject }) => subject)).toEqual(
      SHIPPED_QUESTIONS.map(({ subject }) => subject),
    );
    expect(data.questions[0]).toMatchObject({ average: 3.67, answers: 3 });
    expect(data.questions[0]?.months.at(-1)).toMatchObject({ average: 3, answers: 2 });
    expect([await readings(good), await readings(bad)]).toEqual([0, 0]);
    const lines = server.db('pp_journal_entries').where({ record: 'survey-trends' });
    expect(await lines).toMatchObject([
      { action: 'read-surveys', record_id: 'all', partner_id: null, actor_id: String(admin.id) },
    ]);
  });

  it('of one partner: its own answers, and its journal keeps the reading', async () => {
    const { data } = await read<{ data: Trends }>(`${PATH}?partner=${bad.documentId}`);
    expect(data.months.at(-1)?.project).toEqual({ average: 2, answers: 7 });
    expect([await readings(good), await readings(bad)]).toEqual([0, 1]);
    expect(outcomeOf(await ask(`${PATH}?partner=nobody`))).toBe('404 record.not-found');
  });

  it('by partner, the worst first; the journal of each that was shown keeps the reading', async () => {
    const { data, meta } = await read<{
      data: { partner: { documentId: string }; surveys: number; project: Averaged }[];
      meta: { pagination: { total: number } };
    }>(`${PATH}/partners?pageSize=1`);
    expect(data).toMatchObject([
      { partner: { documentId: bad.documentId }, surveys: 1, project: { average: 2, answers: 7 } },
    ]);
    expect(meta.pagination.total).toBe(2);
    expect([await readings(good), await readings(bad)]).toEqual([0, 2]);
  });
});
