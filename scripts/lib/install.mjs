import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { checkFreeSpace } from './disk.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { waitForLock } from './lock.mjs';

/** Runs `npm ci` when node_modules is missing or is not what package-lock.json says. */
export async function ensureInstalled(options = {}) {
  if (isInstalled()) return;
  const lock = await waitForLock(at('.cache/install.lock'));
  try {
    if (isInstalled()) return;
    checkFreeSpace(at('node_modules'), 2000);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await step('Installing packages (npm ci)', () =>
      run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], options),
    );
  } finally {
    lock.release();
  }
}

/**
 * npm writes node_modules/.package-lock.json last and describes in it what is really there, so no
 * stamp of ours is needed. Optional packages are those of other platforms: they may be absent.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([name, item]) => name.startsWith('node_modules/') && !item.link && !item.optional)
    .filter(([, item]) => !item.devOptional && !item.peer)
    .every(([name, item]) => present[name]?.version === item.version);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(at(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
