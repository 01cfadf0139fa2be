import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import {
  bootServer,
  eventually,
  spawnServer,
  type SpawnedServer,
  type TestServer,
} from '../support';

const REGIONS = '/api/partner-program/dictionaries';

type Agent = TestServer['agent'];

async function regionNames(agent: Agent): Promise<string[]> {
  const { body } = await agent.get(REGIONS).expect(200);
  const { data } = body as { data: { regions: { nameEn: string }[] } };
  return data.regions.map(({ nameEn }) => nameEn);
}

describe('a server whose listening connection is cut', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer();
  });
  afterAll(() => server.stop());

  const listeners = async (): Promise<number[]> => {
    const { rows } = await server.db.raw<{ rows: { pid: number }[] }>(
      `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
    );
    return rows.map(({ pid }) => pid);
  };

  it('api.md: hears of what it missed within 2 s after it is connected again', async () => {
    const [before] = await listeners();
    await server.db.raw('select pg_terminate_backend(?)', [before ?? 0]);
    await eventually(async () => expect(await listeners()).toEqual([]), { every: 10 });
    await server.db('pp_regions').where('id', 1).update({ name_en: 'Missed' });
    expect(await listeners()).toEqual([]);
    await eventually(async () => expect(await listeners()).toHaveLength(1), { timeout: 20_000 });
    await eventually(async () => expect(await regionNames(server.agent)).toContain('Missed'), {
      timeout: 2_000,
    });
  });

  it('hears again what is announced after that', async () => {
    await server.db('pp_regions').where('id', 1).update({ name_en: 'Heard' });
    await eventually(async () => expect(await regionNames(server.agent)).toContain('Heard'), {
      timeout: 2_000,
    });
  });
});

describe('a server whose database crashes and comes back', () => {
  let postgres: ChildProcess;
  let server: SpawnedServer;
  let client: Client;
  let url: string;

  const connect = async (): Promise<Client> => {
    const made = new Client({ connectionString: url });
    made.on('error', () => undefined);
    await made.connect();
    return made;
  };

  beforeAll(async () => {
    postgres = fork(path.join(__dirname, '../support/own-postgres.mjs'), { execArgv: [] });
    ({ url } = (await once(postgres, 'message'))[0] as { url: string });
    server = await spawnServer({ database: 'postgres', env: { DATABASE_URL: url } });
    client = await connect();
  });
  afterAll(async () => {
    try {
      await client.end().catch(() => undefined);
      await server.stop();
    } finally {
      // Whatever went wrong: as long as this channel is open, the test's process lives on.
      postgres.disconnect();
    }
    await once(postgres, 'exit');
  });

  it('answers from memory meanwhile, and goes on without being started again', async () => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    // One backend killed outright makes PostgreSQL drop every connection and recover.
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await server.agent.get('/api/partner-program/directory').expect(200);
    client = await eventually(connect, { timeout: 30_000 });
    const login = { identifier: 'nobody@example.test', password: 'wrong' };
    await eventually(() => server.agent.post('/api/auth/local').send(login).expect(400), {
      timeout: 20_000,
    });
    await client.query(`update pp_regions set name_en = 'After' where id = 1`);
    await eventually(async () => expect(await regionNames(server.agent)).toContain('After'), {
      timeout: 10_000,
    });
  });
});
