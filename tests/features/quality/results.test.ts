import { act } from '../../support/programme';
import { done, outcomeOf } from '../../support/scene';
import { HANDOVERS } from './handovers';
import { openWorld, type Owner, type World } from './world';

/** Bought in March, they count from May of that year to April of the next. */
const MARCH = { boughtOn: '2036-03-10', activatedOn: '2036-03-12' };

interface Answer<T, M = object> {
  data: T;
  meta: M & { pagination: { total: number; pageCount: number } };
}
interface Line {
  partner: { documentId: string };
  bought: number;
  handedOver: number;
  percent: number | null;
  change: string;
}
interface Band {
  from: number;
  to: number;
  partners: number;
}
interface Written {
  documentId: string;
  revision: number;
  reason: string | null;
  window: object;
}

describe('D-month what staff read of a month', () => {
  let world: World;
  let half: Owner;
  let below: Owner;

  beforeAll(async () => {
    world = await openWorld('2036-10');
    [half, below] = [await world.partner(), await world.partner()];
    await world.buys(half, 4, 2, MARCH);
    await world.buys(below, 5, 2, MARCH);
    world.at('2036-11-01', '00:10:00');
    await world.evaluate();
  });
  afterAll(() => world.server.stop());

  const ask = (path: string) =>
    world.server.agent.get(`/partner-program${path}`).set('Authorization', world.admin.bearer);
  const read = async <T, M = object>(path: string): Promise<Answer<T, M>> => {
    const { body, status } = await ask(path);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as Answer<T, M>;
  };
  const result = (query = '') =>
    read<Line[], { evaluation: Written; evaluations: Written[]; histogram: Band[] }>(
      `/quality/result?month=2036-11${query}`,
    );
  const differences = () =>
    read<
      { partner: { documentId: string }; movesMark: boolean; current: Line; frozen: Line }[],
      { marks: number }
    >('/quality/differences?month=2036-11');

  it('is the evaluation as it was written, who gained first', async () => {
    const { data, meta } = await result();
    expect(data.map(({ partner: _, ...line }) => line)).toEqual([
      {
        bought: 4,
        handedOver: 2,
        percent: 50,
        reason: 'half-reached',
        holds: true,
        change: 'gains',
      },
      { bought: 5, handedOver: 2, percent: 40, reason: 'below-half', holds: false, change: 'none' },
    ]);
    expect(meta.evaluation).toMatchObject({
      revision: 1,
      reason: null,
      window: { from: '2035-09-01', before: '2036-09-01' },
      threshold: 50,
      ...{ partners: 2, holding: 1, gained: 1, lost: 0 },
    });
  });

  it('Q-competence: counts its partners by tens of percent, whatever is asked for', async () => {
    const { histogram } = (await result('&change=none')).meta;
    expect(histogram.map(({ from, to }) => `${from}–${to}`)).toEqual([
      ...['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70–79', '80–89', '90–99'],
      '100–100',
    ]);
    expect(histogram.filter(({ partners }) => partners > 0)).toEqual([
      { from: 40, to: 49, partners: 1 },
      { from: 50, to: 59, partners: 1 },
    ]);
  });

  it('can be narrowed and turned page by page', async () => {
    const only = await result('&change=none');
    expect(only.data.map(({ partner }) => partner.documentId)).toEqual([below.documentId]);
    expect((await result('&reason=no-keys')).data).toEqual([]);
    expect((await result('&q=nobodyiscalledthat')).meta.pagination.total).toBe(0);
    const second = await result('&page=2&pageSize=1');
    expect([second.data.length, second.meta.pagination.pageCount]).toEqual([1, 2]);
  });

  it('refuses a month without an evaluation, and what is no month', async () => {
    for (const side of ['result', 'differences']) {
      expect(outcomeOf(await ask(`/quality/${side}?month=2036-12`))).toBe(
        '404 quality.not-evaluated',
      );
      expect(outcomeOf(await ask(`/quality/${side}?month=2036-13`))).toBe(
        '400 quality.month-invalid',
      );
    }
    expect(outcomeOf(await ask('/quality/result?month=2036-11&revision=2'))).toBe(
      '404 quality.not-evaluated',
    );
  });

  it('differs from today by what was learnt since; a correction takes that in, and is listed', async () => {
    expect((await differences()).data).toEqual([]);
    world.at('2036-11-10');
    const handed = world.server.db('pp_quality_handovers').where('partner_id', half.id);
    const { key_id: keyId } = await handed.first<{ key_id: number }>('key_id');
    await HANDOVERS.annul(world.server.db, keyId, '2036-11-09T10:00:00Z');
    const { data, meta } = await differences();
    expect(data).toMatchObject([
      {
        partner: { documentId: half.documentId },
        frozen: { handedOver: 2, percent: 50 },
        current: { handedOver: 1, percent: 25 },
        movesMark: true,
      },
    ]);
    expect(meta.marks).toBe(1);
    const [first] = (await result()).meta.evaluations;
    const path = `quality-evaluations/${first!.documentId}/correct`;
    await done(act(world.server, world.admin, path, { reason: 'Отчёт был подделан' }));
    expect((await differences()).data).toEqual([]);
    const { meta: corrected } = await result();
    expect(corrected.evaluations.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'Отчёт был подделан'],
      [1, null],
    ]);
    expect((await result('&revision=1')).data[0]).toMatchObject({ handedOver: 2 });
    expect((await result()).data[0]).toMatchObject({ handedOver: 1, change: 'none' });
  });

  it('is counted beside other months, and on the partner’s own page', async () => {
    const { data: months } =
      await read<{ month: string; revision: number; reasons: object }[]>('/quality/months');
    expect(months.at(-1)).toMatchObject({
      month: '2036-11-01',
      revision: 2,
      reasons: { 'half-reached': 0, 'below-half': 2, 'no-keys': 0 },
    });
    const { data } = await read<object>(`/partners/${half.documentId}/quality`);
    expect(data).toMatchObject({
      participation: { joined: true },
      mark: { holds: false },
      evaluations: [{ month: '2036-11-01', revision: 2, percent: 25 }],
      handovers: [
        { state: 'accepted', count: 1 },
        { state: 'annulled', count: 1 },
      ],
    });
    expect(outcomeOf(await ask('/partners/nobody/quality'))).toBe('404 record.not-found');
  });

  it('says which months were missed, and staff have them evaluated in order', async () => {
    const due = async (): Promise<string[]> =>
      (await read<object, { due: string[] }>('/quality/months')).meta.due;
    const job = async (): Promise<{ due: number; last: string | undefined }> => {
      const { data } =
        await read<{ name: string; due: number; runs: { period: string }[] }[]>('/jobs');
      const { due = NaN, runs = [] } = data.find(({ name }) => name === 'quality-evaluation') ?? {};
      return { due, last: runs[0]?.period };
    };
    world.at('2037-01-01', '00:05:00');
    expect(await due()).toEqual(['2036-12-01']);
    world.at('2037-01-01', '00:10:00');
    expect(await due()).toEqual(['2036-12-01', '2037-01-01']);
    expect(await job()).toEqual({ due: 2, last: '2036-11-01' });
    const run = world.server.agent.post('/partner-program/jobs/quality-evaluation/run');
    const ran = await done<{ ran: string[] }>(run.set('Authorization', world.admin.bearer));
    expect(ran).toEqual({ ran: ['2036-12-01', '2037-01-01'] });
    expect(await due()).toEqual([]);
    expect(await job()).toEqual({ due: 0, last: '2037-01-01' });
  });
});
