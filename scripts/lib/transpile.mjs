import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';
import { ROOT, PLUGIN } from './paths.mjs';
import { filesBelow } from './fingerprint.mjs';

/** Everything the server half is made of: settings, code, schemas. */
export function serverSources() {
  const outside = [`${PLUGIN}/admin/`, `${PLUGIN}/in-app/`, 'src/admin/'].map((item) =>
    path.join(ROOT, item),
  );
  return filesBelow(['config', 'src', 'database'], (file) => {
    return !outside.some((folder) => file.startsWith(folder)) && !/\.test\.[cm]?tsx?$/.test(file);
  });
}

/**
 * Turns the server half into JavaScript without looking at types, in about a second: for tests,
 * where the types are checked by a step of their own and a build by `tsc` would cost ten times more.
 */
export async function transpileServer(outDir) {
  rmSync(outDir, { recursive: true, force: true });
  await Promise.all(serverSources().map((file) => transpileFile(file, outDir)));
}

async function transpileFile(file, outDir) {
  const target = path.join(outDir, path.relative(ROOT, file));
  mkdirSync(path.dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return cpSync(file, target);
  if (file.endsWith('.d.ts')) return undefined;
  const { code } = await transform(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return writeFileSync(target.replace(/\.ts$/, '.js'), code);
}
