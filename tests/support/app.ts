import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { env } from './databases';

export interface AppFolder {
  appDir: string;
  distDir: string;
  remove(): void;
}

/** An application folder of its own for one server: its files are seen by no other. */
export function createAppFolder(kind: 'from-sources' | 'from-dist', name: string): AppFolder {
  const runDir = env('TEST_RUN_DIR');
  const appDir = path.join(runDir, 'apps', name);
  cpSync(path.join(runDir, `app-${kind}`), appDir, { recursive: true });
  const remove = (): void => rmSync(appDir, { recursive: true, force: true });
  return { appDir, distDir: path.join(runDir, 'dist'), remove };
}
