import { fork } from 'node:child_process';
import { at } from './paths.mjs';
import { Problem } from './problem.mjs';
import { findFreePort } from './ports.mjs';
import { stopOrphan } from './postgres-orphan.mjs';

/**
 * Starts an embedded PostgreSQL on a free port of loopback. It runs under a keeper: a process of
 * its own session that stops the database when told to or when this process is gone, however
 * that came about.
 */
export async function startPostgres({ dataDir, password, flags = [], ephemeral = false }) {
  await stopOrphan(dataDir);
  const port = await findFreePort();
  const settings = { dataDir, password, port, flags, ephemeral };
  const keeper = fork(at('scripts/lib/postgres-keeper.mjs'), {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  // A keeper that was itself killed leaves its database server behind.
  const ended = new Promise((resolve) => keeper.once('exit', resolve)).then(() =>
    stopOrphan(dataDir),
  );
  keeper.send(settings);
  const pid = await readiness(keeper);
  return handle({ keeper, ended, port, password, pid });
}

function handle({ keeper, ended, port, password, pid }) {
  return {
    port,
    pid,
    ended,
    url: (database = 'postgres') =>
      `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    async stop() {
      if (keeper.connected) keeper.send('stop');
      await ended;
    },
  };
}

function readiness(keeper) {
  return new Promise((resolve, reject) => {
    keeper.once('message', (message) => {
      if (message.pid) resolve(message.pid);
      else reject(new Problem(trouble(message.trouble)));
    });
    keeper.once('exit', () => reject(new Problem('PostgreSQL did not start.')));
  });
}

function trouble(log) {
  if (/no space left/i.test(log)) return `The disk is full: free some space.\n${log}`;
  if (/EACCES|permission denied/i.test(log)) {
    return (
      'PostgreSQL must not run as root, and the user "postgres" it runs as instead cannot enter ' +
      `this folder. Move the project elsewhere, or set DATABASE_URL.\n${log}`
    );
  }
  return `PostgreSQL did not start:\n${log}`;
}
