import { rmSync } from 'node:fs';
import pg from 'pg';
import { Problem } from '../lib/problem.mjs';
import { step } from '../lib/progress.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { demoSecrets } from './environment.mjs';
import { FILES } from './folder.mjs';
import { claim } from './marker.mjs';

/**
 * Opens the demo's database, embedded or DATABASE_URL's, and makes sure that it is the demo's:
 * returns its url and marker, `{ id, loaded }`.
 */
export async function openDatabase(options, lifetime) {
  const url = options.databaseUrl ?? (await embedded(options, lifetime));
  const client = await connect(url);
  lifetime.onStop(() => client.end());
  await takeForOurselves(client);
  const marker = await claim(client, options.fresh);
  if (!marker.loaded) rmSync(FILES.app, { recursive: true, force: true });
  return { url, client, marker };
}

async function embedded(options, lifetime) {
  if (options.fresh) rmSync(FILES.postgres, { recursive: true, force: true });
  const postgres = await step('Starting PostgreSQL', () =>
    startPostgres({ dataDir: FILES.postgres, password: demoSecrets().POSTGRES_PASSWORD }),
  );
  lifetime.onStop(() => postgres.stop());
  void postgres.ended.then(() => {
    if (!lifetime.isEnding()) process.stderr.write('PostgreSQL has ended unexpectedly.\n');
    return lifetime.stop(1);
  });
  await createOnce(postgres.url(), 'demo');
  return postgres.url('demo');
}

async function createOnce(url, name) {
  const client = await connect(url);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url, application_name: 'demo' });
  // The server finds out for itself when the database goes away.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Problem(`Cannot connect to the database of DATABASE_URL: ${error.message}`);
  }
}

/** Demos of two folders on one database would write over each other. */
async function takeForOurselves(client) {
  const { rows } = await client.query("SELECT pg_try_advisory_lock(hashtext('demo')) AS ours");
  if (!rows[0].ours) throw new Problem('Another demo is running on this database: stop it first.');
}
