import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { makeQualification } from '../../access/qualifications';
import { makePartner } from '../../support/programme';
import { done, makeScene, publishProject, type Scene } from '../../support/scene';
import { saleOf, salesSystem } from '../sales/system';
import { may, readerWith, reads } from './support/reader';

interface Section<T = unknown> {
  state: 'shown' | 'withheld' | 'failed';
  data?: T;
}

interface Glance {
  counts: Record<string, number>;
  waiting: number;
  newest: { name: string; state: string }[];
}

interface Overview {
  rank: number | null;
  sections: {
    competences: Section<{ held: { kind: string }[]; rights: string[] }>;
    points: Section<{ balances: object; months: object[] }>;
    projects: Section<{ counts: { publication: string; count: number }[]; newest: object[] }>;
    sales: Section<{ total: number; newest: { externalId: string }[] }>;
    requests: Section<{ total: number; oldest: object[] }>;
    specialists: Section<Glance>;
    publications: Section<Glance>;
    largeProjects: Section<Glance>;
    turnovers: Section<Glance>;
    journal: Section<object[]>;
  };
}

type SectionName = keyof Overview['sections'];

const OVERVIEW = 'partners.overview';
/** Of Strapi: who the administrator is, and what it may. */
const LOGIN_QUERIES = 4;
const PAGE_QUERIES = 17;

describe("a partner's page", () => {
  let server: TestServer;
  let admin: Login;
  let full: Scene;
  let bare: { documentId: string };
  let sold: string;

  const page = async (bearer: string, { documentId }: { documentId: string }, locale = 'ru') => {
    const answer = await server.agent
      .get(`/partner-program/partners/${documentId}/overview?locale=${locale}`)
      .set('Authorization', bearer);
    expect(answer.status).toBe(200);
    return (answer.body as { data: Overview }).data;
  };
  const shown = ({ sections }: Overview): SectionName[] =>
    (Object.keys(sections) as SectionName[]).filter((name) => sections[name].state === 'shown');

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    full = await makeScene(server, admin, { level: 'advanced', from: '2026-11-01' });
    bare = await makePartner(server);
    await publishProject(server, admin, full.cabinet);
    await sell();
    await request();
    await makeQualification(server, full.id, 'specialist', 'confirmed');
    await makeQualification(server, full.id, 'specialist', 'withdrawn');
    await makeQualification(server, full.id, 'publication', 'confirmed');
    await makeQualification(server, full.id, 'publication');
    await makeQualification(server, full.id, 'largeProject', 'rejected');
    await makeQualification(server, full.id, 'turnover', 'confirmed');
  }, 120_000);
  afterAll(() => server.stop());

  async function sell(): Promise<void> {
    const { bin } = await server
      .db('pp_partners')
      .where({ id: full.id })
      .first<{ bin: string }>('bin');
    const sale = saleOf(bin);
    await (await salesSystem(server)).rows([sale]);
    sold = sale.externalId;
  }

  async function request(): Promise<void> {
    const { documentId, version } = await done(
      full.cabinet.post('/point-requests', {
        activity: 'marketing-article',
        on: '2026-11-20',
        title: 'Статья о портале',
        addresses: ['https://example.kz/article'],
      }),
    );
    const submit = `/point-requests/${documentId}/submit`;
    await done(full.cabinet.post(submit, { expectedVersion: version }));
  }

  it('shows sales, qualifications and waiting requests beside what the partner holds', async () => {
    const { sections } = await page(admin.bearer, full);
    expect(sections).toMatchObject({
      competences: { data: { held: [{ kind: 'kkv' }] } },
      points: { data: { balances: { kkv: 130, partner: 0 } } },
      projects: { data: { newest: [{ publication: 'published', category: 'Интернет-магазины' }] } },
      sales: {
        data: {
          total: 1,
          newest: [{ externalId: sold, amount: '3000000.00', points: 30, noPoints: null }],
        },
      },
      requests: {
        data: {
          total: 1,
          oldest: [{ title: 'Статья о портале', on: '2026-11-20', receivedOn: '2026-12-01' }],
        },
      },
    });
    expect(sections.projects.data?.counts).toContainEqual({ publication: 'published', count: 1 });
    expect(sections.points.data?.months).toHaveLength(24);
  });

  it('§1, K4.6: counts what requirements count, and leaves out what was withdrawn', async () => {
    const { sections } = await page(admin.bearer, full);
    const { specialists, publications, largeProjects, turnovers } = sections;
    expect(specialists.data?.counts).toEqual({ specialists: 1, technicalSpecialists: 0 });
    expect(specialists.data?.newest).toHaveLength(1);
    expect(publications.data).toMatchObject({ counts: { publications: 1 }, waiting: 1 });
    expect(publications.data?.newest.map(({ state }) => state)).toEqual(['waiting', 'confirmed']);
    expect(largeProjects.data).toMatchObject({ counts: { largeProjects: 0 }, waiting: 0 });
    expect(turnovers.data).toMatchObject({
      counts: { turnovers: 1 },
      newest: [{ name: '2024', about: '120000000', on: '2024-12-31', state: 'confirmed' }],
    });
  });

  it('names products, categories and activities in the language of the caller', async () => {
    const [ru, kk, en] = await Promise.all(
      ['ru', 'kk', 'en'].map(async (locale) => {
        const { sections } = await page(admin.bearer, full, locale);
        const { projects, sales, requests } = sections;
        return JSON.stringify([projects.data?.newest, sales.data?.newest, requests.data?.oldest]);
      }),
    );
    expect(new Set([ru, kk, en]).size).toBe(3);
  });

  it('says of a partner without anything that there is nothing', async () => {
    const overview = await page(admin.bearer, bare);
    expect(shown(overview)).toHaveLength(10);
    expect(overview).toMatchObject({
      rank: null,
      sections: {
        competences: { data: { held: [], rights: [] } },
        points: { data: { balances: { kkv: 0, partner: 0 } } },
        projects: { data: { newest: [] } },
        sales: { data: { total: 0, newest: [] } },
        requests: { data: { total: 0, oldest: [] } },
        specialists: { data: { waiting: 0, newest: [] } },
      },
    });
  });

  describe('D-doors: for an administrator who may open it', () => {
    it('and read nothing, is empty', async () => {
      const overview = await page(await readerWith(server, [may(OVERVIEW)]), full);
      expect(shown(overview)).toEqual([]);
      expect(JSON.stringify(overview.sections)).not.toContain(sold);
    });

    it.each<[SectionName, string]>([
      ['points', 'points.read'],
      ['requests', 'point-requests.read'],
      ['journal', 'journal.read'],
    ])('shows %s to who has the permission %s alone', async (section, permission) => {
      const bearer = await readerWith(server, [may(OVERVIEW), may(permission)]);
      expect(shown(await page(bearer, full))).toEqual([section]);
    });

    it.each<[SectionName, string[]]>([
      ['competences', ['competence']],
      ['projects', ['enterprise-project']],
      ['sales', ['sale']],
      ['specialists', ['specialist', 'specialist-attestation']],
      ['publications', ['publication']],
      ['largeProjects', ['large-project']],
      ['turnovers', ['turnover']],
    ])('shows %s to who may read %j alone', async (section, types) => {
      const granted = types.flatMap((type) => reads(server, type));
      const bearer = await readerWith(server, [may(OVERVIEW), ...granted]);
      expect(shown(await page(bearer, full))).toEqual([section]);
    });

    it.each([
      ['some fields of it', { fields: ['externalId', 'soldOn'] }],
      ['only what it made itself', { conditions: ['admin::is-creator'] }],
    ])('keeps sales from who may read %s', async (_, narrowed) => {
      const bearer = await readerWith(server, [may(OVERVIEW), ...reads(server, 'sale', narrowed)]);
      expect(shown(await page(bearer, full))).toEqual([]);
    });
  });

  it('shows the other sections when one cannot be read', async () => {
    await server.db.raw('alter table pp_sales rename to pp_sales_away');
    try {
      const { sections } = await page(admin.bearer, full);
      expect(sections.sales).toEqual({ state: 'failed' });
      expect(Object.values(sections).filter(({ state }) => state === 'shown')).toHaveLength(9);
    } finally {
      await server.db.raw('alter table pp_sales_away rename to pp_sales');
    }
  });

  it('takes as many queries for a partner with everything as for one with nothing', async () => {
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }): number => asked.push(sql);
    const connection = server.strapi.db.connection;
    connection.on('query', note);
    const queriesFor = async (partner: { documentId: string }): Promise<number> => {
      asked.length = 0;
      await page(admin.bearer, partner);
      return asked.length;
    };
    // What the server does beside it only ever adds: the least of a few is the page's own.
    await eventually(async () => {
      expect(await queriesFor(full)).toBe(LOGIN_QUERIES + PAGE_QUERIES);
      expect(await queriesFor(bare)).toBe(LOGIN_QUERIES + PAGE_QUERIES);
    });
    connection.off('query', note);
  });
});
