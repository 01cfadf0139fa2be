import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { filesBelow, hashContents, hashStats } from './fingerprint.mjs';
import { waitForLock } from './lock.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const STAMP = at('.cache/build.json');

/** Builds server and admin panel into `dist` unless `dist` is what these sources were built to. */
export async function ensureBuilt({ signal, env } = {}) {
  const lock = await waitForLock(at('.cache/build.lock'));
  try {
    if (isBuilt()) return;
    const sources = hashSources();
    rmSync(STAMP, { force: true });
    // Strapi would go on loading what was built from a file that is no longer there.
    rmSync(at('dist'), { recursive: true, force: true });
    await step('Building the server and the admin panel', () => build({ signal, env }));
    writeStamp({ sources, output: hashOutput() });
  } finally {
    lock.release();
  }
}

function build({ signal, env }) {
  const strapi = at('node_modules/@strapi/strapi/bin/strapi.js');
  return run(process.execPath, [strapi, 'build', '--silent'], {
    signal,
    env: { ...env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
}

/** Both ends must match: others (`strapi develop`, `tsc`) write to `dist` as well. */
function isBuilt() {
  if (!existsSync(STAMP) || !existsSync(at('dist/build/index.html'))) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return stamp.output === hashOutput() && stamp.sources === hashSources();
}

function hashSources() {
  const code = filesBelow(['config', 'src'], (file) => !/\.test\.tsx?$/.test(file));
  return hashContents([...code, at('package-lock.json'), at('tsconfig.json')]);
}

function hashOutput() {
  return hashStats(filesBelow(['dist']));
}

function writeStamp(stamp) {
  mkdirSync(at('.cache'), { recursive: true });
  writeFileSync(STAMP, JSON.stringify(stamp));
}
