/** npm run openapi [-- --check]: writes docs/openapi.json from the contracts, or fails when it is old. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { at, PLUGIN } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { withScratchApp } from './lib/scratch-app.mjs';

const FILE = at('docs/openapi.json');

await runMain(() =>
  withScratchApp(async ({ distDir }) => {
    const text = await render(documentOf(distDir));
    if (process.argv.includes('--check')) return compare(text);
    mkdirSync(at('docs'), { recursive: true });
    return writeFileSync(FILE, text);
  }),
);

function documentOf(distDir) {
  const entry = `${distDir}/${PLUGIN}/server/src/openapi.js`;
  return createRequire(import.meta.url)(entry).document();
}

async function render(document) {
  return format(JSON.stringify(document), { ...(await resolveConfig(FILE)), filepath: FILE });
}

function compare(text) {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (kept !== text) throw new Problem('docs/openapi.json is out of date. Run: npm run openapi');
}
