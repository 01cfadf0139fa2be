import { Client } from 'pg';

import {
  bootServer,
  databaseUrl,
  eventually,
  loginAdmin,
  spawnServer,
  type Login,
  type SpawnedServer,
  type TestServer,
} from '../support';
import { act, makePartner } from '../support/programme';
import { DIRECTORY, list, total, type Card } from './support/directory';
import { advanced, type SeededPartner } from './support/model';
import { seedEntry, seedPartners, seedProject } from './support/seed';

/** What api.md promises, on every server. */
const PROMISED = { timeout: 2_000 };

describe('api.md: a change shows within 2 seconds on every server', () => {
  let server: TestServer;
  let other: SpawnedServer;
  let admin: Login;
  let partners: SeededPartner[];

  beforeAll(async () => {
    const programNow = '2026-12-01T09:00:00+05:00';
    server = await bootServer({ programNow });
    const before = { city: 'almaty', description: 'прежнее' };
    partners = await seedPartners(server.db, [
      advanced('Первый', 10, '2026-02-01', before),
      advanced('Второй', 20, '2026-02-01', before),
      advanced('Третий', 30, '2026-02-01', before),
    ]);
    other = await spawnServer({ programNow, database: server.database });
    admin = await loginAdmin(server.strapi);
    await eventually(async () => expect(await total(server)).toBe(3));
  });
  afterAll(async () => {
    await other.stop();
    await server.stop();
  });

  /** Both servers, the neighbour first: it is the one that has to be told. */
  const shows = async (check: (cards: Card[]) => void): Promise<void> => {
    for (const one of [other, server]) {
      await eventually(async () => check((await list(one, 'list=all')).data), PROMISED);
    }
  };
  const cardOf = (cards: Card[], slug: string | undefined): Card | undefined =>
    cards.find((card) => card.slug === slug);

  it('a staff action: a new partner, its competence, its suspension', async () => {
    const made = await makePartner(server, { tradingName: 'Новичок' });
    await shows((cards) => expect(cardOf(cards, made.slug)).toMatchObject({ rank: null }));
    const award = { kind: 'kkv', level: 'advanced', from: '2026-11-01', reason: 'проверка' };
    await act(server, admin, `partners/${made.documentId}/award-competence`, award);
    await shows((cards) => expect(cardOf(cards, made.slug)).toMatchObject({ rank: 4, points: 0 }));
    await act(server, admin, `partners/${made.documentId}/suspend`, { reason: 'проверка' });
    await shows((cards) => expect(cardOf(cards, made.slug)).toBeUndefined());
  });

  it('K6.2: points, and with them the ranks of others', async () => {
    const [first, , third] = partners;
    await seedEntry(server.db, first?.id ?? 0, { points: 50, from: '2026-03-01', to: null });
    await shows((cards) => {
      expect(cards.map(({ slug, rank, points }) => [slug, rank, points])).toMatchObject([
        [first?.slug, 1, 60],
        [third?.slug, 2, 30],
        [partners[1]?.slug, 3, 20],
      ]);
    });
  });

  it('§4: a published project, its tags, and its end', async () => {
    const id = partners[1]?.id ?? 0;
    const tags = { category: 'crm-systems', industry: 'retail', publication: 'published' } as const;
    const project = await seedProject(server.db, id, tags);
    await shows((cards) =>
      expect(cardOf(cards, partners[1]?.slug)).toMatchObject({
        projectCount: 1,
        categories: [{ code: 'crm-systems' }],
        industries: [{ code: 'retail' }],
      }),
    );
    await server.db('pp_projects').where('id', project).update({ publication: 'unpublished' });
    await shows((cards) =>
      expect(cardOf(cards, partners[1]?.slug)).toMatchObject({ projectCount: 0, categories: [] }),
    );
  });

  it('a text that is searched: the old words are found no more, the new ones are', async () => {
    await server.db('pp_partners').where('id', partners[0]?.id).update({ description_ru: 'новое' });
    for (const one of [other, server]) {
      const count = (q: string): Promise<number> => total(one, `q=${encodeURIComponent(q)}`);
      await eventually(async () => expect(await count('новое')).toBe(1), PROMISED);
      expect(await count('прежнее')).toBe(2);
    }
  });

  it('a card is sent anew when its project or contacts change', async () => {
    const [, , third] = partners;
    const tags = { category: 'crm-systems', industry: 'retail', publication: 'published' } as const;
    const project = await seedProject(server.db, third?.id ?? 0, tags, { title_ru: 'Было' });
    const shown = (text: string) => async (): Promise<void> => {
      const { body } = await other.agent.get(`${DIRECTORY}/${third?.slug}`).expect(200);
      expect(JSON.stringify(body)).toContain(text);
    };
    await eventually(shown('Было'), PROMISED);
    await server.db('pp_projects').where('id', project).update({ title_ru: 'Стало' });
    await eventually(shown('Стало'), PROMISED);
    const contacts = { contacts_published: true, public_email: 'open@example.test' };
    await server.db('pp_partners').where('id', third?.id).update(contacts);
    await eventually(shown('open@example.test'), PROMISED);
  });

  it('a dictionary: its name in cards and facets, and in what q finds', async () => {
    await server.db('pp_cities').where('code', 'almaty').update({ name_ru: 'Верный' });
    await shows((cards) => {
      expect(cards.map(({ city }) => city?.name)).toEqual(['Верный', 'Верный', 'Верный']);
    });
    expect(await total(other, `q=${encodeURIComponent('верный')}`)).toBe(3);
    const { meta } = await list(other);
    expect(meta.facets.city).toEqual([{ value: 'almaty', name: 'Верный', count: 3 }]);
  });

  it('K6.2: keeps the ties settled when a dictionary changes', async () => {
    const tied = await seedPartners(server.db, [
      advanced('А: позже', 777, '2026-06-02'),
      advanced('Я: раньше', 777, '2026-06-01'),
    ]);
    const inOrder = [tied[1]?.slug, tied[0]?.slug];
    const top = (cards: Card[]): void =>
      expect(cards.slice(0, 2).map(({ slug }) => slug)).toEqual(inOrder);
    await shows(top);
    await server.db('pp_cities').where('code', 'almaty').update({ name_ru: 'Алма-Ата' });
    await shows((cards) => {
      expect(cards.some(({ city }) => city?.name === 'Алма-Ата')).toBe(true);
      top(cards);
    });
  });

  it('K3-rights: a setting that gives basic partners a card', async () => {
    const basic = [{ level: 'basic' as const, from: '2026-01-10', to: '2027-01-10' }];
    const [made] = await seedPartners(server.db, [advanced('Базовый', 0, '', { kkv: basic })]);
    await shows((cards) => expect(cardOf(cards, made?.slug)).toMatchObject({ rank: null }));
    await server.db('pp_settings').insert({
      document_id: 'rights',
      key: 'competence.rights',
      effective_from: '2026-12-01',
      value: JSON.stringify({ basic: ['public-card'], advanced: ['public-card'] }),
    });
    await shows((cards) => expect(cardOf(cards, made?.slug)?.rank).toBeGreaterThan(0));
  });

  it('a transaction that began first and committed last is not lost', async () => {
    const clients = await Promise.all([connect(), connect()]);
    const [early, late] = clients;
    const rename = (client: Client, i: number, name: string) =>
      client.query('update pp_partners set trading_name = $1 where id = $2', [
        name,
        partners[i]?.id,
      ]);
    try {
      await early.query('begin');
      await rename(early, 0, 'Начал первым');
      await late.query('begin');
      await rename(late, 1, 'Начал вторым');
      await late.query('commit');
      await shows((cards) =>
        expect(cardOf(cards, partners[1]?.slug)).toMatchObject({ name: 'Начал вторым' }),
      );
      await early.query('commit');
      await shows((cards) =>
        expect(cardOf(cards, partners[0]?.slug)).toMatchObject({ name: 'Начал первым' }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  });

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: databaseUrl(server.database) });
    await client.connect();
    return client;
  };

  it('a server whose listening connection was cut catches up by itself', async () => {
    const client = await connect();
    try {
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query ilike 'listen%'`,
      );
      const change = 'update pp_partners set trading_name = $1 where id = $2';
      await client.query(change, ['После обрыва', partners[2]?.id]);
    } finally {
      await client.end();
    }
    await eventually(
      async () => {
        const { data } = await list(other, 'list=all');
        expect(cardOf(data, partners[2]?.slug)).toMatchObject({ name: 'После обрыва' });
      },
      { timeout: 5_000 },
    );
  });
});
