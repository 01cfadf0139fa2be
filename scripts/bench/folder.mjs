import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeApp } from '../lib/app-folder.mjs';
import { at } from '../lib/paths.mjs';

/** Where everything of the bench lies. */
export const FOLDER = at('.tmp/bench');
export const PROFILES = path.join(FOLDER, 'profiles');

/** Data of an earlier run that was kept: for quick data and for the whole they lie apart. */
export const dataOf = (quick) => path.join(FOLDER, quick ? 'postgres-quick' : 'postgres');
export const loadedMark = (quick) => `${dataOf(quick)}.loaded`;

export function sweep({ keep, quick }) {
  if (keep && existsSync(loadedMark(quick))) return;
  for (const end of ['', '.initialised', '.loaded']) {
    rmSync(dataOf(quick) + end, { recursive: true, force: true });
  }
}

/**
 * The folder of one server: the product as it was built, and the bench's plugin beside it, which
 * the product's own settings do not know.
 */
export function makeServerFolder(name) {
  const distDir = path.join(FOLDER, name, 'dist');
  rmSync(path.join(FOLDER, name), { recursive: true, force: true });
  mkdirSync(path.join(distDir, 'config'), { recursive: true });
  for (const part of ['src', 'build']) symlinkSync(at('dist', part), path.join(distDir, part));
  for (const part of readdirSync(at('dist/config')).filter((file) => file.endsWith('.js'))) {
    const product = `const product = require(${JSON.stringify(at('dist/config', part))});\n`;
    const extra = part === 'plugins.js' ? PLUGINS : `module.exports = product;\n`;
    writeFileSync(path.join(distDir, 'config', part), product + extra);
  }
  return { distDir, appDir: makeApp(path.join(FOLDER, name, 'app'), at('dist')) };
}

const PLUGINS = `module.exports = (context) => ({
  ...product.default(context),
  bench: { enabled: true, resolve: ${JSON.stringify(at('scripts/bench/plugin'))} },
});\n`;
