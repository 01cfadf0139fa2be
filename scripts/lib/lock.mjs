import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes a lock file for this process, or tells who holds it. A lock whose process is gone is
 * swept away: it was left by a crash.
 */
export function takeLock(file, facts = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, ...facts }), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder.pid) && runsNode(holder.pid)) return { holder };
    rmSync(file, { force: true });
  }
}

/** Waits until the lock is ours. */
export async function waitForLock(file) {
  for (;;) {
    const lock = takeLock(file);
    if (lock.release) return lock;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Whether a process lives; one that belongs to somebody else lives too. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** After a restart of the machine the number in an old lock may belong to another program. */
function runsNode(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return true;
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
