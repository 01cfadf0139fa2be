import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.cache', '.tmp', '.git', '.strapi']);

/** All files below the given paths of the project, sorted, except what is built or installed. */
export function filesBelow(paths, keep = () => true, root = ROOT) {
  return paths
    .map((item) => path.join(root, item))
    .filter((item) => existsSync(item))
    .flatMap((item) => walk(item))
    .filter(keep)
    .sort();
}

/** A hash of names and contents: the same sources give the same hash on every machine. */
export function hashContents(files, root = ROOT) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A cheap hash of names, sizes and times: tells whether somebody else has written there. */
export function hashStats(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

function walk(item) {
  if (!statSync(item).isDirectory()) return [item];
  return readdirSync(item, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const full = path.join(item, entry.name);
      if (entry.isDirectory()) return walk(full);
      return entry.isFile() ? [full] : [];
    });
}
