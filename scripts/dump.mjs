/**
 * DATABASE_URL=… npm run dump NAME: writes tests/dumps/NAME.sql.gz, from which every later version
 * must boot. Needs pg_dump of at least the server's version: the embedded PostgreSQL has none.
 * For a demo database: make an empty database on your server, run the demo on it with the same
 * DATABASE_URL, stop the demo, dump.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { at } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { run } from './lib/run.mjs';

// One INSERT for many rows: plain SQL that any client can replay, without psql's own COPY.
const OPTIONS = ['--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges'];

await runMain(async () => {
  const name = process.argv[2];
  if (!/^[\w.-]+$/.test(name ?? '')) throw new Problem('npm run dump NAME: 0.2.0-points');
  const url = process.env.DATABASE_URL;
  if (!url) throw new Problem('Say which database: DATABASE_URL=postgres://… npm run dump NAME');
  const file = at('tests/dumps', `${name}.sql.gz`);
  if (existsSync(file))
    throw new Problem(`${file} is there already: dumps are never written anew.`);
  checkVersion();
  const sql = await run('pg_dump', [...OPTIONS, url]);
  mkdirSync(at('tests/dumps'), { recursive: true });
  writeFileSync(file, gzipSync(withoutDemoMarker(sql), { level: 9 }));
  console.log(file);
});

function checkVersion() {
  try {
    console.log(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }).trim());
  } catch {
    throw new Problem('pg_dump was not found (Debian: apt-get install postgresql-client).');
  }
}

/** A restored dump is a test's database, not a demo's. */
function withoutDemoMarker(sql) {
  return `${sql}\nDROP TABLE IF EXISTS public.demo_marker;\n`;
}
