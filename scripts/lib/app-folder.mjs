import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, PLUGIN } from '../../scripts/lib/paths.mjs';

/**
 * Makes the folder of one application under test. The plugin's server entry in it is a file that
 * loads `<code>/src/plugins/…/server/src/index`: the sources in Jest, JavaScript elsewhere.
 */
export function makeApp(appDir, code) {
  mkdirSync(path.join(appDir, 'public/uploads'), { recursive: true });
  copy('package.json', appDir);
  copy('database', appDir);
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
