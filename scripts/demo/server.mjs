/** node server.mjs <appDir>: the built server, as `strapi start` starts it, but ending in good order on SIGTERM. */
import { createStrapi } from '../lib/strapi.mjs';
import { at } from '../lib/paths.mjs';

const strapi = createStrapi({ appDir: process.argv[2], distDir: at('dist') });
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
await strapi.start();

async function stop() {
  if (stopping) return;
  stopping = true;
  await strapi.destroy().catch(() => undefined);
  process.exit(0);
}
