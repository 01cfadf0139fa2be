import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';

const MEGABYTE = 1024 * 1024;

/** Refuses to begin something long that the disk has no room for. */
export function checkFreeSpace(folder, megabytes, free = freeMegabytes(folder)) {
  if (free >= megabytes) return;
  throw new Problem(
    `Only ${Math.floor(free)} MB are free on the disk of ${folder}; ${megabytes} MB are needed. ` +
      'Free some space and run the same command again.',
  );
}

function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(nearestExisting(folder));
  return (bavail * bsize) / MEGABYTE;
}

function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
