import { readFile } from 'node:fs/promises';
import { PATCHES, patchFor, patched } from './patches';

interface OnLoad {
  onLoad(
    filter: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'js' }>,
  ): void;
}

/**
 * The changes of `patches.ts` as a plugin for Vite and one for the esbuild that Vite pre-bundles
 * dependencies with. Both throw when Strapi's source no longer holds what a patch replaces; the
 * build also fails when a patched file was never met, because it was moved or renamed.
 */
export function strapiPatches(): { vite: object; esbuild: object } {
  return { vite: forVite(), esbuild: forEsbuild() };
}

function forVite(): object {
  const waiting = new Set(PATCHES.map((patch) => patch.file));
  return {
    name: 'partner-programme-strapi-patches',
    enforce: 'pre',
    transform(code: string, id: string) {
      const patch = patchFor(id);
      if (!patch) return undefined;
      waiting.delete(patch.file);
      return { code: patched(code, patch), map: null };
    },
    generateBundle() {
      if (waiting.size > 0) throw new Error(`Not found in Strapi: ${[...waiting].join(', ')}`);
    },
  };
}

function forEsbuild(): object {
  return {
    name: 'partner-programme-strapi-patches',
    setup(build: OnLoad) {
      for (const patch of PATCHES) {
        const filter = new RegExp(
          `${patch.file.replace(/[.]/g, '\\.').replace(/\//g, '[\\\\/]')}$`,
        );
        build.onLoad({ filter }, async ({ path }) => ({
          contents: patched(await readFile(path, 'utf8'), patch),
          loader: 'js',
        }));
      }
    },
  };
}
