/**
 * node server.mjs <appDir> <distDir> [prepare]: the product as `strapi start` starts it. It tells
 * its parent when it serves, stops on the message 'stop' and ends with its parent. With `prepare`
 * it only makes the tables.
 */
import { createStrapi } from '../lib/strapi.mjs';

const [appDir, distDir, prepare] = process.argv.slice(2);
process.on('disconnect', () => process.exit(1));
process.on('message', stop);

const strapi = createStrapi({ appDir, distDir });
if (prepare) {
  await strapi.load();
  await stop();
} else {
  await strapi.start();
  process.send('serving');
}

async function stop() {
  await strapi.destroy().catch(() => undefined);
  process.exit(0);
}
