import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Refuses a Node.js outside `engines.node`, before anything is installed with it. */
export function checkNodeVersion(version = process.versions.node, range = engines()) {
  const [, low, high] = /^>=(\d+) <(\d+)$/.exec(range) ?? [];
  const major = Number(version.split('.')[0]);
  if (major >= Number(low) && major < Number(high)) return;
  throw new Problem(
    `Node.js ${version} cannot run this project: it needs ${range}. ` +
      `Install Node.js ${low} (LTS) or a newer one below ${high} and try again.`,
  );
}

function engines() {
  return JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node;
}
