import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  bootServer,
  createDatabase,
  databaseUrl,
  dropDatabase,
  query,
  spawnServer,
  type SpawnOptions,
} from '../support';
import { createAppFolder } from '../support/app';
import { makePartner } from '../support/programme';

const IN_PRODUCTION = { NODE_ENV: 'production', PUBLIC_URL: 'https://api.example.test' };

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** A server that should not be there stays down and says why. */
describe('what a server refuses to start with', () => {
  let database: string;
  beforeAll(async () => {
    database = await createDatabase();
    const server = await bootServer({ database, programNow: '2026-12-01T09:00:00+05:00' });
    await makePartner(server);
    await server.stop();
  });
  afterAll(() => dropDatabase(database));

  const refusal = async (options: SpawnOptions): Promise<string> => {
    const started = await spawnServer({ database, ...options }).catch((error: Error) => error);
    if (started instanceof Error) return started.message;
    await started.stop();
    return 'it started';
  };

  it('D-time: a moved clock in production', async () => {
    const programNow = '2026-12-02T09:00:00+05:00';
    expect(await refusal({ programNow, env: IN_PRODUCTION })).toContain(
      'PROGRAM_NOW is for tests and demos',
    );
  });

  it('D-time: a clock behind the newest journal entry', async () => {
    const told = await refusal({ programNow: '2026-12-01T08:58:59+05:00' });
    expect(told).toContain('lies before the newest journal entry');
  });

  it('D-time: but not one whose neighbour started a moment before with the same clock', async () => {
    expect(await refusal({ programNow: '2026-12-01T09:00:00+05:00' })).toBe('it started');
  });

  it('D-time: a clock that is no instant with an offset', async () => {
    expect(await refusal({ programNow: '2026-12-02T09:00:00' })).toContain('not an instant');
  });

  it('one secret that is missing, by its name', async () => {
    const told = await refusal({ env: { ENCRYPTION_KEY: '' } });
    expect(told).toContain('Secrets are missing: ENCRYPTION_KEY.');
  });

  it('every missing secret, named at once', async () => {
    const env = Object.fromEntries(SECRETS.map((name) => [name, '']));
    expect(await refusal({ env })).toContain(`Secrets are missing: ${SECRETS.join(', ')}.`);
  });

  it.each(['', 'api.example.test', 'ftp://api.example.test'])(
    'no address of its own in production: "%s"',
    async (PUBLIC_URL) => {
      const told = await refusal({ env: { ...IN_PRODUCTION, PUBLIC_URL } });
      expect(told).toContain('PUBLIC_URL is not set to an address like https://api.example.kz');
    },
  );

  it('a plugin that is not there, before any table is touched', async () => {
    const app = createAppFolder('from-dist', `${database}-without-plugin`);
    const entry = 'src/plugins/partner-program/in-app/strapi-server.js';
    rmSync(path.join(app.appDir, entry));
    const script = path.join(__dirname, '../support/boot-once.mjs');
    const tables = () =>
      query(database, `select relname from pg_class where relname like 'pp\\_%' order by 1`);
    const before = await tables();
    const env = { ...process.env, DATABASE_URL: databaseUrl(database) };
    const start = promisify(execFile)(process.execPath, [script, app.appDir, app.distDir], { env });
    await expect(start).rejects.toThrow(/"partner-program" was not loaded/);
    expect(await tables()).toEqual(before);
    expect(await query(database, 'select 1 from pp_partners')).toHaveLength(1);
  });
});
