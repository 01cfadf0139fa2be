/** node boot-once.mjs <appDir> <distDir>: boots on the database of DATABASE_URL and stops. */
import { createStrapi } from '../../scripts/lib/strapi.mjs';

const [appDir, distDir] = process.argv.slice(2);
const strapi = await createStrapi({ appDir, distDir }).load();
await strapi.destroy();
process.exit(0);
