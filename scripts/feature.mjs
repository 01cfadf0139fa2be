/** npm run feature NAME: writes the files of a new feature, small but complete, ready to be filled. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { at, PLUGIN } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { featureFiles } from './lib/feature-files.mjs';

const { MAY_USE } = createRequire(import.meta.url)('./lib/feature-order.cjs');

await runMain(() => {
  const name = process.argv[2];
  if (!/^[a-z]{3,}$/.test(name ?? '')) {
    throw new Problem('npm run feature NAME: one lower-case word, a plural noun: visits');
  }
  const files = Object.entries(featureFiles(name));
  const present = files.map(([file]) => at(PLUGIN, file)).find((file) => existsSync(file));
  if (present) throw new Problem(`${present} is there already: nothing was written.`);
  for (const [file, text] of files) write(at(PLUGIN, file), text);
  console.log(files.map(([file]) => `${PLUGIN}/${file}`).join('\n'));
  console.log(nextSteps(name));
});

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function nextSteps(name) {
  const order = MAY_USE[name]
    ? `It may use: ${MAY_USE[name].join(', ') || 'no other feature'}.`
    : `Say in scripts/lib/feature-order.cjs what "${name}" may use.`;
  return `
${order}
Then: add ${name}Manifest to server/src/features.ts after every feature it calls,
declare who may use its route in tests/access, and run: npm run openapi`;
}
