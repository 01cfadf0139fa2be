/**
 * npm run types:generate [-- --check]: writes types/generated from the content types, or fails
 * when they are out of date. Strapi must load for that, on an empty database.
 */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { at } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { run } from './lib/run.mjs';
import { withScratchApp } from './lib/scratch-app.mjs';
import { withScratchDatabase } from './lib/scratch-database.mjs';
import { throwawayEnvironment } from './lib/throwaway-environment.mjs';

const KINDS = ['contentTypes.d.ts', 'components.d.ts'];
const TYPES = at('types/generated');

await runMain(async () => {
  const check = process.argv.includes('--check');
  await withScratchApp(async ({ folder, appDir, distDir }) => {
    await withScratchDatabase((databaseUrl) =>
      run(process.execPath, [at('scripts/lib/write-types.mjs'), appDir, distDir, folder], {
        env: throwawayEnvironment(databaseUrl),
      }),
    );
    const made = `${folder}/types/generated`;
    if (check) compare(made);
    else cpSync(made, TYPES, { recursive: true });
  });
});

function compare(made) {
  const stale = KINDS.filter((kind) => read(`${made}/${kind}`) !== read(`${TYPES}/${kind}`));
  if (stale.length === 0) return;
  throw new Problem(`Out of date: ${stale.join(', ')}. Run: npm run types:generate`);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
