import { createWriteStream } from 'node:fs';
import { at } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { step } from '../lib/progress.mjs';
import { untilHealthy } from '../lib/health.mjs';
import { startGuarded, tail } from '../lib/run.mjs';
import { FILES } from './folder.mjs';

/** Starts the server and waits until it answers; from then on its end is the demo's end. */
export async function serve(options, env, lifetime) {
  const log = createWriteStream(FILES.log);
  let lastWords = '';
  const server = startGuarded(process.execPath, [at('scripts/demo/server.mjs'), FILES.app], {
    env,
    onOutput(text) {
      log.write(text);
      lastWords = (lastWords + text).slice(-8000);
    },
  });
  log.on('error', () => undefined);
  lifetime.onStop(() => server.stop());
  const trouble = server.ended.then(() => {
    throw new Problem(`${tail(lastWords)}\n\nThe server has ended; its log: ${FILES.log}`);
  });
  await step('Starting the server', () => Promise.race([trouble, untilHealthy(options.url)]));
  trouble.catch((error) => report(error, lifetime));
}

function report(error, lifetime) {
  if (lifetime.isEnding()) return;
  process.stderr.write(`\n${error.message}\n`);
  void lifetime.stop(1);
}
