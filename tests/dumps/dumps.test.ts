import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bootServer, type TestServer } from '../support';
import { createEmptyDatabase, dropDatabase, query } from '../support/databases';

const DUMPS = readdirSync(__dirname).filter((file) => file.endsWith('.sql.gz'));

/** A plain dump as SQL: psql's own commands, which begin with a backslash, are not SQL. */
function sqlOf(file: string): string {
  const text = gunzipSync(readFileSync(`${__dirname}/${file}`)).toString('utf8');
  return text.replace(/^\\.*$/gm, '');
}

/** What must be the same before and after: nothing decided is lost by a newer version. */
const KEPT: Readonly<Record<string, readonly [table: string, figure: string]>> = {
  partners: ['pp_partners', 'count(*)'],
  users: ['pp_partner_users', 'count(*)'],
  projects: ['pp_projects', "count(*) filter (where publication = 'published')"],
  points: ['pp_point_entries', 'sum(points)'],
  terms: ['pp_competence_terms', 'count(*)'],
  journal: ['pp_journal_entries', 'count(*)'],
  sales: ['pp_sales', 'count(*)'],
  tiyn: ['pp_sales', 'sum(amount_tiyn) % 1000000007'],
  requests: ['pp_point_requests', "count(*) filter (where state = 'granted')"],
  specialists: ['pp_specialists', "count(*) filter (where state = 'confirmed')"],
  papers: ['pp_specialist_attestations', "count(*) filter (where state = 'confirmed')"],
  publications: ['pp_publications', "count(*) filter (where state = 'confirmed')"],
  largeProjects: ['pp_large_projects', "count(*) filter (where state = 'confirmed')"],
  turnovers: ['pp_turnovers', "count(*) filter (where state = 'confirmed')"],
  files: ['pp_private_files', 'count(*) filter (where record is not null)'],
  applications: ['pp_applications', "count(*) filter (where state = 'approved')"],
  due: ['pp_applications', "sum(due_on - date '2020-01-01')"],
  documents: ['pp_application_documents', 'count(*)'],
  certificates: ['pp_certificates', 'count(*)'],
  notifications: ['pp_notifications', 'count(*)'],
};

/** Those of the figures whose tables were there when the dump was made. */
async function keptIn(database: string): Promise<string[]> {
  const there = await query<{ name: string }>(
    database,
    'select tablename as name from pg_tables where schemaname = current_schema()',
  );
  const tables = new Set(there.map(({ name }) => name));
  return Object.keys(KEPT).filter((name) => tables.has(KEPT[name]?.[0] ?? ''));
}

/** The moment after the last that was done there: what days since then bring about is none of it. */
async function madeAt(database: string): Promise<string> {
  const [row] = await query<{ at: Date }>(
    database,
    "select max(at) + interval '1 second' as at from pp_journal_entries",
  );
  if (!row) throw new Error('Nothing was done there');
  return row.at.toISOString();
}

async function figures(
  database: string,
  names: readonly string[],
): Promise<Record<string, number>> {
  const counted = names.map(async (name) => {
    const [table = '', figure = ''] = KEPT[name] ?? [];
    const [row] = await query<{ n: number }>(
      database,
      `select (${figure})::int as n from ${table}`,
    );
    return [name, row?.n ?? -1] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

it('has a dump of every finished capability', () => {
  expect(DUMPS).toEqual(['0.1.0-house.sql.gz', '0.2.0-rating.sql.gz', '0.3.0-competence.sql.gz']);
});

describe.each(DUMPS)('the dump %s', (file) => {
  let database: string;
  let server: TestServer | undefined;
  let before: Record<string, number>;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    await query(database, sqlOf(file));
    before = await figures(database, await keptIn(database));
    server = await bootServer({ database, programNow: await madeAt(database) });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await dropDatabase(database);
  });

  it('boots and migrates with everything that was decided', async () => {
    expect(before.partners).toBeGreaterThan(50);
    // A figure that is empty before proves nothing.
    expect(Object.entries(before).filter(([, figure]) => figure === 0)).toEqual([]);
    expect(await figures(database, Object.keys(before))).toEqual(before);
  });

  it('answers the public rating', async () => {
    const answer = await server?.agent.get('/api/partner-program/directory').expect(200);
    const { meta } = answer?.body as { meta: { pagination: { total: number } } };
    expect(meta.pagination.total).toBeGreaterThan(10);
  });
});
