import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { textsOf, translationsFor } from '.';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

const LANGUAGES = { en, ru, kk };
const SERVER = join(__dirname, '../../../../server/src');

interface Schema {
  info: { singularName: string; displayName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, unknown>;
}

const schemas = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('schema.json'))
  .map((file) => JSON.parse(readFileSync(join(SERVER, file), 'utf8')) as Schema);

const shown = schemas.filter((schema) => schema.pluginOptions?.['content-manager']?.visible);

describe.each(Object.keys(LANGUAGES))('the texts in %s', (locale) => {
  const texts = translationsFor(locale).data;

  it('has the same texts as English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(textsOf(en)).sort());
  });

  it('has no empty text and none that the message format cannot read', () => {
    for (const [id, text] of Object.entries(texts)) {
      expect([id, text.trim()]).not.toEqual([id, '']);
      expect(() => new IntlMessageFormat(text, locale)).not.toThrow();
    }
  });

  it.each(shown.map((schema) => [schema.info.singularName, schema] as const))(
    'names the content type %s and each of its fields',
    (name, { info, attributes }) => {
      const uid = `plugin::partner-program.${name}`;
      const ids = Object.keys(attributes).map(
        (field) => `content-manager.content-types.${uid}.${field}`,
      );
      expect([info.displayName, ...ids].filter((id) => !texts[id])).toEqual([]);
    },
  );
});

it('shares no text between Russian and Kazakh but for words that are the same', () => {
  const russian = textsOf(ru);
  const same = Object.entries(textsOf(kk)).filter(([id, text]) => russian[id] === text);
  const words = [
    'Журнал',
    'Формула',
    'Логотип',
    'Сайт',
    'Маркетинг',
    'Бизнес',
    'ККВ',
    'Сторно',
    'Сертификат',
    'Ресурс',
    '№',
    'Рейтинг',
    'Клиент',
    'Аудит',
    'Наурыз мейрамы',
    '{from} → {to}',
  ];
  expect(same.filter(([, text]) => !words.includes(text))).toEqual([]);
});

it('gives nothing for a language it does not have', () => {
  expect(translationsFor('de')).toEqual({ locale: 'de', data: {} });
});
