import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium on this machine; CI, which is root on Debian, installs one. */
export async function findChromium() {
  const found = look();
  if (found) return found;
  if (process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing Chromium', install);
    const installed = look();
    if (installed) return installed;
  }
  throw new Problem(
    'No Chromium was found. Install it (Debian: apt-get install chromium), or say where it is: ' +
      'CHROMIUM_PATH=/path/to/chromium npm run test:browser',
  );
}

function look() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Problem(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but there is no such file.`);
  }
  const inPath = PATH.split(path.delimiter).flatMap((dir) => NAMES.map((name) => `${dir}/${name}`));
  return [...inPath, ...PLACES].find((file) => existsSync(file) && answers(file));
}

function answers(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function install() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}
