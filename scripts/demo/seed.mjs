/** node seed.mjs <appDir> <file>: loads the demo data through the built product, writes the logins. */
import { createRequire } from 'node:module';
import { createStrapi } from '../lib/strapi.mjs';
import { at, PLUGIN } from '../lib/paths.mjs';
import { writeSecretJson } from '../lib/json-file.mjs';

const [appDir, file] = process.argv.slice(2);
const strapi = await createStrapi({ appDir, distDir: at('dist') }).load();
const { loadDemo } = createRequire(import.meta.url)(at('dist', PLUGIN, 'server/src/demo/index.js'));

const accounts = await loadDemo(strapi, { log: (text) => process.stdout.write(`demo: ${text}\n`) });
writeSecretJson(file, accounts);
await strapi.destroy();
process.exit(0);
