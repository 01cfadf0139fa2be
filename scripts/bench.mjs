/**
 * npm run bench [-- --quick]: loads a database of its own with ten thousand partners and a million
 * ledger entries, starts the product on it as in production, measures, prints a table.
 */
import { writeFileSync } from 'node:fs';
import { begin } from './demo/lifetime.mjs';
import { checkFreeSpace } from './lib/disk.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/problem.mjs';
import { seconds } from './lib/progress.mjs';
import { FOLDER } from './bench/folder.mjs';
import { readOptions } from './bench/options.mjs';

await runMain(async () => {
  checkNodeVersion();
  const options = readOptions(process.argv.slice(2));
  if (!options) return;
  const lifetime = begin();
  await lifetime.guard(() => bench(options, lifetime));
  await lifetime.stop(process.exitCode ?? 0);
});

async function bench(options, lifetime) {
  const since = Date.now();
  checkFreeSpace(FOLDER, 3000);
  await ensureInstalled({ signal: lifetime.signal });
  await ensureBuilt({ signal: lifetime.signal });
  const { measure } = await import('./bench/measure.mjs');
  const { print } = await import('./bench/table.mjs');
  const report = await measure(options, lifetime);
  console.log(print(report, options));
  console.log(`\nIt took ${seconds(since)}.`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}
