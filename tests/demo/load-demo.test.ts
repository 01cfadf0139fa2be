import { decideBin } from '../../src/plugins/partner-program/rules/shared/bin.rules';
import { loadDemo, type DemoAccounts } from '../../src/plugins/partner-program/server/src/demo';
import { bootServer, type TestServer } from '../support';
import { createDatabase, dropDatabase, query } from '../support/databases';
import * as facts from './facts';
import * as quality from './quality-facts';

const NOW = '2026-12-01T09:00:00+05:00';
const TODAY = '2026-12-01';
const MINUTES = 60_000;

interface Card {
  slug: string;
  points: number | null;
  rank: number | null;
  badges: { competence: string }[];
}

jest.setTimeout(15 * MINUTES);

/**
 * An install of that very day: databases of tests were made on another one, and a month that has
 * begun since would be evaluated before the demo's story begins.
 */
async function emptyInstall(): Promise<string> {
  const database = await createDatabase();
  await query(
    database,
    `insert into pp_job_runs (document_id, job, period, ran_at, figures, created_at, updated_at)
     select 'demo-month', 'quality-evaluation', day, day, '{}', day, day
     from (select date_trunc('month', date '${TODAY}')::date as day) today
     on conflict do nothing`,
  );
  return database;
}

/** Strapi adds a number of its own to the name of every uploaded picture. */
const DRAWN_NAME = /_[0-9a-f]{10}(?=\.png")/g;

/** What two loads must have in common: all but ids and the machine's own time. */
async function likeness(server: TestServer): Promise<unknown> {
  const list = await server.agent.get('/api/partner-program/directory?pageSize=100').expect(200);
  const records = await facts.fingerprint(server.db);
  const told = await quality.fingerprint(server.db);
  return { records, told, list: JSON.parse(list.text.replace(DRAWN_NAME, '')) as unknown };
}

describe('demo data', () => {
  let server: TestServer;
  let accounts: DemoAccounts;
  const databases: string[] = [];
  const progress: string[] = [];

  const boot = async (): Promise<TestServer> => {
    const database = await emptyInstall();
    databases.push(database);
    return bootServer({ database, programNow: NOW });
  };
  beforeAll(async () => {
    server = await boot();
    accounts = await loadDemo(server.strapi, { log: (line) => progress.push(line) });
  });
  afterAll(async () => {
    await server.stop();
    for (const database of databases) await dropDatabase(database);
  });

  const cards = async (query = ''): Promise<Card[]> => {
    const address = `/api/partner-program/directory?pageSize=100${query}`;
    return ((await server.agent.get(address).expect(200)).body as { data: Card[] }).data;
  };

  it('has partners in every state, most of them with ККВ', async () => {
    const counts = await facts.countPartners(server.db, TODAY);
    expect(counts).toMatchObject({ 'active advanced': 24, 'active basic': 12, 'ended -': 3 });
    expect(counts['suspended advanced']).toBe(1);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(60);
    expect(await cards('&list=all')).toHaveLength(55);
  });

  it('has partners in every region', async () => {
    const held = server.db('pp_partners_city_lnk as l').join('pp_cities as c', 'c.id', 'l.city_id');
    const [row] = await held.countDistinct<{ count: string }[]>('c.region_id');
    expect(Number(row?.count)).toBe(20);
  });

  it('has 350 to 450 projects in every state, category and industry', async () => {
    const counts = await facts.countProjects(server.db);
    const total = Object.values(counts).reduce((a, b) => a + b);
    expect(total).toBeGreaterThanOrEqual(350);
    expect(total).toBeLessThanOrEqual(450);
    for (const state of ['draft in-work', 'draft paused', 'draft stopped', 'draft finished']) {
      expect({ state, count: counts[state] }).toEqual({
        state,
        count: expect.any(Number) as number,
      });
    }
    for (const state of ['submitted', 'returned', 'unpublished', 'published']) {
      expect(counts[`${state} finished`]).toBeGreaterThan(3);
    }
    const { body } = await server.agent.get('/api/partner-program/directory?list=all').expect(200);
    const { facets } = (body as { meta: { facets: Record<string, unknown[]> } }).meta;
    expect(facets.category).toHaveLength(4);
    expect(facets.industry?.length).toBeGreaterThanOrEqual(19);
  });

  it('K6.2: ranks the advanced as the ledger does', async () => {
    const expected = await facts.standings(server.db, TODAY);
    const ranked = (await cards()).map(({ slug, points, rank }) => ({ slug, points, rank }));
    expect(ranked).toEqual(expected.map((standing, i) => ({ ...standing, rank: i + 1 })));
    expect(ranked).toHaveLength(23);
  });

  it('K6.1: points for projects are the published ones of days with ККВ', async () => {
    expect(await facts.wrongBalances(server.db)).toEqual([]);
    const reversals = await server.db('pp_point_entries').where('cause_kind', 'reversal');
    expect(reversals.length).toBeGreaterThan(5);
  });

  it('K2, K6.1: sales earn by their amount, marketing as staff granted it', async () => {
    expect(await facts.wrongSales(server.db)).toEqual([]);
    const points = await facts.pointsByCause(server.db);
    expect(Math.min(...Object.values(points))).toBeGreaterThan(500);
    const kinds = await server.db('pp_sales').distinct('kind').pluck<string[]>('kind');
    expect(kinds.sort()).toEqual(['return', 'sale']);
    const states = await server.db('pp_point_requests').distinct('state').pluck<string[]>('state');
    expect(states.sort()).toEqual(
      expect.arrayContaining(['granted', 'refused', 'submitted']) as string[],
    );
  });

  it('K3-basic, K4.6: every advanced partner has the people and the experience', async () => {
    expect(await facts.unqualified(server.db, TODAY)).toEqual([]);
  });

  it('§1: what partners entered is confirmed, waits, was refused, runs out', async () => {
    const found = await facts.qualifications(server.db, TODAY);
    const kinds = [
      'specialists',
      'specialist_attestations',
      'publications',
      'large_projects',
      'turnovers',
    ];
    const states = kinds.flatMap((kind) =>
      ['confirmed', 'waiting', 'rejected'].map((state) => `${kind} ${state}`),
    );
    expect(found.states).toEqual(expect.arrayContaining(states) as string[]);
    expect(found.expiring).toBeGreaterThan(10);
    expect(found.expired).toBeGreaterThan(3);
    expect(found.scans).toBeGreaterThan(5);
  });

  it('K4: has applications of every kind, in every state, due, overdue and stopped', async () => {
    const told = await facts.applications(server.db, TODAY);
    expect(told).toEqual(
      expect.arrayContaining([
        ...['draft', 'submitted', 'documents-wanted', 'under-decision', 'refused', 'withdrawn'].map(
          (state) => `initial ${state}`,
        ),
        ...['draft', 'documents-wanted', 'under-decision', 'refused', 'withdrawn'].map(
          (state) => `upgrade ${state}`,
        ),
        ...['draft', 'under-decision', 'approved', 'lowered', 'refused'].map(
          (state) => `renewal ${state}`,
        ),
        ...['due today', 'overdue', 'stopped', 'answer overdue', 'late', 'e-mail'],
      ]) as string[],
    );
  });

  it('K5.6: has violations in every state, with and without an answer', async () => {
    expect(await facts.violations(server.db, TODAY)).toEqual({
      'to be answered': 1,
      answered: 1,
      'not answered': 1,
      confirmed: 1,
      dismissed: 1,
    });
  });

  it('§8: most partners have a logo of their own, which visitors can open', async () => {
    const { body } = await server.agent.get('/api/partner-program/directory?list=all&pageSize=100');
    const logos = (body as { data: { logo: string | null }[] }).data.map(({ logo }) => logo);
    const shown = logos.filter((logo) => logo !== null);
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.length).toBeLessThan(logos.length);
    const picture = await server.agent.get(shown[0] ?? '').expect(200);
    expect(picture.headers['content-type']).toBe('image/png');
  });

  it('D-time: everything has its own time, in order, before now', async () => {
    expect(await facts.wrongTimes(server.db, NOW)).toEqual([]);
  });

  it('§1: every invented BIN is right, and nobody has another one’s', async () => {
    const bins = await server.db('pp_partners').pluck<string[]>('bin');
    expect(new Set(bins).size).toBe(60);
    expect(bins.filter((bin) => !decideBin(bin).ok)).toEqual([]);
  });

  it('has all texts in every language', async () => {
    expect(await facts.untranslated(server.db)).toEqual([]);
  });

  it('§8: marks the Quality Programme, and old addresses lead to the new ones', async () => {
    const marked = await cards('&list=all&competence=quality-program');
    expect(marked).toHaveLength(6);
    const old = await server.agent.get('/api/partner-program/directory/orda-core').redirects(0);
    expect(old.status).toBe(301);
    expect(old.headers.location).toContain('orda-kernel');
  });

  it('Q-competence: every month was evaluated; who holds the mark, lost it, or is one key away', async () => {
    const months = await server.db('pp_quality_evaluations').count<{ count: string }[]>();
    expect(Number(months[0]?.count)).toBe(22);
    expect(await quality.shares(server.db, TODAY)).toEqual({
      'half-reached': 5,
      'half-reached exactly': 1,
      'below-half': 5,
      'no-keys': 2,
    });
    const [{ email = '', password = '' } = {}] = accounts.admins;
    const { body } = await server.agent.post('/admin/login').send({ email, password });
    const { token } = (body as { data: { token: string } }).data;
    const preview = await server.agent
      .get('/partner-program/quality/preview?month=2027-01')
      .set('Authorization', `Bearer ${token}`);
    expect(preview.body).toMatchObject({ meta: { counts: { keeps: 6, oneKeyAway: 2 } } });
  });

  it('Q-handover, Q-again: handovers in every state, reports that wait, projects passed on', async () => {
    const { accepted, ...rare } = await quality.handovers(server.db);
    expect(accepted).toBeGreaterThan(120);
    expect(rare).toEqual({
      held: 2,
      annulled: 1,
      refused: 1,
      'report matched': 3,
      again: 1,
      'passed on': 1,
    });
    expect(await quality.claims(server.db)).toEqual({ requested: 2, transferred: 1 });
  });

  it('Q-survey: two years of answers, enough for comparisons; calls to be made now', async () => {
    const { done = 0, waiting = 0, ...others } = await quality.calls(server.db);
    expect([done > 100, waiting >= 3]).toEqual([true, true]);
    expect(Object.keys(others).sort()).toEqual(['call-back', 'closed', 'refused']);
    const { '2026-1': halfYear = 0, ...more } = await quality.answered(server.db);
    expect(halfYear).toBeGreaterThanOrEqual(6);
    expect(Object.keys(more)).toEqual(expect.arrayContaining(['2025-1', '2025-2', '2026-2']));
  });

  it('gives the site’s users logins that open their own cabinet', async () => {
    expect(accounts.users).toHaveLength(6);
    for (const user of accounts.users) {
      const { email, password, partner, role } = user;
      const login = { identifier: email, password };
      const { body } = await server.agent.post('/api/auth/local').send(login).expect(200);
      const { jwt } = body as { jwt: string };
      const cabinet = await server.agent
        .get('/api/partner-program/cabinet')
        .set('Authorization', `Bearer ${jwt}`);
      expect(cabinet.body).toMatchObject({ data: { role, partner: { tradingName: partner } } });
    }
  });

  it('gives the staff logins, each with what its role may do', async () => {
    const partner = await server.db('pp_partners').first<{ document_id: string }>('document_id');
    const seen = [];
    for (const { email, password, role } of accounts.admins) {
      const { body } = await server.agent
        .post('/admin/login')
        .send({ email, password })
        .expect(200);
      const bearer = `Bearer ${(body as { data: { token: string } }).data.token}`;
      const get = async (path: string): Promise<number> =>
        (await server.agent.get(path).set('Authorization', bearer)).status;
      const manager = '/content-manager/collection-types/plugin::partner-program';
      seen.push([
        role,
        await get(`${manager}.partner`),
        await get(`${manager}.region`),
        await get(`/partner-program/points?partner=${partner.document_id}`),
      ]);
    }
    expect(seen).toEqual([
      ['super admin', 200, 200, 200],
      ['programme manager', 200, 200, 200],
      ['read-only auditor', 200, 200, 200],
      ['call operator', 403, 200, 403],
    ]);
  });

  it('answers an API token for each system, and tells how far it is', () => {
    const { sales, licenceKeys } = accounts.apiTokens;
    expect([sales.length > 100, licenceKeys.length > 100, sales === licenceKeys]).toEqual([
      true,
      true,
      false,
    ]);
    expect(progress.length).toBeGreaterThan(1);
  });

  it('is the same when it is loaded again on that day', async () => {
    const first = await likeness(server);
    await server.stop();
    server = await boot();
    await loadDemo(server.strapi, { log: () => undefined });
    expect(await likeness(server)).toEqual(first);
  });

  it('is loaded into an empty install only', async () => {
    await expect(loadDemo(server.strapi, { log: () => undefined })).rejects.toThrow('empty');
  });
});
