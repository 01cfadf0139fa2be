import { mkdirSync, rmSync } from 'node:fs';
import { at } from './paths.mjs';
import { makeApp } from './app-folder.mjs';
import { transpileServer } from './transpile.mjs';

/**
 * Makes the server half loadable in a folder of its own, so that a script can look into it while
 * `dist` stays as it is; removes it after the work. Inside the project, where packages are found.
 */
export async function withScratchApp(work) {
  const folder = at('.tmp/scratch', String(process.pid));
  mkdirSync(folder, { recursive: true });
  try {
    const distDir = `${folder}/dist`;
    await transpileServer(distDir);
    return await work({ folder, distDir, appDir: makeApp(`${folder}/app`, distDir) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
