import { bootServer, eventually, loginUser, type TestServer } from '../support';
import { DIRECTORY, list, total } from './support/directory';
import { advanced } from './support/model';
import { PUBLIC_KEYS, poison, keysOf, SECRET } from './support/secrets';
import { seedEntry, seedPartners, seedProject } from './support/seed';

const TAGS = { category: 'crm-systems', industry: 'retail' } as const;
const OPEN = { from: '2026-02-01', to: null };

describe('§8: what the public may see, and nothing else', () => {
  let server: TestServer;
  let slug: string;
  let openSlug: string;
  let secrets: string[];

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    const [partner, open] = await seedPartners(server.db, [
      advanced('Закрытый', 10, '2026-02-01', { city: 'almaty', quality: [OPEN] }),
      advanced('Открытый', 20),
    ]);
    if (!partner || !open) throw new Error('Nothing was seeded');
    await seedProject(server.db, partner.id, { ...TAGS, publication: 'published' });
    await seedProject(server.db, partner.id, { ...TAGS, publication: 'draft' });
    const consent = { customer_name: 'Согласный Заказчик', customer_consent: true };
    await seedProject(server.db, open.id, { ...TAGS, publication: 'published' }, consent);
    await seedEntry(server.db, partner.id, { points: 7777, ...OPEN }, 'partner');
    const login = await loginUser(server.strapi, { email: `${SECRET}login@example.test` });
    const user = { user_id: login.id, partner_id: partner.id, role: 'owner' };
    await server.db('pp_partner_users').insert({ document_id: `${SECRET}pu`, ...user });
    secrets = await poison(server.db, partner.id);
    await server.db('pp_partners').where('id', open.id).update({
      contacts_published: true,
      public_email: 'open@example.test',
      public_phone: '+77010000001',
    });
    [slug, openSlug] = [partner.slug, open.slug];
    await eventually(async () => {
      const { body } = await server.agent.get(`${DIRECTORY}/${openSlug}`).expect(200);
      expect(JSON.stringify(body)).toContain('open@example.test');
    });
  });
  afterAll(() => server.stop());

  const paths = (): string[] =>
    ['ru', 'kk', 'en'].flatMap((locale) => [
      `${DIRECTORY}?locale=${locale}`,
      `${DIRECTORY}?list=all&locale=${locale}`,
      `${DIRECTORY}/${slug}?locale=${locale}`,
      `${DIRECTORY}/${openSlug}?locale=${locale}`,
      `/api/partner-program/dictionaries?locale=${locale}`,
    ]);

  it('poisons every private column, or the tests below would prove little', () => {
    expect(secrets.length).toBeGreaterThan(25);
    for (const column of [
      'legal_name',
      'public_email',
      'public_phone',
      'email',
      'reason',
      'remarks',
    ]) {
      expect(secrets.join()).toContain(`${SECRET}${column.replaceAll('_', '')}`);
    }
  });

  it('answers with the keys of §8 only', async () => {
    for (const path of paths()) {
      const { body } = await server.agent.get(path).expect(200);
      expect(keysOf(body).filter((key) => !PUBLIC_KEYS.has(key))).toEqual([]);
    }
  });

  it('every key on that list is really answered somewhere', async () => {
    const answers = await Promise.all(paths().map((path) => server.agent.get(path)));
    const seen = new Set(answers.flatMap(({ body }) => keysOf(body)));
    expect([...PUBLIC_KEYS].filter((key) => !seen.has(key))).toEqual([]);
  });

  it('no answer holds a secret: lists, cards, dictionaries, errors', async () => {
    const wrong = [`${DIRECTORY}/no-such`, `${DIRECTORY}?city=no-such`, `${DIRECTORY}?page=0`];
    for (const path of [...paths(), ...wrong]) {
      const answer = await server.agent.get(path);
      const whole = `${answer.text}${JSON.stringify(answer.headers)}`.toLowerCase();
      expect(whole).not.toContain(SECRET);
      expect(whole).not.toContain('999999999999');
      expect(whole).not.toContain('7777');
    }
  });

  it('q is no oracle: looking for a secret finds nobody and changes no count', async () => {
    for (const secret of [
      ...secrets,
      SECRET,
      '999999999999',
      '7777',
      'open@example.test',
      'Согласный',
    ]) {
      const query = `list=all&q=${encodeURIComponent(secret)}`;
      const { meta } = await list(server, query);
      expect([secret, meta.pagination.total]).toEqual([secret, 0]);
      const counts = Object.values(meta.facets).flatMap((values) =>
        values.map(({ count }) => count),
      );
      expect(counts.every((count) => count === 0)).toBe(true);
    }
    expect(await total(server, `list=all&q=${encodeURIComponent('закрытый')}`)).toBe(1);
  });

  it('§8: the customer is named only with consent, contacts only when released', async () => {
    const card = async (of: string): Promise<unknown> =>
      ((await server.agent.get(`${DIRECTORY}/${of}`).expect(200)).body as { data: unknown }).data;
    expect(await card(openSlug)).toMatchObject({
      contacts: { email: 'open@example.test', phone: '+77010000001' },
      projects: [{ customer: 'Согласный Заказчик' }],
    });
    expect(await card(slug)).toMatchObject({
      contacts: { email: null, phone: null },
      projects: [{ customer: null }],
      projectCount: 1,
    });
  });

  it('Q-list: the mark is public, with nothing behind it', async () => {
    const { data } = await list(server, 'competence=quality-program');
    expect(data.map(({ badges }) => badges)).toEqual([
      [
        { competence: 'kkv', level: 'advanced' },
        { competence: 'quality-program', level: null },
      ],
    ]);
  });
});
