import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PATCHES, patchFor, patched } from './patches';

const MODULES = join(dirname(require.resolve('@strapi/admin/package.json')), '../..');

const patch = { file: 'a/b.mjs', from: 'ru', to: 'ru, kk' };

describe('changes of Strapi’s source', () => {
  it.each(PATCHES.map(({ file }, index) => [file, index]))('still fit %s', (file, index) => {
    const source = readFileSync(join(MODULES, String(file)), 'utf8');
    expect(() => patched(source, PATCHES[Number(index)] ?? patch)).not.toThrow();
  });

  it('refuse a source that no longer holds what they replace, or holds it twice', () => {
    expect(patched('en, ru', patch)).toBe('en, ru, kk');
    expect(() => patched('en', patch)).toThrow('Strapi changed');
    expect(() => patched('ru ru', patch)).toThrow('Strapi changed');
  });

  it('find their file under Windows paths and with a query', () => {
    const file = PATCHES[0]?.file ?? '';
    expect(patchFor(`C:\\app\\node_modules\\${file.replaceAll('/', '\\')}?v=1`)).toBe(PATCHES[0]);
    expect(patchFor('/app/src/index.ts')).toBeUndefined();
  });
});
