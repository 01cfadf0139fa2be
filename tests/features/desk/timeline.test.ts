import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';
import { openDesk } from './look';

interface Ending {
  readonly partner: { readonly documentId: string };
  readonly level: string | null;
  readonly lastDay: string;
  readonly lastDayToApply: string;
  readonly standing: string;
  readonly application: string | null;
}

interface Timeline {
  readonly data: readonly Ending[];
  readonly meta: {
    readonly until: string;
    readonly pagination: { readonly total: number };
    readonly weeks: readonly { readonly from: string; readonly count: number }[];
    readonly standings: readonly { readonly standing: string; readonly count: number }[];
  };
}

/** Awarded on 31 March 2026: L is 31 March 2027, open from 30 January through 17 March. */
describe('the timeline of competences that end (K4.4, D-lapse)', () => {
  let server: TestServer;
  let admin: Login;
  let life: ReturnType<typeof deskOf>;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    life = deskOf(server, admin);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    life.at('2026-03-31');
    scene = await makeScene(server, admin, { level: 'advanced', from: '2026-03-31' });
  });

  const look = async (on: string, query = '?pageSize=100'): Promise<Timeline> => {
    life.at(on);
    const { status, body } = await openDesk(server, admin.bearer).ask(`/timeline${query}`);
    expect(status).toBe(200);
    return body as Timeline;
  };
  const own = async (on: string): Promise<Ending | undefined> => {
    const { data } = await look(on);
    return data.find(({ partner }) => partner.documentId === scene.documentId);
  };

  it.each([
    ['2026-12-30', undefined],
    ['2026-12-31', 'not-open'],
    ['2027-01-30', 'missing'],
    ['2027-03-17', 'missing'],
    ['2027-03-18', 'late'],
    ['2027-03-31', 'late'],
    ['2027-04-01', undefined],
  ])('K4.4 on %s the renewal is %s', async (on, standing) => {
    expect((await own(on))?.standing).toBe(standing);
  });

  it('K4.4, K4.7 follows the renewal from its request to the decision', async () => {
    expect(await own('2027-02-01')).toMatchObject({
      level: 'advanced',
      lastDay: '2027-03-31',
      lastDayToApply: '2027-03-17',
      application: null,
    });
    const id = await life.filed(scene, 'renewal');
    expect(await own('2027-02-02')).toMatchObject({
      lastDay: '2027-03-31',
      standing: 'under-review',
      application: id,
    });
    await done(life.step(scene, id, 'withdraw'));
    expect(await own('2027-02-03')).toMatchObject({ standing: 'missing', application: null });
    const again = await life.filed(scene, 'renewal');
    await done(life.staff(again, 'refuse', { note: 'проверено' }));
    expect(await own('2027-02-04')).toMatchObject({ standing: 'refused', application: again });
  });

  it('K4.9 ends a year later once the renewal is approved', async () => {
    life.at('2027-02-01');
    const id = await life.filed(scene, 'renewal');
    await done(life.staff(id, 'approve', { note: 'проверено' }));
    expect(await own('2027-02-02')).toBeUndefined();
    expect(await own('2028-03-01')).toMatchObject({ lastDay: '2028-03-31', standing: 'missing' });
  });

  it('is counted by week, and shows one week or one standing', async () => {
    const { data, meta } = await look('2027-03-01');
    expect(meta.until).toBe('2027-05-30');
    expect(meta.weeks[0]?.from).toBe('2027-03-01');
    expect(meta.weeks.reduce((sum, { count }) => sum + count, 0)).toBe(data.length);
    const week = await look('2027-03-01', '?week=2027-04-01&pageSize=100');
    expect(week.data.map(({ lastDay }) => lastDay)).toContain('2027-03-31');
    const empty = await look('2027-03-01', '?week=2027-05-10');
    expect(empty.data).toEqual([]);
    const missing = await look('2027-03-01', '?standing=missing&pageSize=100');
    const counted = meta.standings.find(({ standing }) => standing === 'missing');
    expect(missing.data).toHaveLength(counted?.count ?? -1);
    expect(new Set(missing.data.map(({ standing }) => standing))).toEqual(new Set(['missing']));
    expect((await look('2027-03-01', '?pageSize=1')).data).toEqual([data[0]]);
  });
});
