/** node write-types.mjs <appDir> <distDir> <out>: types of all content types in <out>/types/generated. */
import { createRequire } from 'node:module';
import { createStrapi } from './strapi.mjs';

const { generators } = createRequire(import.meta.url)('@strapi/typescript-utils');
const [appDir, distDir, pwd] = process.argv.slice(2);

const strapi = await createStrapi({ appDir, distDir }).register();
const artifacts = { contentTypes: true, components: true };
await generators.generate({ strapi, pwd, artifacts, logger: { silent: true } });
process.exit(0);
