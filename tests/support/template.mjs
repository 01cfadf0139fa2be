import { filesBelow, hashContents } from '../../scripts/lib/fingerprint.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { at } from '../../scripts/lib/paths.mjs';
import { serverSources } from '../../scripts/lib/transpile.mjs';
import { dropDatabases, withClient } from './cluster.mjs';

/**
 * A database that a server has booted on once: its copies boot faster and all alike. In a kept
 * cluster it is named by the sources it was made from and lives until they change.
 */
export async function prepareTemplate(cluster, runDir) {
  const family = cluster.kept ? 'template_pp_' : `${cluster.prefix}template_`;
  const name = `${family}${sourcesHash()}`;
  if (cluster.kept && (await exists(cluster.url, name))) return name;
  await dropDatabases(cluster.url, family);
  const draft = `${cluster.prefix}draft`;
  await withClient(cluster.url, (client) => client.query(`CREATE DATABASE ${draft}`));
  await bootOnce(cluster, draft, runDir);
  await withClient(cluster.url, (client) =>
    client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`),
  );
  return name;
}

async function bootOnce(cluster, database, runDir) {
  const script = at('tests/support/boot-once.mjs');
  await run(process.execPath, [script, `${runDir}/app-from-dist`, `${runDir}/dist`], {
    env: { DATABASE_URL: databaseUrl(cluster.url, database) },
  });
}

function databaseUrl(clusterUrl, database) {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function exists(url, name) {
  const { rowCount } = await withClient(url, (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
  );
  return rowCount > 0;
}

function sourcesHash() {
  const support = filesBelow(['tests/support/environment.mjs', 'package-lock.json']);
  return hashContents([...serverSources(), ...support]).slice(0, 16);
}
