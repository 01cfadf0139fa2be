import { createRequire } from 'node:module';

/** Strapi's ES modules do not load in Node.js (they import folders): take its CommonJS half. */
export const { createStrapi, compileStrapi } = createRequire(import.meta.url)('@strapi/strapi');
