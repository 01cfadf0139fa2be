import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { startPostgres } from '../lib/postgres.mjs';
import { step } from '../lib/progress.mjs';
import { load } from './data/load.mjs';
import { dataOf, FOLDER, loadedMark, sweep } from './folder.mjs';
import { prepareDatabase } from './servers.mjs';
import { SIZES } from './sizes.mjs';

// As a server of this size would be set up; it waits for the disk as in production.
const FLAGS = ['shared_buffers=512MB', 'max_wal_size=4GB', 'max_connections=60'];

/** Databases with data, by size; `loadMs` is what the largest took to be filled. */
export async function openDatabases({ quick, keep }, lifetime) {
  sweep({ quick, keep });
  mkdirSync(FOLDER, { recursive: true });
  const dataDir = dataOf(quick);
  const flags = FLAGS.flatMap((flag) => ['-c', flag]);
  const settings = { dataDir, password: 'bench', flags, ephemeral: !keep };
  const postgres = await step('Starting PostgreSQL', () => startPostgres(settings));
  lifetime.onStop(() => postgres.stop());
  const large = quick ? 'quick' : 'full';
  const urls = { small: postgres.url('bench_small'), large: postgres.url('bench_large') };
  if (existsSync(loadedMark(quick))) return { urls, sizes: sizesOf(large) };
  await make(postgres.url(), urls.small, 'bench_small');
  await execute(postgres.url(), 'create database bench_large template bench_small');
  const facts = { urls, sizes: sizesOf(large) };
  for (const [which, size] of Object.entries(facts.sizes)) {
    const since = performance.now();
    await step(`Loading ${describe(size)}`, (note) => load(urls[which], size, note));
    facts.loadMs = performance.now() - since;
  }
  if (keep) writeFileSync(loadedMark(quick), '');
  return facts;
}

const sizesOf = (large) => ({ small: SIZES.small, large: SIZES[large] });

async function make(server, url, name) {
  await execute(server, `create database ${name}`);
  await step('Making the tables', () => prepareDatabase(url));
}

async function execute(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function describe({ partners, projects, entries }) {
  const list = [
    [partners, 'partners'],
    [projects, 'projects'],
    [entries, 'ledger entries'],
  ];
  return list.map(([n, name]) => `${n.toLocaleString('en')} ${name}`).join(', ');
}
