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
const KEPT = {
  partners: 'select count(*)::int as n from pp_partners',
  projects: "select count(*)::int as n from pp_projects where publication = 'published'",
  points: 'select sum(points)::int as n from pp_point_entries',
  terms: 'select count(*)::int as n from pp_competence_terms',
  journal: 'select count(*)::int as n from pp_journal_entries',
};

async function figures(database: string): Promise<Record<string, number>> {
  const counted = Object.entries(KEPT).map(async ([name, sql]) => {
    const [row] = await query<{ n: number }>(database, sql);
    return [name, row?.n ?? -1] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

it('has a dump of every finished capability', () => {
  expect(DUMPS).toContain('0.1.0-house.sql.gz');
});

describe.each(DUMPS)('the dump %s', (file) => {
  let database: string;
  let server: TestServer | undefined;
  let before: Record<string, number>;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    await query(database, sqlOf(file));
    before = await figures(database);
    server = await bootServer({ database });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await dropDatabase(database);
  });

  it('boots and migrates with everything that was decided', async () => {
    expect(before.partners).toBeGreaterThan(50);
    expect(await figures(database)).toEqual(before);
  });

  it('answers the public rating', async () => {
    const answer = await server?.agent.get('/api/partner-program/directory').expect(200);
    const { meta } = answer?.body as { meta: { pagination: { total: number } } };
    expect(meta.pagination.total).toBeGreaterThan(10);
  });
});
