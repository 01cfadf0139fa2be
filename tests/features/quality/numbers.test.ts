import { act } from '../../support/programme';
import { done, outcomeOf } from '../../support/scene';
import { openWorld, type World } from './world';

/** Bought in July: 14 to 2 months before November count, 3 to 1 months before it do not. */
const JULY = { boughtOn: '2036-07-10', activatedOn: '2036-07-12' };
const SEPTEMBER = { boughtOn: '2036-09-10', activatedOn: '2036-09-12' };

interface Forecast {
  readonly forecast: { readonly threshold: number; readonly lacking: number | null };
}

describe('D-settings the numbers of Q-competence, by the 1st of each month', () => {
  let world: World;
  const newest = new Map<string, string>();

  beforeAll(async () => {
    world = await openWorld('2036-10');
  });
  afterAll(() => world.server.stop());

  const set = async (key: string, value: unknown, effectiveFrom: string): Promise<string> => {
    const body = { key, value, effectiveFrom, seen: newest.get(key) ?? null };
    const answer = await world.server.agent
      .post('/partner-program/settings')
      .set('Authorization', world.admin.bearer)
      .send(body);
    const { data } = answer.body as { data?: { documentId: string } };
    if (data) newest.set(key, data.documentId);
    return outcomeOf(answer);
  };
  const numbers = (value: object, from: string) => set('quality.evaluation', value, from);
  const staff = async <T>(path: string): Promise<T> => {
    const asked = world.server.agent.get(`/partner-program/quality/${path}`);
    const { body, status } = await asked.set('Authorization', world.admin.bearer);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as T;
  };

  it.each([
    { fromMonths: 14, toMonths: 14, percent: 50 },
    { fromMonths: 2, toMonths: 14, percent: 50 },
    { fromMonths: 14, toMonths: -1, percent: 50 },
    { fromMonths: 14, toMonths: 2, percent: 0 },
    { fromMonths: 14, toMonths: 2, percent: 101 },
  ])('%j is no way to evaluate', async (value) => {
    expect(await numbers(value, '2036-11-01')).toBe('400 setting.value-invalid');
  });

  it('a month is evaluated by its own 1st, keeps that, and is corrected by it', async () => {
    const owner = await world.partner();
    await world.buys(owner, 4, 2, JULY);
    await world.buys(owner, 5, 3, SEPTEMBER);
    expect(await numbers({ fromMonths: 3, toMonths: 1, percent: 61 }, '2036-12-01')).toBe('200');
    const share = (month: string) =>
      world
        .shares(month)
        .then((rows) => rows.map((row) => [row.bought, row.handed_over, row.reason]));
    const ahead = await staff<{ meta: object; data: object[] }>('preview?month=2036-12');
    expect(ahead.meta).toMatchObject({
      window: { from: '2036-09-01', before: '2036-11-01' },
      threshold: 61,
    });
    expect(ahead.data).toMatchObject([{ bought: 5, handedOver: 3, lacking: 1, oneKeyAway: true }]);
    world.at('2036-11-01', '00:10:00');
    await world.evaluate();
    expect(await share('2036-11-01')).toEqual([[4, 2, 'half-reached']]);
    const { forecast } = await done<Forecast>(owner.cabinet.get('/quality'));
    expect(forecast).toMatchObject({ threshold: 61, lacking: 1, percent: 60, holds: false });
    world.at('2036-12-01', '00:10:00');
    await world.evaluate();
    expect(await share('2036-12-01')).toEqual([[5, 3, 'below-half']]);
    expect(await numbers({ fromMonths: 14, toMonths: 2, percent: 50 }, '2036-12-01')).toBe('200');
    expect((await staff<{ data: object[] }>('differences?month=2036-12')).data).toEqual([]);
    const { meta } = await staff<{ meta: { evaluation: { documentId: string } } }>(
      'result?month=2036-12',
    );
    expect(meta.evaluation).toMatchObject({ threshold: 61, window: { from: '2036-09-01' } });
    const again = `quality-evaluations/${meta.evaluation.documentId}/correct`;
    await done(act(world.server, world.admin, again, { reason: 'проверка' }));
    expect(await share('2036-12-01')).toEqual([
      [5, 3, 'below-half'],
      [5, 3, 'below-half'],
    ]);
    const next = await done<Forecast>(owner.cabinet.get('/quality'));
    expect(next.forecast).toMatchObject({ threshold: 50, lacking: 0 });
  });

  it('Q-again (D): so many claims of a partner wait at once', async () => {
    const { cabinet } = await world.partner({ joins: false });
    const today = '2036-12-01';
    expect(await set('licence-keys.open-claims', 1, today)).toBe('200');
    const claim = (key: string) => cabinet.post('/licence-keys/claims', { key });
    await done(claim('first'));
    expect(outcomeOf(await claim('second'))).toBe('409 key-claim.too-many-open');
  });
});
