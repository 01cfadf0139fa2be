import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import {
  countOutcomes,
  done,
  makeScene,
  outcomeOf,
  publishProject,
  submitProject,
  type Cabinet,
  type Scene,
} from '../../support/scene';

const ROW = {
  code: 'enterprise-project',
  scheme: 'kkv',
  kind: 'project',
  nameRu: 'Проект',
  nameKk: 'Жоба',
  nameEn: 'Project',
  formula: 'fixed',
};

interface Entry {
  documentId: string;
  points: number;
  effectiveFrom: string;
  effectiveTo: string | null;
  reversed: boolean;
  cause: { kind: string; id: string; revision: number };
  row: { capPerYear: number | null } | null;
}

describe('points', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const at = (day: string): void => clockOf(server.strapi).travelTo(`${day}T10:00:00+05:00`);
  const holder = (from = '2026-01-10'): Promise<Scene> =>
    makeScene(server, admin, { level: 'advanced', from });

  const statement = async (cabinet: Cabinet, query = '') => {
    const answer = await cabinet.get(`/points${query}`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body as {
      data: Entry[];
      meta: {
        balance: number;
        expiring: object[];
        pagination: { total: number; pageCount: number };
      };
    };
  };

  const balance = async (cabinet: Cabinet, query: string): Promise<number> =>
    (await statement(cabinet, query)).meta.balance;

  const catalogue = (method: 'post' | 'put', path: string, body: object) =>
    server.agent[method](
      `/content-manager/collection-types/plugin::partner-program.activity${path}`,
    )
      .set('Authorization', admin.bearer)
      .send(body);

  const newestRow = async (): Promise<{ document_id: string }> =>
    server.db('pp_activities').where('code', ROW.code).orderBy('effective_from', 'desc').first();

  /** Staff close the row in force and add the next one. */
  const nextRow = async (lastDay: string, effectiveFrom: string, values: object): Promise<void> => {
    const { document_id } = await newestRow();
    await done(catalogue('put', `/${document_id}`, { effectiveTo: lastDay }));
    await done(catalogue('post', '', { ...ROW, effectiveFrom, ...values }));
  };

  it('K6.1: a partner without ККВ publishes without points', async () => {
    const { cabinet } = await makeScene(server, admin);
    await publishProject(server, admin, cabinet);
    expect(await statement(cabinet)).toMatchObject({ data: [], meta: { balance: 0 } });
  });

  it('K6.1: the day of submitting decides, not the day staff publish', async () => {
    const { cabinet } = await makeScene(server, admin, { level: 'basic', from: '2026-01-10' });
    const project = await submitProject(cabinet);
    const held = await done<{ documentId: string }[]>(cabinet.get('/competences'));
    at('2026-12-02');
    await done(act(server, admin, `competences/${held[0]?.documentId}/end`, { reason: 'конец' }));
    await done(act(server, admin, `projects/${project.documentId}/publish`, {}));
    expect(await balance(cabinet, '')).toBe(100);
  });

  it('K6.1: a project withdrawn was not submitted: published later, it counts on that day', async () => {
    const { cabinet } = await holder();
    const project = await submitProject(cabinet);
    const { documentId, version } = project;
    await done(cabinet.post(`/projects/${documentId}/withdraw`, { expectedVersion: version }));
    expect(await done(cabinet.get(`/projects/${documentId}`))).toMatchObject({ submittedOn: null });
  });

  it('D-ledger: unpublishing takes the points back from that day, publishing again is revision 2', async () => {
    at('2026-12-03');
    const { cabinet } = await holder();
    const { documentId } = await publishProject(server, admin, cabinet);
    at('2026-12-10');
    await done(act(server, admin, `projects/${documentId}/unpublish`, { reason: 'проверка' }));
    at('2026-12-20');
    await done(act(server, admin, `projects/${documentId}/publish`, {}));
    const { data } = await statement(cabinet);
    expect(data).toMatchObject([
      { points: 100, effectiveFrom: '2026-12-20', cause: { id: documentId, revision: 2 } },
      { points: -100, effectiveFrom: '2026-12-10', cause: { kind: 'reversal' } },
      { points: 100, effectiveFrom: '2026-12-03', reversed: true, cause: { revision: 1 } },
    ]);
    const days = ['12-02', '12-03', '12-09', '12-10', '12-19', '12-20'];
    const seen = await Promise.all(days.map((day) => balance(cabinet, `?on=2026-${day}`)));
    expect(seen).toEqual([0, 100, 100, 0, 0, 100]);
  });

  it('D-ledger: a balance can be asked as it was known on an earlier day', async () => {
    at('2027-01-05');
    const { cabinet } = await holder();
    const { documentId, version } = await publishProject(server, admin, cabinet);
    at('2027-01-08');
    await done(cabinet.post(`/projects/${documentId}/unpublish`, { expectedVersion: version }));
    const asKnown = (day: string) => statement(cabinet, `?on=2027-01-31&knownOn=2027-01-${day}`);
    expect((await asKnown('04')).meta.balance).toBe(0);
    expect(await asKnown('07')).toMatchObject({
      data: [{ points: 100, reversed: false }],
      meta: { balance: 100 },
    });
    expect((await asKnown('08')).meta.balance).toBe(0);
  });

  it('D-ledger: staff take an entry back once, with a reason', async () => {
    const { cabinet } = await holder();
    await publishProject(server, admin, cabinet);
    const [entry] = (await statement(cabinet)).data;
    const reverse = (): ReturnType<typeof act> =>
      act(server, admin, `point-entries/${entry?.documentId}/reverse`, { reason: 'ошибка' });
    expect((await reverse()).status).toBe(200);
    expect(outcomeOf(await reverse())).toBe('409 points.already-reversed');
    const { data, meta } = await statement(cabinet);
    expect(meta.balance).toBe(0);
    const back = await act(server, admin, `point-entries/${data[0]?.documentId}/reverse`, {
      reason: 'ошибка',
    });
    expect(outcomeOf(back)).toBe('409 points.is-reversal');
  });

  it('K6.1: entries and the ledger are closed to the Content Manager', async () => {
    const made = await server.agent
      .post('/content-manager/collection-types/plugin::partner-program.point-entry')
      .set('Authorization', admin.bearer)
      .send({ scheme: 'kkv', points: 1_000_000 });
    expect(outcomeOf(made)).toMatch(/record.no-direct-change/);
    const ledger = server.db('pp_point_entries');
    await expect(ledger.clone().update({ points: 5 })).rejects.toThrow(/only ever added/);
    await expect(ledger.clone().delete()).rejects.toThrow(/only ever added/);
    await expect(server.db.raw('truncate pp_point_entries cascade')).rejects.toThrow(
      /only ever added/,
    );
  });

  it('D-ledger: the statement comes in pages, newest first', async () => {
    const { cabinet } = await holder();
    for (let n = 0; n < 3; n += 1) await publishProject(server, admin, cabinet);
    const first = await statement(cabinet, '?pageSize=2');
    const second = await statement(cabinet, '?pageSize=2&page=2');
    expect(first.meta.pagination).toMatchObject({ total: 3, pageCount: 2 });
    expect([first.data.length, second.data.length]).toEqual([2, 1]);
    expect(new Set([...first.data, ...second.data].map((e) => e.documentId)).size).toBe(3);
    expect(second.meta.balance).toBe(300);
    expect((await cabinet.get('/points?pageSize=101')).status).toBe(400);
    expect((await cabinet.get('/points?on=2026-02-30')).status).toBe(400);
  });

  it('K6.1: the row in force on the day of the activity counts, and its numbers never change', async () => {
    at('2027-02-01');
    await nextRow('2027-02-09', '2027-02-10', { points: 150, validMonths: 6 });
    const { cabinet } = await holder('2027-01-10');
    const early = await submitProject(cabinet);
    at('2027-02-10');
    await publishProject(server, admin, cabinet);
    await done(act(server, admin, `projects/${early.documentId}/publish`, {}));
    const { data } = await statement(cabinet);
    expect(data).toMatchObject([
      { points: 100, effectiveTo: null, cause: { id: early.documentId } },
      { points: 150, effectiveFrom: '2027-02-10', effectiveTo: '2027-08-10' },
    ]);
    expect(await balance(cabinet, '?on=2027-08-11')).toBe(100);
    const expiring = async (on: string) => (await statement(cabinet, `?on=${on}`)).meta.expiring;
    const later = { lastDay: '2027-08-15', points: 150 };
    at('2027-02-15');
    const { documentId } = await publishProject(server, admin, cabinet);
    expect(await expiring('2027-02-15')).toEqual([{ lastDay: '2027-08-10', points: 150 }, later]);
    expect(await expiring('2027-08-11')).toEqual([later]);
    at('2027-02-20');
    await done(act(server, admin, `projects/${documentId}/unpublish`, { reason: 'проверка' }));
    expect(await expiring('2027-02-20')).toEqual([{ lastDay: '2027-08-10', points: 150 }]);
    expect(await expiring('2027-02-19')).toHaveLength(2);
    const row = await newestRow();
    const changed = await catalogue('put', `/${row.document_id}`, { points: 9_999 });
    expect(outcomeOf(changed)).toBe('400 record.governed-field');
  });

  it('K6.1: two rows of one code never meet', async () => {
    const made = await catalogue('post', '', { ...ROW, points: 1, effectiveFrom: '2027-06-01' });
    expect(outcomeOf(made)).toMatch(/activity.overlap/);
  });

  it('K6.1: the partner reads what earns how much: today, on any day, and ever', async () => {
    const { cabinet } = await holder('2027-01-10');
    const rowsOf = async (query: string): Promise<unknown[]> => {
      const rows = await done<{ code: string }[]>(cabinet.get(`/activities${query}`));
      return rows.filter(({ code }) => code === ROW.code);
    };
    const past = { points: 100, effectiveFrom: '2020-01-01', effectiveTo: '2027-02-09' };
    const now = { points: 150, effectiveFrom: '2027-02-10', effectiveTo: null, validMonths: 6 };
    expect(await rowsOf('')).toMatchObject([now]);
    expect(await rowsOf('?on=2027-02-09')).toMatchObject([past]);
    expect(await rowsOf('?on=2027-02-10&all=false')).toMatchObject([now]);
    expect(await rowsOf('?on=2019-12-31')).toEqual([]);
    expect(await rowsOf('?all=true')).toMatchObject([past, now]);
  });

  it('K6.1: the catalogue comes in pages, and says which day it is of', async () => {
    const { cabinet } = await holder('2027-01-10');
    const page = async (query: string) => {
      const { body } = await cabinet.get(`/activities${query}`).expect(200);
      return body as { data: { documentId: string }[]; meta: object };
    };
    const all = await page('?all=true&pageSize=100');
    const pages = [await page('?all=true&pageSize=5'), await page('?all=true&pageSize=5&page=2')];
    expect(pages.flatMap(({ data }) => data)).toEqual(all.data.slice(0, 10));
    const total = all.data.length;
    expect(pages[1]?.meta).toMatchObject({ on: null, pagination: { page: 2, total } });
    expect((await page('?on=2027-02-09')).meta).toMatchObject({ on: '2027-02-09' });
    expect((await page('')).meta).toMatchObject({ on: '2027-02-20' });
    for (const query of ['?on=2027-02-30', '?all=yes', '?pageSize=101', '?from=2027-01-01']) {
      expect((await cabinet.get(`/activities${query}`)).status).toBe(400);
    }
  });

  it('K6.1: a line of the statement names the row it was computed from, closed or not', async () => {
    at('2027-02-21');
    const { cabinet } = await holder('2027-01-10');
    const { documentId } = await publishProject(server, admin, cabinet);
    await done(act(server, admin, `projects/${documentId}/unpublish`, { reason: 'проверка' }));
    const row = await newestRow();
    const kept = { documentId: row.document_id, points: 150, validMonths: 6, capPerYear: null };
    const { data } = await statement(cabinet);
    expect(data).toMatchObject([
      { points: -150, activity: ROW.code, row: kept },
      { points: 150, activity: ROW.code, row: kept },
    ]);
  });

  it('K6.1: a yearly cap holds for projects published at once', async () => {
    at('2027-03-01');
    await nextRow('2027-03-01', '2027-03-02', { points: 60, capPerYear: 100 });
    at('2027-03-02');
    const { cabinet } = await holder('2027-01-10');
    const projects = await Promise.all([1, 2, 3, 4].map(() => submitProject(cabinet)));
    const answers = await nTimesAtOnce(4, (n) =>
      act(server, admin, `projects/${projects[n]?.documentId}/publish`, {}),
    );
    expect(countOutcomes(answers)).toEqual({ 200: 4 });
    const { data, meta } = await statement(cabinet);
    expect(data.map(({ points }) => points)).toEqual([40, 60]);
    expect(meta.balance).toBe(100);
  });

  it('K6.1: the row that replaces another in the year opens no second cap', async () => {
    at('2027-03-10');
    const { cabinet } = await holder('2027-01-10');
    for (const points of [60, 100]) {
      await publishProject(server, admin, cabinet);
      expect(await balance(cabinet, '')).toBe(points);
    }
    await nextRow('2027-03-10', '2027-03-11', { points: 60, capPerYear: 120 });
    at('2027-03-11');
    await publishProject(server, admin, cabinet);
    await publishProject(server, admin, cabinet);
    expect(await balance(cabinet, '')).toBe(120);
    const capsOf = ({ data }: Awaited<ReturnType<typeof statement>>): unknown[] =>
      data.map(({ points, row }) => [points, row?.capPerYear]);
    expect(capsOf(await statement(cabinet))).toEqual([
      [20, 120],
      [40, 100],
      [60, 100],
    ]);
    await nextRow('2027-03-11', '2027-03-12', { points: 60, capPerYear: 100 });
    at('2027-03-12');
    await publishProject(server, admin, cabinet);
    expect(await balance(cabinet, '')).toBe(120);
  });

  it('K6.1: a yearly cap counts the year of the activity, whenever it was booked', async () => {
    at('2027-12-20');
    const { cabinet } = await holder('2027-06-10');
    const old = [await submitProject(cabinet), await submitProject(cabinet)];
    at('2028-01-10');
    for (const { documentId } of old) {
      await done(act(server, admin, `projects/${documentId}/publish`, {}));
    }
    expect(await balance(cabinet, '')).toBe(100);
    await publishProject(server, admin, cabinet);
    expect(await balance(cabinet, '')).toBe(160);
  });

  it('K6.1: points taken back make room in the year they were earned in, not in the next', async () => {
    at('2028-03-01');
    const { cabinet } = await holder('2028-01-10');
    const first = await publishProject(server, admin, cabinet);
    at('2029-01-05');
    const path = `/projects/${first.documentId}/unpublish`;
    await done(cabinet.post(path, { expectedVersion: first.version }));
    await publishProject(server, admin, cabinet);
    await publishProject(server, admin, cabinet);
    expect(await balance(cabinet, '')).toBe(100);
  });
});
