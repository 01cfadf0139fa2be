import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';

const TAKEN = [
  '@strapi/design-system',
  '@strapi/icons',
  '@strapi/plugin-users-permissions',
  '@strapi/strapi',
  'pg',
  'react',
  'react-dom',
  'react-router-dom',
  'styled-components',
];

const CONFIG = {
  'admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});\n`,
  'database.js': `module.exports = ({ env }) => ({
  connection: { client: 'postgres', connection: { connectionString: env('DATABASE_URL') } },
  settings: { forceMigration: false },
});\n`,
  'server.js': `module.exports = ({ env }) => ({
  host: env('HOST'),
  port: env.int('PORT'),
  app: { keys: env.array('APP_KEYS') },
});\n`,
  'plugins.js': `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtManagement: 'refresh', jwtSecret: env('JWT_SECRET') } },
});\n`,
};

/** Writes the least that a Strapi project is, with the packed plugin as its one addition. */
export function makeBareProject(folder, tarball) {
  for (const item of ['config', 'src', 'public/uploads', 'database/migrations']) {
    mkdirSync(path.join(folder, item), { recursive: true });
  }
  for (const [name, text] of Object.entries(CONFIG)) {
    writeFileSync(path.join(folder, 'config', name), text);
  }
  writeFileSync(path.join(folder, 'config/middlewares.js'), middlewares());
  writeFileSync(path.join(folder, 'src/index.js'), 'module.exports = {};\n');
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest(tarball), null, 2));
  return folder;
}

function manifest(tarball) {
  const { dependencies, overrides, allowScripts, engines } = readPackage();
  const taken = Object.fromEntries(TAKEN.map((name) => [name, dependencies[name]]));
  return {
    name: 'bare-project',
    version: '0.0.0',
    private: true,
    engines,
    overrides,
    allowScripts,
    dependencies: { ...taken, 'strapi-plugin-partner-program': `file:${tarball}` },
  };
}

function middlewares() {
  const names = ['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body', 'session'];
  const list = [...names, 'favicon', 'public'].map((name) => `strapi::${name}`);
  return `module.exports = ${JSON.stringify(list)};\n`;
}

function readPackage() {
  return JSON.parse(readFileSync(at('package.json'), 'utf8'));
}
