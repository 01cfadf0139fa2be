import { mkdirSync, rmSync } from 'node:fs';
import { openCluster, withClient } from '../../tests/support/cluster.mjs';
import { makeApp } from './app-folder.mjs';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { untilHealthy } from './health.mjs';
import { at } from './paths.mjs';
import { findFreePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { run, startGuarded, tail } from './run.mjs';
import { throwawayEnvironment } from './throwaway-environment.mjs';

/**
 * Builds the product and starts it with demo data on a database of its own. The tests find it by
 * `env`; `close` stops everything and drops the database.
 */
export async function prepareBrowserTests() {
  const chromium = await findChromium();
  await ensureBuilt();
  const folder = at('.tmp/browser', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const action of closing.reverse()) await action();
  };
  try {
    const url = await startProduct(folder, closing);
    const env = {
      TEST_URL: url,
      TEST_ACCOUNTS: `${folder}/accounts.json`,
      TEST_MAIL: `${folder}/mail`,
      CHROMIUM_PATH: chromium,
    };
    return { env, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startProduct(folder, closing) {
  const cluster = await openCluster();
  closing.push(() => cluster.close());
  const port = await findFreePort();
  const env = {
    ...throwawayEnvironment(await createDatabase(cluster)),
    PORT: String(port),
    FILES_DIR: `${folder}/files`,
    MAIL_DIR: `${folder}/mail`,
    SITE_URL: `http://127.0.0.1:${port}`,
  };
  const app = makeApp(`${folder}/app`, at('dist'));
  const seed = [at('scripts/demo/seed.mjs'), app, `${folder}/accounts.json`];
  await step('Loading demo data', () => run(process.execPath, seed, { env }));
  const url = `http://127.0.0.1:${port}`;
  await step('Starting the server', () => startServer(app, url, env, closing));
  return url;
}

async function createDatabase(cluster) {
  const name = `${cluster.prefix}browser`;
  await withClient(cluster.url, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  return url.href;
}

async function startServer(app, url, env, closing) {
  let log = '';
  const onOutput = (text) => (log = (log + text).slice(-8000));
  const server = startGuarded(process.execPath, [at('scripts/demo/server.mjs'), app], {
    env,
    onOutput,
  });
  closing.push(() => server.stop());
  const ended = server.ended.then(() => {
    throw new Problem(`The server has ended:\n${tail(log)}`);
  });
  await Promise.race([ended, untilHealthy(url)]);
  ended.catch(() => undefined);
}
