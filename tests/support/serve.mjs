/**
 * node serve.mjs <appDir> <distDir>: a server of the tests in a process of its own. It tells its
 * parent the port, stops on the message 'stop' and ends at once when the parent is gone.
 */
import { createStrapi } from '../../scripts/lib/strapi.mjs';

const [appDir, distDir] = process.argv.slice(2);
process.on('disconnect', () => process.exit(1));

const strapi = await createStrapi({ appDir, distDir }).load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1', () => {
  process.send({ port: strapi.server.httpServer.address().port });
});
process.on('message', async () => {
  await strapi.destroy();
  process.exit(0);
});
