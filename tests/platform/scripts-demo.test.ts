import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmptyDatabase, databaseUrl, dropDatabase, query } from '../support';

const ROOT = path.resolve(__dirname, '../..');

interface Outcome {
  code: number;
  text: string;
}

/** Starts the demo in a folder of its own; only for starts that are refused. */
function demo(folder: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const options = { cwd: ROOT, env: { ...process.env, DEMO_FOLDER: folder, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/demo.mjs', ...args], options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), text: out + err });
    });
  });
}

/** Asks the modules of the demo directly: they are ES modules, which Jest does not load here. */
function evaluate(script: string, env: Record<string, string> = {}): Promise<Outcome> {
  const options = { cwd: ROOT, env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    const args = ['--input-type=module', '--eval', script];
    execFile(process.execPath, args, options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), text: out + err });
    });
  });
}

describe('the demo refuses in plain words', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-demo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('an argument it does not know', async () => {
    const { code, text } = await demo(folder, ['--frsh'], {});
    expect(text).toMatch(/Unknown argument "--frsh"[^]*--fresh/);
    expect(code).toBe(1);
  });

  it('a port that is no port', async () => {
    const { code, text } = await demo(folder, [], { PORT: '99999' });
    expect(text).toContain('PORT must be a number from 1 to 65535');
    expect(code).toBe(1);
  });

  it('a port that is taken', async () => {
    const squatter = await listen();
    const port = String((squatter.address() as AddressInfo).port);
    const { code, text } = await demo(folder, [], { PORT: port });
    squatter.close();
    expect(text).toContain(`Port ${port} is taken by another program`);
    expect(text).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it('a second demo in the same folder, but not the lock of a dead one', async () => {
    mkdirSync(folder, { recursive: true });
    const lock = path.join(folder, 'lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:1' }));
    const second = await demo(folder, [], {});
    expect(second.text).toContain('The demo is already running: http://127.0.0.1:1');
    expect(second.code).toBe(1);

    writeFileSync(lock, JSON.stringify({ pid: 2 ** 30, url: 'http://127.0.0.1:1' }));
    const squatter = await listen();
    const port = String((squatter.address() as AddressInfo).port);
    expect((await demo(folder, [], { PORT: port })).text).toContain('is taken');
    squatter.close();
  });

  it('a Node.js that is too old, and a disk that is too full', async () => {
    const node = await evaluate(
      `import { checkNodeVersion } from './scripts/lib/node-version.mjs';
       import { runMain } from './scripts/lib/problem.mjs';
       await runMain(() => checkNodeVersion('18.20.0'));`,
    );
    expect(node).toEqual({ code: 1, text: expect.stringContaining('Node.js 18.20.0 cannot run') });
    const disk = await evaluate(
      `import { checkFreeSpace } from './scripts/lib/disk.mjs';
       import { runMain } from './scripts/lib/problem.mjs';
       await runMain(() => checkFreeSpace('/', 500, 12));`,
    );
    expect(disk).toEqual({ code: 1, text: expect.stringContaining('Only 12 MB are free') });
  });
});

describe('what the demo takes from the environment', () => {
  it('an address of a database, and none from an empty variable', async () => {
    const asked = await evaluate(
      `import { readOptions } from './scripts/demo/options.mjs';
       const of = (env) => readOptions([], env).databaseUrl ?? 'its own';
       console.log(of({}), of({ DATABASE_URL: '' }), of({ DATABASE_URL: 'postgres://x/y' }));`,
    );
    expect(asked).toEqual({ code: 0, text: 'its own its own postgres://x/y\n' });
  });

  it('neither production nor the address of another server', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-demo-'));
    const { text } = await evaluate(
      `import { demoEnvironment } from './scripts/demo/environment.mjs';
       const { NODE_ENV, PUBLIC_URL } = demoEnvironment({ port: 1, url: 'http://127.0.0.1:1' }, '');
       console.log(NODE_ENV, PUBLIC_URL);`,
      { DEMO_FOLDER: folder, NODE_ENV: 'production', PUBLIC_URL: 'https://elsewhere.test' },
    );
    rmSync(folder, { recursive: true });
    expect(text).toBe('development http://127.0.0.1:1\n');
  });
});

describe('the database of a demo', () => {
  let database: string;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => dropDatabase(database));

  const claim = (fresh: boolean): Promise<Outcome> =>
    evaluate(
      `import pg from 'pg';
       import { claim, markLoaded } from './scripts/demo/marker.mjs';
       import { runMain } from './scripts/lib/problem.mjs';
       const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
       await client.connect();
       await runMain(async () => console.log((await claim(client, ${fresh})).loaded));
       await markLoaded(client).catch(() => undefined);
       await client.end();`,
      { DATABASE_URL: databaseUrl(database) },
    );

  it('is one that it found empty, and is emptied only when asked', async () => {
    expect((await claim(false)).text).toBe('false\n');
    await query(database, 'CREATE TABLE kept (x int)');
    expect((await claim(false)).text).toBe('true\n');
    expect(await query(database, 'SELECT * FROM kept')).toEqual([]);
    expect((await claim(true)).text).toBe('false\n');
    await expect(query(database, 'SELECT * FROM kept')).rejects.toThrow('does not exist');
  });

  it.each([false, true])('is never a stranger’s (--fresh: %s)', async (fresh) => {
    await query(database, 'CREATE TABLE precious AS SELECT 1 AS x');
    const { code, text } = await claim(fresh);
    expect(text).toContain('was not created by the demo and is not empty');
    expect(code).toBe(1);
    expect(await query(database, 'SELECT * FROM precious')).toEqual([{ x: 1 }]);
  });

  it.each([
    ['a function', 'CREATE FUNCTION kept() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['a procedure', 'CREATE PROCEDURE kept() LANGUAGE sql AS $$ SELECT 1 $$'],
    ['a list of values', `CREATE TYPE kept AS ENUM ('a', 'b')`],
    ['a domain', 'CREATE DOMAIN kept AS int CHECK (VALUE > 0)'],
    ['a collation', `CREATE COLLATION kept (locale = 'C')`],
    ['a table elsewhere', 'CREATE SCHEMA other; CREATE TABLE other.kept (x int)'],
  ])('is not one that holds %s alone', async (_what, made) => {
    await query(database, made);
    const { code, text } = await claim(true);
    expect(text).toContain('was not created by the demo and is not empty (1 tables, functions');
    expect(code).toBe(1);
    await expect(query(database, made)).rejects.toThrow('already exists');
  });

  it('may have what extensions brought, and keeps them', async () => {
    await query(database, 'CREATE EXTENSION btree_gist; CREATE EXTENSION citext');
    expect((await claim(false)).text).toBe('false\n');
    expect((await claim(true)).text).toBe('false\n');
    const kept = await query(database, `SELECT 'A'::citext = 'a' AS same`);
    expect(kept).toEqual([{ same: true }]);
  });
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
