import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ADMIN = join(__dirname, '../..');
const STRAPI = dirname(dirname(require.resolve('@strapi/strapi/package.json')));

/** Names of endpoints as `injectEndpoints` is given them: read as text, code of the panel is not run. */
function endpointsIn(folder: string, files: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/(\w+):\s*\w+\.(?:query|mutation)\b/g)])
    .map(([, name]) => name ?? '');
}

function strapiEndpoints(): Set<string> {
  const folders = readdirSync(STRAPI).map((name) => join(STRAPI, name, 'dist/admin'));
  const there = folders.filter((folder) => isFolder(folder));
  return new Set(there.flatMap((folder) => endpointsIn(folder, /\.mjs$/)));
}

function isFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

/** All share one API: of two endpoints of one name the second is silently not there. */
it('no endpoint of the panel has the name of one of Strapi, nor of another of ours', () => {
  const ours = endpointsIn(ADMIN, /\.tsx?$/).filter((name) => name !== '');
  const strapi = strapiEndpoints();
  expect(strapi).toContain('getSettings');
  expect(ours).toContain('getProgrammeSettings');
  expect(ours.filter((name) => strapi.has(name))).toEqual([]);
  expect(ours.filter((name, at) => ours.indexOf(name) !== at)).toEqual([]);
});
