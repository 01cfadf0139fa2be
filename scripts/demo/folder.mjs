import { at } from '../lib/paths.mjs';
import { takeLock } from '../lib/lock.mjs';
import { Problem } from '../lib/problem.mjs';

// Elsewhere only for the tests of the demo itself.
const folder = process.env.DEMO_FOLDER ?? at('.demo');

/** What the demo keeps below `.demo/`. */
export const FILES = {
  folder,
  lock: `${folder}/lock`,
  secrets: `${folder}/env.json`,
  accounts: `${folder}/accounts.json`,
  /** Logins by the id of the database they were made in. */
  loaded: (id) => `${folder}/loaded/${id}.json`,
  postgres: `${folder}/postgres`,
  app: `${folder}/app`,
  files: `${folder}/files`,
  /** What the demo's server would send, one .eml file a mail. */
  mail: `${folder}/mail`,
  log: `${folder}/server.log`,
};

/** Two demos must not share one folder: refuses while another one is alive. */
export function takeDemoLock({ url }) {
  const lock = takeLock(FILES.lock, { url });
  if (lock.release) return lock;
  throw new Problem(
    `The demo is already running: ${lock.holder.url} (process ${lock.holder.pid}). ` +
      'Use that one, or stop it first.',
  );
}
