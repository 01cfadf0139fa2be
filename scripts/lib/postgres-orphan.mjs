import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.mjs';

/**
 * Puts right what a crash left in a data directory whose lock we hold: a database server without
 * a keeper is stopped, the pid file of a dead one is removed.
 */
export async function stopOrphan(dataDir) {
  const file = path.join(dataDir, 'postmaster.pid');
  const pid = readPid(file);
  if (!pid) return;
  if (isAlive(pid) && servesFolder(pid, dataDir)) await end(pid);
  rmSync(file, { force: true });
}

function readPid(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8').split('\n')[0], 10);
  } catch {
    return undefined;
  }
}

/** The number may have gone to a stranger meanwhile; he must not be stopped. */
function servesFolder(pid, dataDir) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('postgres') && command.includes(dataDir);
  } catch {
    return false;
  }
}

async function end(pid) {
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 15_000;
  while (isAlive(pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
