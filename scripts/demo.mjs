/**
 * npm run demo [-- --fresh]: the whole product with demo data on this machine, one command.
 * Needs nothing but Node.js: it installs, builds, starts a database, loads data and serves.
 */
import { rmSync } from 'node:fs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { checkFreeSpace } from './lib/disk.mjs';
import { makeApp } from './lib/app-folder.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';
import { checkPortIsFree } from './lib/ports.mjs';
import { runMain } from './lib/problem.mjs';
import { writeSecretJson } from './lib/json-file.mjs';
import { begin } from './demo/lifetime.mjs';
import { readOptions } from './demo/options.mjs';
import { FILES, takeDemoLock } from './demo/folder.mjs';
import { demoEnvironment } from './demo/environment.mjs';
import { describe } from './demo/welcome.mjs';

await runMain(async () => {
  checkNodeVersion();
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) return;
  const lifetime = begin();
  await lifetime.guard(() => demo(options, lifetime));
});

async function demo(options, lifetime) {
  const since = Date.now();
  lifetime.onStop(takeDemoLock(options).release);
  await checkPortIsFree(options.port, options.host);
  checkFreeSpace(FILES.folder, 500);
  rmSync(FILES.accounts, { force: true });

  const { signal } = lifetime;
  await ensureInstalled({ signal });
  await ensureBuilt({ signal });

  const { openDatabase } = await import('./demo/database.mjs');
  const database = await openDatabase(options, lifetime);
  const env = demoEnvironment(options, database.url);
  makeApp(FILES.app, at('dist'));

  const { loadOnce } = await import('./demo/seeding.mjs');
  const accounts = await loadOnce(database, { env, signal });

  // Minutes may have passed since the first look.
  await checkPortIsFree(options.port, options.host);
  const { serve } = await import('./demo/serving.mjs');
  await serve(options, env, lifetime);
  writeSecretJson(FILES.accounts, { url: options.url, ...accounts });
  lifetime.ready();
  console.log(describe(options, accounts, since));
}
