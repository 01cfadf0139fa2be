import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { act, makePartner } from '../support/programme';
import { list, slugs, total, type Card } from './support/directory';
import { advanced, PLAIN, type SeedPartner } from './support/model';
import { seedPartners } from './support/seed';

const BASIC = [{ level: 'basic' as const, from: '2026-01-10', to: '2027-01-10' }];
const raised = (on: string): SeedPartner['kkv'] => [
  { level: 'basic', from: '2026-01-10', to: on.replace(/\d\d$/, '09') },
  { level: 'advanced', from: on, to: '2027-01-10' },
];

/** In the order of their record numbers: every tie of the list would come out wrong by it. */
const PARTNERS: readonly SeedPartner[] = [
  advanced('Без баллов'),
  advanced('Я: меньше', 999, '2026-02-01'),
  advanced('А: набрал позже', 1000, '2026-06-02'),
  advanced('Я: набрал раньше', 1000, '2026-06-01'),
  advanced('А: повышен позже', 500, '2026-06-01', { kkv: raised('2026-05-10') }),
  advanced('Я: повышен раньше', 500, '2026-06-01', { kkv: raised('2026-04-10') }),
  advanced('Я: ровня, первый', 300),
  advanced('А: ровня, второй', 300),
  advanced('Терял баллы', 0, '', {
    entries: [
      { points: 700, from: '2026-02-01', to: null },
      { points: -100, from: '2026-03-01', to: '2026-06-30' },
    ],
  }),
  advanced('Держал баллы', 700, '2026-06-30'),
  advanced('Будущие баллы', 0, '', {
    entries: [
      { points: 10, from: '2026-02-01', to: null },
      { points: 5000, from: '2026-12-02', to: null },
      { points: 6000, from: '2026-02-01', to: '2026-11-30' },
    ],
  }),
  {
    ...PLAIN,
    name: 'Базовый',
    kkv: BASIC,
    entries: [{ points: 9000, from: '2026-02-01', to: null }],
  },
  { ...PLAIN, name: 'Без компетенции', entries: [{ points: 1, from: '2026-02-01', to: null }] },
  advanced('Снял карточку', 8000, '2026-02-01', { listed: false }),
  { ...PLAIN, name: 'Базовый с меньшим', kkv: BASIC },
];

describe('K6.2: who is in the ККВ list, and in which order', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    await seedPartners(server.db, PARTNERS);
    await eventually(async () => expect(await total(server, 'list=all')).toBe(PARTNERS.length));
  });
  afterAll(() => server.stop());

  const names = async (query = ''): Promise<string[]> =>
    (await list(server, query)).data.map(({ name }) => name);

  const KKV = [
    'Я: набрал раньше',
    'А: набрал позже',
    'Я: меньше',
    'Держал баллы',
    'Терял баллы',
    'Я: повышен раньше',
    'А: повышен позже',
    'Я: ровня, первый',
    'А: ровня, второй',
    'Будущие баллы',
    'Без баллов',
  ];

  it('K6.2, K3-rights: total points of the day, then the ties; the list is ККВ unless told', async () => {
    expect(await names()).toEqual(KKV);
    expect(await names('list=kkv')).toEqual(KKV);
  });

  it('K6.2: places are counted from 1 without gaps, whatever page or filter shows them', async () => {
    const ranks = (await list(server, 'page=2&pageSize=4')).data.map(({ rank }) => rank);
    expect(ranks).toEqual([5, 6, 7, 8]);
    const [found] = (await list(server, `q=${encodeURIComponent('будущие')}`)).data;
    expect(found).toMatchObject({ rank: 10, points: 10 });
  });

  it('K6.2 (D), §8: outside the list neither points nor rank, and an order that tells of neither', async () => {
    const { data } = await list(server, 'list=all');
    expect(data.map(({ name }) => name)).toEqual([
      ...KKV,
      'Базовый',
      'Без компетенции',
      'Снял карточку',
      'Базовый с меньшим',
    ]);
    const outside = data.slice(KKV.length).map(({ points, rank }: Card) => ({ points, rank }));
    expect(outside).toEqual(Array(4).fill({ points: null, rank: null }));
  });

  it('§8: the badge with its level is public in both lists', async () => {
    const { data } = await list(server, 'list=all&competence=kkv');
    const levels = data.map(({ badges }) => badges);
    const of = (level: string): object[] => [{ competence: 'kkv', level }];
    expect(levels).toEqual([
      ...KKV.map(() => of('advanced')),
      of('basic'),
      of('advanced'),
      of('basic'),
    ]);
  });

  it.each([
    ['suspend', 'end-partnership'],
    ['end-partnership', undefined],
  ])('§1: %s takes the card off the same day', async (action, next) => {
    const partner = await makePartner(server, { tradingName: `Уходит ${action}` });
    await eventually(async () =>
      expect(await slugs(server, 'list=all&pageSize=100')).toContain(partner.slug),
    );
    for (const name of [action, next].filter((one) => one !== undefined)) {
      const done = await act(server, admin, `partners/${partner.documentId}/${name}`, {
        reason: 'проверка',
      });
      expect(done.body.error ?? done.status).toBe(200);
      await eventually(async () => {
        expect(await slugs(server, 'list=all&pageSize=100')).not.toContain(partner.slug);
      });
      await server.agent.get(`/api/partner-program/directory/${partner.slug}`).expect(404);
    }
  });
});
