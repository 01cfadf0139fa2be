import {
  bootServer,
  eventually,
  spawnServer,
  type SpawnedServer,
  type TestServer,
} from '../support';
import { DIRECTORY, total } from './support/directory';
import { advanced } from './support/model';
import { seedPartners } from './support/seed';

const API = '/api/partner-program';
const ORIGIN = 'https://shop.example';

describe('public answers as HTTP: tags, caches, origins', () => {
  let server: TestServer;
  let other: SpawnedServer;
  let card: string;

  beforeAll(async () => {
    const env = { CORS_ORIGINS: `https://first.example,${ORIGIN}` };
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00', env });
    const { database } = server;
    other = await spawnServer({ programNow: '2026-12-01T10:00:00+05:00', database, env });
    const [partner] = await seedPartners(server.db, [
      advanced('Алма', 10, '2026-02-01', { city: 'almaty' }),
      advanced('Байтерек', 20),
    ]);
    card = `${DIRECTORY}/${partner?.slug}`;
    for (const one of [server, other]) {
      await eventually(async () => expect(await total(one)).toBe(2));
    }
  });
  afterAll(async () => {
    await other.stop();
    await server.stop();
  });

  const paths = (): string[] => [
    DIRECTORY,
    `${DIRECTORY}?list=all&q=${encodeURIComponent('алма')}`,
    card,
    `${API}/dictionaries`,
  ];
  const tagOf = async (path: string, one: TestServer | SpawnedServer = server): Promise<string> => {
    const answer = await one.agent.get(path).expect(200);
    return String(answer.headers.etag);
  };

  it('has a strong tag of the content, the same on every server, and cache rules', async () => {
    for (const path of paths()) {
      const answer = await server.agent.get(path).expect(200);
      expect(answer.headers.etag).toMatch(/^"[^"]+"$/);
      expect(answer.headers.etag).toBe(await tagOf(path, other));
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(answer.headers.vary).toMatch(/Accept-Language/);
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('has another tag for other content: language, filter, card', async () => {
    const all = [
      ...paths(),
      `${DIRECTORY}?locale=kk`,
      `${DIRECTORY}?locale=en`,
      `${card}?locale=kk`,
    ];
    const tags = await Promise.all(all.map((path) => tagOf(path)));
    expect(new Set(tags).size).toBe(all.length);
    const kazakh = await server.agent.get(DIRECTORY).set('Accept-Language', 'kk');
    expect(kazakh.headers.etag).toBe(tags[all.indexOf(`${DIRECTORY}?locale=kk`)]);
  });

  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag as a weak one', (tag: string) => `W/${tag}`, 304],
    ['a list with it', (tag: string) => `"other", ${tag}`, 304],
    ['a list with it, weak, unspaced', (tag: string) => `W/"other",W/${tag}`, 304],
    ['a star', () => '*', 304],
    ['another tag', () => '"other"', 200],
    ['a part of the tag', (tag: string) => tag.slice(0, -2), 200],
  ])('answers If-None-Match with %s', async (_name, header, status) => {
    for (const path of paths()) {
      const tag = await tagOf(path);
      const answer = await server.agent.get(path).set('If-None-Match', header(tag));
      expect(answer.status).toBe(status);
      expect(answer.headers.etag).toBe(tag);
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(answer.headers.vary).toMatch(/Accept-Language/);
      if (status === 304) expect(answer.text).toBe('');
    }
  });

  it('answers HEAD like GET, without the body', async () => {
    for (const path of paths()) {
      const got = await server.agent.get(path).expect(200);
      const head = await server.agent.head(path).expect(200);
      expect(head.text ?? '').toBe('');
      expect(head.headers.etag).toBe(got.headers.etag);
      expect(head.headers['content-length']).toBe(String(Buffer.byteLength(got.text)));
      await server.agent.head(path).set('If-None-Match', String(got.headers.etag)).expect(304);
    }
    await server.agent.head(`${DIRECTORY}/no-such-card`).expect(404);
  });

  it('answers the origins it was told of, exposing the tag, and no others', async () => {
    const answer = await server.agent.get(DIRECTORY).set('Origin', ORIGIN).expect(200);
    expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    expect(answer.headers['access-control-expose-headers']).toMatch(/^ETag\b/);
    expect(answer.headers.vary).toMatch(/Origin/);
    const stranger = await server.agent.get(DIRECTORY).set('Origin', 'https://evil.example');
    expect(stranger.headers['access-control-allow-origin'] ?? '').toBe('');
  });

  it('answers a preflight: If-None-Match and Idempotency-Key may be sent', async () => {
    const answer = await server.agent
      .options(DIRECTORY)
      .set('Origin', ORIGIN)
      .set('Access-Control-Request-Method', 'POST')
      .set('Access-Control-Request-Headers', 'if-none-match,idempotency-key');
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    const headers = String(answer.headers['access-control-allow-headers']).toLowerCase();
    expect(headers).toContain('if-none-match');
    expect(headers).toContain('idempotency-key');
    expect(answer.headers['access-control-allow-methods']).toContain('GET');
  });

  it.each([
    ['a type that nobody reads', '/monitor-reports', 'text/plain', 415],
    ['a form of nobody', '/cabinet/files', 'multipart/form-data; boundary=x', 401],
  ])(
    'lets a site read why %s was refused before it was read',
    async (_name, path, type, status) => {
      const sent = server.agent.post(`${API}${path}`).set({ 'Content-Type': type, Origin: ORIGIN });
      const answer = await sent.send('--x--').expect(status);
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
    },
  );

  it('needs no login, and is not disturbed by a bad one', async () => {
    await server.agent.get(DIRECTORY).set('Authorization', 'Bearer nonsense').expect(200);
  });

  it.each(['%00', '%E0%A4%A', '..%2f..%2f', 'a'.repeat(300), '%F0%9F%98%80', "'", '_', 'ALMA'])(
    'answers 400 or 404, never 500, to the card %s',
    async (slug) => {
      const { status } = await server.agent.get(`${DIRECTORY}/${slug}`);
      expect([400, 404]).toContain(status);
    },
  );

  it.each(['post', 'put', 'patch', 'delete'] as const)('does not take %s', async (method) => {
    const { status } = await server.agent[method](DIRECTORY);
    expect([404, 405]).toContain(status);
  });

  it('§4: gives all dictionaries in three languages, with the regions of cities', async () => {
    const { body } = (await server.agent.get(`${API}/dictionaries`).expect(200)) as {
      body: { data: Record<string, Record<string, string>[]> };
    };
    const sizes = Object.entries(body.data).map(([name, rows]) => [name, rows.length]);
    expect(sizes).toEqual([
      ['categories', 4],
      ['industries', 20],
      ['regions', 20],
      ['cities', 90],
    ]);
    const almaty = body.data.cities?.find(({ code }) => code === 'almaty');
    expect(almaty).toEqual({
      code: 'almaty',
      region: 'KZ-75',
      nameRu: 'Алматы',
      nameKk: 'Алматы',
      nameEn: 'Almaty',
    });
  });
});
