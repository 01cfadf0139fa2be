import { benchmarkJob } from '../../../src/plugins/partner-program/server/src/features/benchmark/benchmark.jobs';
import { evaluationJob } from '../../../src/plugins/partner-program/server/src/features/quality/quality.jobs';
import { SHIPPED_QUESTIONS } from '../../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import {
  runDue,
  type Job,
} from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { makeCall } from '../../access/records.surveys';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';

interface Comparison {
  own: number | null;
  area: string | null;
  average: number | null;
  partners: number | null;
  reason: { code: string; message: string } | null;
}
interface Line {
  month: string;
  window: { from: string; before: string };
  overall: Comparison;
  questions: (Comparison & { code: string })[];
}

const PROJECT = SHIPPED_QUESTIONS.filter(({ subject }) => subject === 'project').length;
let made = 0;

describe('Q-benchmark the private comparison', () => {
  let server: TestServer;
  let admin: Login;
  let cities: { id: number; region_id: number }[];
  let others: Scene[];
  let viewer: Scene;

  const at = (on: string): void => clockOf(server.strapi).travelTo(`${on}T10:00:00+05:00`);
  const run = async (job: Job): Promise<string[]> => {
    const ran = await runDue(server.strapi, job);
    if (!ran.ok) throw new Error(ran.refusal.code);
    return [...ran.value];
  };
  const settle = async (partner: Scene, city: { id: number }): Promise<void> => {
    await server.db('pp_partners_city_lnk').where('partner_id', partner.id).delete();
    await server.db('pp_partners_city_lnk').insert({ partner_id: partner.id, city_id: city.id });
  };
  /** A customer answers all questions about the project with these points, those of the platform with 1. */
  const answers = async (partner: Scene, on: string, points: number): Promise<void> => {
    const call = await makeCall(server, partner.id);
    const { id } = await server.db('pp_survey_calls').where({ document_id: call }).first('id');
    const given = SHIPPED_QUESTIONS.map(({ code, subject }) => [
      code,
      subject === 'project' ? points : 1,
    ]);
    await server.db('pp_survey_results').insert({
      document_id: `compared${++made}`,
      partner_id: partner.id,
      call_id: id,
      handover: call,
      edition: 1,
      answered_on: on,
      answers: JSON.stringify(Object.fromEntries(given)),
    });
  };
  const lines = (partner: Scene): Promise<Line[]> =>
    done<Line[]>(partner.cabinet.get('/quality/benchmark'));
  const newest = async (partner: Scene): Promise<Line> => (await lines(partner))[0] as Line;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-10-05T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    const rows = await server.db('pp_cities').orderBy('id').select('id', 'region_id');
    cities = rows as typeof cities;
    // As if it had been installed in October; the jobs of a fresh database were by today's clock.
    await server.db('pp_job_runs').insert(
      ['quality-evaluation', 'benchmark'].map((job) => ({
        ...{ document_id: `installed${job}`, job, period: '2036-10-01' },
      })),
    );
    at('2036-10-20');
    const join = async (): Promise<Scene> => {
      const scene = await makeScene(server, admin);
      await settle(scene, cities[0]!);
      await done(scene.cabinet.post('/quality/join', { textVersion: '1' }));
      return scene;
    };
    viewer = await join();
    others = [];
    for (let n = 0; n < 5; n += 1) others.push(await join());
    for (const [n, partner] of others.entries()) {
      for (const day of ['06-02', '08-05', '09-12', '10-15'])
        await answers(partner, `2036-${day}`, n < 2 ? 3 : 4);
    }
    await answers(viewer, '2036-09-30', 5);
    await answers(viewer, '2035-10-31', 1);
  });
  afterAll(() => server.stop());

  it('waits for the evaluation of its month; two servers freeze it once', async () => {
    at('2036-11-01');
    await expect(run(benchmarkJob)).rejects.toThrow('benchmark.not-evaluated');
    await run(evaluationJob);
    const ran = await nTimesAtOnce(2, () => run(benchmarkJob));
    expect(ran.flat()).toEqual(['2036-11-01']);
    const rows = server.db('pp_benchmark_snapshots').where({ partner_id: viewer.id });
    expect(await rows).toHaveLength(1);
  });

  it('shows the partner beside the others of its city, without itself, of projects alone', async () => {
    const line = await newest(viewer);
    expect(line).toMatchObject({
      month: '2036-11-01',
      window: { from: '2035-11-01', before: '2036-11-01' },
      overall: { own: 5, area: 'city', average: 3.6, partners: 5, reason: null },
    });
    expect(line.questions).toHaveLength(PROJECT);
    for (const question of line.questions)
      expect(question).toMatchObject({
        ...{ own: 5, area: 'city', average: 3.6, partners: 5 },
        text: { ru: expect.stringMatching(/\?$/) as string },
      });
    const standing = await done<{ benchmark: Line }>(viewer.cabinet.get('/quality'));
    expect(standing.benchmark).toEqual(line);
  });

  it('tells the reason in the caller’s language: one of the five has four others and the viewer', async () => {
    const said = await done<Line[]>(
      others[0]!.cabinet.get('/quality/benchmark').set('Accept-Language', 'kk'),
    );
    expect(said[0]?.overall).toMatchObject({
      own: 3,
      area: null,
      average: null,
      reason: { code: 'few-answers', message: expect.stringContaining('Деректер аз') as string },
    });
  });

  it('keys are not compared: an older snapshot that holds them is read without them', async () => {
    const before = await newest(viewer);
    expect(before).not.toHaveProperty('keys');
    const own = server.db('pp_benchmark_snapshots').where({ partner_id: viewer.id });
    const { id: _, ...row } = await own.first<Record<string, unknown>>('*');
    const none = { area: 'city', cut: 'city', value: 50, partners: 5, reason: null };
    const keys = { code: ':keys', own: { sum: 1, count: 2 }, ...none };
    await server.db('pp_benchmark_snapshots').insert({
      ...row,
      document_id: 'oldsnapshot',
      month: '2036-10-01',
      figures: JSON.stringify([...(JSON.parse(row.figures as string) as object[]), keys]),
    });
    const october = (await lines(viewer))[1];
    expect(october).toMatchObject({ month: '2036-10-01', overall: before.overall });
    expect(JSON.stringify(october)).not.toContain('keys');
  });

  it('nothing of a snapshot changes by what comes later; months that were missed come in order', async () => {
    const before = await newest(viewer);
    for (const partner of others) await answers(partner, '2036-11-20', 2);
    await settle(
      others[0]!,
      cities.find(({ region_id: id }) => id !== cities[0]?.region_id)!,
    );
    at('2037-01-05');
    expect(await run(evaluationJob)).toEqual(['2036-12-01', '2037-01-01']);
    expect(await run(benchmarkJob)).toEqual(['2036-12-01', '2037-01-01']);
    const [january, december, november] = await lines(viewer);
    expect([january?.month, december?.month]).toEqual(['2037-01-01', '2036-12-01']);
    expect(november).toEqual(before);
    // November's answers of the one that moved were given where it is now, the others stay here.
    const cells = server.db('pp_benchmark_cells').where({ partner_id: others[0]!.id });
    const places = await cells.orderBy('month').pluck<number[]>('city');
    expect(new Set(places.slice(0, -1))).toEqual(new Set([cities[0]?.id]));
    expect(places.at(-1)).not.toBe(cities[0]?.id);
  });

  it('shows nothing to a partner that has moved, until a year is over', async () => {
    await settle(viewer, cities[1]!);
    at('2037-02-05');
    await run(evaluationJob);
    await run(benchmarkJob);
    expect((await newest(viewer)).overall.reason?.code).toBe('moved');
  });

  it('staff read what a partner is shown, and the journal keeps it; another partner never does', async () => {
    const path = `/partner-program/quality/benchmark?partner=${viewer.documentId}`;
    const read = await done<
      { month: string; figures: { code: string; reason: string | null }[] }[]
    >(server.agent.get(path).set('Authorization', admin.bearer));
    const codes = read[0]?.figures.map(({ code }) => code) ?? [];
    expect(codes).toEqual(expect.arrayContaining(['overall', 'design']));
    expect(codes).not.toContain('keys');
    const line = { record: 'partner', record_id: viewer.documentId, action: 'read-benchmark' };
    expect(await server.db('pp_journal_entries').where(line)).toHaveLength(1);
    const stranger = await makeScene(server, admin);
    expect(await lines(stranger)).toEqual([]);
  });
});
