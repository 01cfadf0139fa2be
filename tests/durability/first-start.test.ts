import {
  createEmptyDatabase,
  dropDatabase,
  eventually,
  nTimesAtOnce,
  query,
  spawnServer,
} from '../support';

const LOCKS = `select l.pid from pg_locks l join pg_database d on d.oid = l.database
  where l.locktype = 'advisory' and d.datname = current_database() and l.granted`;

/** Two servers on an empty database would break each other's schema: one goes after the other. */
describe('the first start of several servers', () => {
  let database: string;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => dropDatabase(database));

  it('both come up on one empty database, and fill the dictionaries once', async () => {
    const servers = await nTimesAtOnce(2, () => spawnServer({ database }));
    for (const { agent } of servers) {
      await agent.get('/api/partner-program/directory').expect(200);
    }
    await Promise.all(servers.map((server) => server.stop()));
    const twice = await query(
      database,
      'select code from pp_regions group by code having count(*) > 1',
    );
    expect(twice).toEqual([]);
    expect(await query(database, LOCKS)).toEqual([]);
  });

  it('one that dies while it holds the lock does not hold up the other', async () => {
    const pids: number[] = [];
    const onSpawn = (pid: number): number => pids.push(pid);
    const dying = spawnServer({ database, onSpawn }).catch((error: Error) => error);
    await eventually(async () => expect(await query(database, LOCKS)).toHaveLength(1), {
      timeout: 30_000,
      every: 20,
    });
    const other = spawnServer({ database });
    process.kill(pids[0] ?? 0, 'SIGKILL');
    expect(await dying).toBeInstanceOf(Error);
    const second = await other;
    await second.agent.get('/api/partner-program/directory').expect(200);
    await second.stop();
  });
});
