import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, PLUGIN } from './paths.mjs';

/** Pages that the server shows as they are. */
const PAGES = ['public/certificate', 'public/rating', 'public/invitation', 'public/password'];

/**
 * Makes the folder of one application: its uploads and files stay apart from the project's. The
 * plugin's server entry in it is a file that loads `<code>/src/plugins/…/server/src/index`: the
 * sources in Jest, JavaScript elsewhere. What was uploaded there before stays.
 */
export function makeApp(appDir, code) {
  mkdirSync(path.join(appDir, 'public/uploads'), { recursive: true });
  for (const item of ['package.json', 'favicon.png', 'favicon.ico', 'public/robots.txt']) {
    copy(item, appDir);
  }
  // What is gone from the project, a migration above all, must not be here either.
  for (const folder of ['database', ...PAGES]) {
    rmSync(path.join(appDir, folder), { recursive: true, force: true });
    copy(folder, appDir);
  }
  makePlugin(path.join(appDir, PLUGIN, 'in-app'), code);
  return appDir;
}

function copy(item, appDir) {
  const source = path.join(ROOT, item);
  if (existsSync(source)) cpSync(source, path.join(appDir, item), { recursive: true });
}

function makePlugin(folder, code) {
  mkdirSync(folder, { recursive: true });
  const info = JSON.parse(readFileSync(path.join(ROOT, PLUGIN, 'in-app/package.json'), 'utf8'));
  info.exports = { './package.json': './package.json', './strapi-server': './strapi-server.js' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(info));
  const entry = path.join(code, PLUGIN, 'server/src/index');
  writeFileSync(
    path.join(folder, 'strapi-server.js'),
    `module.exports = require(${JSON.stringify(entry)});\n`,
  );
}
