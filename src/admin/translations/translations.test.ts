import { dirname, join } from 'node:path';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

const MODULES = join(dirname(require.resolve('@strapi/admin/package.json')), '..');

const SOURCES: readonly (readonly [string, string])[] = [
  ['', 'admin/dist/admin/admin/src/translations'],
  ['content-manager.', 'content-manager/dist/admin/translations'],
  ['upload.', 'upload/dist/admin/translations'],
  ['users-permissions.', 'plugin-users-permissions/dist/admin/translations'],
  ['email.', 'email/dist/admin/translations'],
];

type Texts = Record<string, string>;

function strapiTexts(): Texts {
  const all: Texts = {};
  for (const [prefix, folder] of SOURCES) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const file = require(join(MODULES, folder, 'en.json.js')) as Texts & { default?: Texts };
    for (const [id, text] of Object.entries(file.default ?? file)) all[prefix + id] = text;
  }
  return all;
}

/** `{name}` and `{count, plural, …}`, at any depth. */
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '');

describe.each(Object.entries({ en, ru, kk }))('our %s over Strapi', (_locale, texts) => {
  const strapi = strapiTexts();
  const ours = Object.entries(texts);

  it('translates texts that Strapi still has', () => {
    const gone = ours.map(([id]) => id).filter((id) => !(id in strapi));
    expect(gone.filter((id) => !NAMED_IN_CODE.includes(id))).toEqual([]);
  });

  it('asks for no value that Strapi does not give', () => {
    const odd = ours.filter(([id, text]) => {
      const given = new Set(placeholders(strapi[id] ?? text));
      return placeholders(text).some((name) => !given.has(name));
    });
    expect(odd).toEqual([]);
  });
});

/** Ids that Strapi uses without an English text of their own. */
const NAMED_IN_CODE = [
  'content-manager.plugin.name',
  'Settings.application.header',
  'User',
  'search.placeholder',
];
