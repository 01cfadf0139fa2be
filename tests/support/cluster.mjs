import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { at } from '../../scripts/lib/paths.mjs';
import { takeLock } from '../../scripts/lib/lock.mjs';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

// The data is worth nothing after a crash of the machine, so nothing waits for the disk.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** The database server of this run: DATABASE_URL's, or an embedded one. */
export async function openCluster() {
  const prefix = `pp_test_${process.pid}_`;
  const cluster = process.env.DATABASE_URL ? ownServer() : await embedded();
  return {
    ...cluster,
    prefix,
    async close() {
      await dropDatabases(cluster.url, prefix);
      await cluster.stop();
    },
  };
}

function ownServer() {
  return { url: process.env.DATABASE_URL, kept: false, stop: async () => undefined };
}

/** The kept cluster when no other run has it, else one that is thrown away after the run. */
async function embedded() {
  const lock = takeLock(at('.cache/tests/postgres.lock'));
  const kept = Boolean(lock.release);
  const dataDir = kept ? at('.cache/tests/postgres') : path.join(temporaryFolder(), 'data');
  const flags = FAST.flatMap((flag) => ['-c', flag]);
  const postgres = await startPostgres({ dataDir, password: 'test', flags, ephemeral: !kept });
  const stop = async () => {
    await postgres.stop();
    lock.release?.();
  };
  return { url: postgres.url(), kept, stop };
}

/** PostgreSQL must enter it as its own user when the tests run as root. */
function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-tests-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Drops every database whose name begins with the prefix. */
export async function dropDatabases(url, prefix) {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) {
      await client.query(
        `DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`,
      );
    }
  });
}

/** Runs something on a connection of its own. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
