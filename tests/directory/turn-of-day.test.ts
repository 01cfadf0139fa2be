import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, eventually, type TestServer } from '../support';
import { list, total } from './support/directory';
import { advanced, PLAIN } from './support/model';
import { seedPartners } from './support/seed';

describe('D-time: the directory turns at 00:00 Almaty by itself', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    const open = { from: '2026-02-01', to: null };
    await seedPartners(server.db, [
      advanced('Постоянный', 100),
      advanced('Последний день', 500, '2026-02-01', {
        kkv: [{ level: 'advanced', from: '2026-01-10', to: '2026-12-01' }],
      }),
      advanced('Баллы завтра', 0, '', {
        entries: [
          { points: 1, ...open },
          { points: 900, from: '2026-12-02', to: null },
        ],
      }),
      advanced('Баллы до сегодня', 0, '', {
        entries: [{ points: 200, from: '2026-02-01', to: '2026-12-01' }],
      }),
      advanced('Компетенция завтра', 50, '2026-02-01', {
        kkv: [{ level: 'advanced', from: '2026-12-02', to: null }],
      }),
      { ...PLAIN, name: 'Базовый', kkv: [{ level: 'basic', from: '2026-01-10', to: null }] },
    ]);
    await server.db('pp_settings').insert({
      document_id: 'rights',
      key: 'competence.rights',
      effective_from: '2026-12-03',
      value: JSON.stringify({ basic: ['public-card'], advanced: ['public-card'] }),
    });
    await eventually(async () => expect(await total(server, 'list=all')).toBe(6));
  });
  afterAll(() => server.stop());

  const at = (instant: string): void => clockOf(server.strapi).travelTo(instant);
  const shown = async (): Promise<[string, number | null][]> =>
    (await list(server)).data.map(({ name, points }) => [name, points]);

  const ON_THE_1ST = [
    ['Последний день', 500],
    ['Баллы до сегодня', 200],
    ['Постоянный', 100],
    ['Баллы завтра', 1],
  ];
  const ON_THE_2ND = [
    ['Баллы завтра', 901],
    ['Постоянный', 100],
    ['Компетенция завтра', 50],
    ['Баллы до сегодня', 0],
  ];

  it('K4.4, D-ledger: a last day counts to its end', async () => {
    expect(await shown()).toEqual(ON_THE_1ST);
    at('2026-12-01T23:59:50+05:00');
    expect(await shown()).toEqual(ON_THE_1ST);
  });

  it('turns at midnight in Almaty, which is 19:00 in UTC, with nobody doing anything', async () => {
    at('2026-12-01T18:59:59.000Z');
    expect(await shown()).toEqual(ON_THE_1ST);
    await eventually(async () => expect(await shown()).toEqual(ON_THE_2ND), { every: 20 });
    expect(await total(server, 'list=all&competence=kkv')).toBe(5);
  });

  it('D-settings: rights of a later day come into force on it', async () => {
    at('2026-12-03T00:00:01+05:00');
    expect(await shown()).toEqual([...ON_THE_2ND, ['Базовый', 0]]);
  });

  it('counts over days that nobody looked at', async () => {
    at('2026-12-01T12:00:00+05:00');
    expect(await shown()).toEqual(ON_THE_1ST);
    at('2027-01-11T00:00:00+05:00');
    // The advanced ones that ended on 10 January 2027 are gone; the open ones stay.
    expect(await shown()).toEqual([
      ['Компетенция завтра', 50],
      ['Базовый', 0],
    ]);
  });

  it('never answers with another day when many ask at the turn', async () => {
    at('2026-12-01T23:00:00+05:00');
    expect(await shown()).toEqual(ON_THE_1ST);
    at('2026-12-02T00:00:00+05:00');
    const answers = await Promise.all(Array.from({ length: 20 }, () => shown()));
    expect(answers).toEqual(Array(20).fill(ON_THE_2ND));
  });
});
