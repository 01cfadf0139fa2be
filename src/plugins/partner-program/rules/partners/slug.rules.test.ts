import fc from 'fast-check';
import { freeSlug, slugOf } from './slug.rules';

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('§1 slug: the address of a card', () => {
  it.each([
    ['Web Studio', 'web-studio'],
    ['ТОО «Веб-студия»', 'too-veb-studiya'],
    ['Щука и ёж', 'schuka-i-ezh'],
    ['Объект Цех', 'obekt-tseh'],
    ['Майский чай', 'maiskii-chai'],
    ['Пять юрт', 'pyat-yurt'],
    ['ЖШС Қазақ Ғылым', 'zhshs-kazak-gylym'],
    ['Өңір Әлемі', 'onir-alemi'],
    ['Ұлы Үміт', 'uly-umit'],
    ['Шаһар', 'shahar'],
    ['Іле', 'ile'],
    ['Café Müller', 'cafe-muller'],
    ['1С-Битрикс24', '1s-bitriks24'],
    ['Студия №1', 'studiya-no1'],
    ['Bitrix™', 'bitrixtm'],
    ['Ｆｕｌｌ Ⅳ', 'full-iv'],
    ['  A & B, Ltd.  ', 'a-b-ltd'],
    ['---a---b---', 'a-b'],
    ['a_b/c?d=e', 'a-b-c-d-e'],
    ['🚀 Rocket 🚀', 'rocket'],
    ['Тайи\u0306фун', 'taiifun'],
  ])('of %j is %s', (name, expected) => {
    expect(slugOf(name)).toBe(expected);
  });

  it.each(['', '   ', '🚀', '???', '公司', 'ЬЪ', '«»', '\u0301', '\0'])(
    'of %j, which leaves nothing to write, is partner',
    (name) => {
      expect(slugOf(name)).toBe('partner');
    },
  );

  it.each([
    ['a'.repeat(200), 'a'.repeat(60)],
    [`${'a'.repeat(59)} bcd`, 'a'.repeat(59)],
    [`${'a'.repeat(58)} bcd`, `${'a'.repeat(58)}-b`],
    ['щ'.repeat(100), 'sch'.repeat(20)],
    [`${' '.repeat(200)}b`, 'b'],
  ])('cuts %j at sixty characters, never on a hyphen', (name, expected) => {
    expect(slugOf(name)).toBe(expected);
  });

  it('is always words of Latin letters and digits with single hyphens, at most sixty characters', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'абвңқһщьъ-_ №Ⅳ™aZ09🚀'), maxLength: 200 }),
    );
    fc.assert(
      fc.property(names, (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(SHAPE);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('§1 slug: nobody gets one that somebody has or had', () => {
  it.each([
    ['acme', [], 'acme'],
    ['acme', ['acme-2', 'acm'], 'acme'],
    ['acme', ['acme'], 'acme-2'],
    ['acme', ['acme', 'acme-2', 'acme-3'], 'acme-4'],
    ['acme', ['acme', 'acme-3'], 'acme-2'],
    ['acme-2', ['acme-2'], 'acme-2-2'],
    ['partner', ['partner'], 'partner-2'],
  ])('%s with %j taken becomes %s', (wanted, taken, expected) => {
    expect(freeSlug(wanted, new Set(taken))).toBe(expected);
  });

  it('gives as many names of one company as asked, all different and well shaped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 30 }), (name, count) => {
        const taken = new Set<string>();
        for (let n = 0; n < count; n += 1) taken.add(freeSlug(slugOf(name), taken));
        expect(taken.size).toBe(count);
        for (const slug of taken) expect(slug).toMatch(SHAPE);
      }),
    );
  });
});
