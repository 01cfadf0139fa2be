import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SERVER = 'src/plugins/partner-program/server/src';

/** Set by `npm start` and by the server itself. */
const NOT_TO_BE_SET = ['NODE_ENV', 'TZ'];

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** `env('X')`, `env.int('X')` of Strapi's settings. */
function readBySettings(): string[] {
  const files = readdirSync(path.join(ROOT, 'config'));
  const text = files.map((file) => read(`config/${file}`)).join('\n');
  return [...text.matchAll(/\benv(?:\.\w+)?\(\s*'(\w+)'/g)].map(([, name = '']) => name);
}

/** `process.env.X`, `env.X` of the plugin. */
function readByThePlugin(): string[] {
  const files = readdirSync(path.join(ROOT, SERVER), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => read(path.join(SERVER, file)));
  const found = [...files.join('\n').matchAll(/\benv\.([A-Z][A-Z0-9_]*)/g)];
  return found.map(([, name = '']) => name).filter((name) => !NOT_TO_BE_SET.includes(name));
}

describe('.env.example', () => {
  const lines = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)];
  const listed = lines.map(([, name = '']) => name);

  it('has every variable that a server reads, once, and no other', () => {
    const wanted = new Set([...readBySettings(), ...readByThePlugin()]);
    expect([...listed].sort()).toEqual([...wanted].sort());
  });

  it('is found out when nothing was searched', () => {
    expect(readBySettings()).toEqual(expect.arrayContaining(['PUBLIC_URL', 'DATABASE_POOL_MAX']));
    expect(readByThePlugin()).toEqual(expect.arrayContaining(['PROGRAM_NOW', 'SMTP_URL']));
  });
});
