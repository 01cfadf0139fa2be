import { at } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { step } from '../lib/progress.mjs';
import { readJson } from '../lib/json-file.mjs';
import { run } from '../lib/run.mjs';
import { FILES } from './folder.mjs';
import { markLoaded } from './marker.mjs';

const PROGRESS = /^demo: (.+)$/gm;

/** Loads the demo data unless it is there; returns the logins that belong to it. */
export async function loadOnce({ client, marker }, { env, signal }) {
  const file = FILES.loaded(marker.id);
  if (!marker.loaded) {
    await step('Loading demo data', (note) => load(file, { env, signal, note }));
    await markLoaded(client);
  }
  const accounts = readJson(file);
  if (accounts) return accounts;
  throw new Problem(
    'This database holds demo data, but its logins were kept in another .demo folder. ' +
      'Start over with: npm run demo -- --fresh',
  );
}

function load(file, { env, signal, note }) {
  return run(process.execPath, [at('scripts/demo/seed.mjs'), FILES.app, file], {
    // Two years of history are told to nobody.
    env: { ...env, MAIL_DIR: '' },
    signal,
    onOutput: (text) => [...text.matchAll(PROGRESS)].forEach(([, line]) => note(line)),
  });
}
