import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { act, makePartner } from '../support/programme';
import { DIRECTORY } from './support/directory';

type Partner = Awaited<ReturnType<typeof makePartner>>;

describe('§1: addresses of cards go on answering', () => {
  let server: TestServer;
  let admin: Login;
  let partner: Partner;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    partner = await makePartner(server, { tradingName: 'Первое имя' });
    for (const tradingName of ['Второе имя', 'Третье имя']) {
      await staff(partner, 'rename', { tradingName });
    }
  });
  afterAll(() => server.stop());

  const staff = async (one: Partner, name: string, input: object): Promise<void> => {
    const done = await act(server, admin, `partners/${one.documentId}/${name}`, input);
    expect(done.body.error ?? done.status).toBe(200);
  };
  const get = (slug: string) => server.agent.get(`${DIRECTORY}/${slug}`).redirects(0);

  it('answers the present address', async () => {
    await eventually(async () => {
      const { body } = await get('trete-imya').expect(200);
      expect(body).toMatchObject({ data: { name: 'Третье имя', slug: 'trete-imya' } });
    });
  });

  it.each(['pervoe-imya', 'vtoroe-imya'])(
    'sends %s to the present address at once',
    async (old) => {
      const answer = await get(`${old}?locale=kk`).expect(301);
      expect(answer.headers.location).toBe(`${DIRECTORY}/trete-imya?locale=kk`);
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(answer.body).toEqual({ data: { slug: 'trete-imya' }, meta: {} });
      await server.agent.head(`${DIRECTORY}/${old}`).redirects(0).expect(301);
      const followed = await server.agent.get(`${DIRECTORY}/${old}?locale=kk`).redirects(1);
      expect(followed.headers['content-language']).toBe('kk');
    },
  );

  it('gives an address that somebody has or had to nobody else', async () => {
    const slugs = await Promise.all(
      ['Первое имя', 'Третье имя'].map((tradingName) => makePartner(server, { tradingName })),
    );
    expect(slugs.map(({ slug }) => slug)).toEqual(['pervoe-imya-2', 'trete-imya-2']);
    await expect(
      makePartner(server, { tradingName: 'Другой', slug: 'pervoe-imya' }),
    ).resolves.toMatchObject({ slug: 'drugoi' });
  });

  it('gives a partner its own old address back with its old name; no way ends in itself', async () => {
    await staff(partner, 'rename', { tradingName: 'Первое имя' });
    const seen: (string | undefined)[] = [];
    await eventually(async () => {
      const answer = await get('pervoe-imya');
      seen.push(answer.headers.location);
      expect(answer.status).toBe(200);
    });
    expect(seen).not.toContain(`${DIRECTORY}/pervoe-imya`);
    for (const old of ['trete-imya', 'vtoroe-imya']) {
      const { location } = (await get(old).expect(301)).headers;
      expect(location).toBe(`${DIRECTORY}/pervoe-imya`);
    }
  });

  it('§1: answers 404 at old and present addresses while the partnership is suspended', async () => {
    const away = ['vtoroe-imya', 'trete-imya'];
    await staff(partner, 'suspend', { reason: 'проверка' });
    await eventually(async () => get('pervoe-imya').expect(404));
    for (const slug of away) await get(slug).expect(404);
    await staff(partner, 'resume', { reason: 'проверка' });
    await eventually(async () => get('pervoe-imya').expect(200));
    for (const slug of away) await get(slug).expect(301);
  });
});
