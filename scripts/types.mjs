/** npm run types: checks the types of every part: server with rules, tests, panel, plugin's panel. */
import { at } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { step } from './lib/progress.mjs';
import { run } from './lib/run.mjs';

const PARTS = [
  'tsconfig.json',
  'tsconfig.tests.json',
  'src/admin/tsconfig.json',
  'src/plugins/partner-program/admin/tsconfig.json',
];

await runMain(async () => {
  const failures = [];
  for (const part of PARTS) await check(part).catch((error) => failures.push(error.message));
  if (failures.length > 0) throw new Problem(failures.join('\n\n'));
});

function check(part) {
  const tsc = at('node_modules/typescript/bin/tsc');
  return step(`Types of ${part}`, () => run(process.execPath, [tsc, '--noEmit', '-p', part]));
}
