import fc from 'fast-check';
import { foldForSearch, foldUnusual, isWritableText } from './text';

describe('Kazakhstan, languages: search folds ә ғ қ ң ө ұ ү һ і and ё', () => {
  it.each([
    ['ә', 'а'],
    ['ғ', 'г'],
    ['қ', 'к'],
    ['ң', 'н'],
    ['ө', 'о'],
    ['ұ', 'у'],
    ['ү', 'у'],
    ['һ', 'х'],
    ['і', 'и'],
    ['ё', 'е'],
    ['ӘҒҚҢӨҰҮҺІЁ', 'агкноуухие'],
    ['й', 'й'],
    ['Й', 'й'],
    ['и\u0306', 'й'],
    ['е\u0308', 'е'],
    ['é', 'e'],
    ['e\u0301', 'e'],
    ['Ñandú', 'nandu'],
    ['Ǻ', 'a'],
    ['İ', 'i'],
  ])('%s becomes %s', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });

  it.each([
    ['Қазақстан', 'Казакстан'],
    ['Өскемен', 'оскемен'],
    ['ТОО «Ёлка»', 'тоо елка'],
    ['Алматы\u0301', 'Алматы'],
    ['Караганда\u0301 Строй', 'караганда строй'],
    ['Нұр-Сұлтан', 'нур султан'],
    ['ЖШС "Үміт"', 'жшс умит'],
    ['Café', 'cafe'],
  ])('finds %s by %s', (text, query) => {
    expect(foldForSearch(text)).toBe(foldForSearch(query));
  });

  it.each([
    ['бар', 'бай'],
    ['кий', 'кии'],
    ['шар', 'щар'],
    ['web 1', 'web 2'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  it.each([
    ['  ТОО   «Веб–Студия», г. Алматы ', 'тоо веб студия г алматы'],
    ['1С-Битрикс24', '1с битрикс24'],
    ['a\tb\nc', 'a b c'],
    ['🚀', ''],
    ['🚀 Start', 'start'],
    ['', ''],
    [' .,!%_ ', ''],
  ])('%j becomes %j: only letters, digits and single spaces', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });

  it('changes nothing when folded again', () => {
    const letters = fc.constantFrom(
      ...'әғқңөұүһіёйеиуaeio -',
      ...['\u0300', '\u0301', '\u0306', '\u0308', 'ß', 'İ', 'Σ', 'Å', 'ﬁ', '각', '🚀', '№'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: letters }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
      { numRuns: 1000, examples: [['ё\u0308'], ['і\u0306'], ['ё\u0301']] },
    );
  });
});

describe('D-history: text that PostgreSQL and people can read', () => {
  it.each([
    ['', 'empty'],
    ['Қазақша, русский, English', 'three languages'],
    ['a\tb\nc\r\nd', 'tab and newlines'],
    ['🚀 👩‍💻', 'emoji outside the basic plane'],
    ['é e\u0301', 'combining marks'],
    ['\u00a0\u200b', 'other spaces'],
    ['\ufffd', 'the replacement character'],
  ])('%j may be written: %s', (text) => {
    expect(isWritableText(text)).toBe(true);
  });

  it.each([
    ['a\u0000b', 'NUL'],
    ['\u0001', 'start of heading'],
    ['\u0008', 'backspace'],
    ['\u000b', 'vertical tab'],
    ['\u000c', 'form feed'],
    ['\u001b[31m', 'escape'],
    ['\u007f', 'delete'],
    ['\ud83d', 'lone high surrogate'],
    ['\ude80', 'lone low surrogate'],
    ['a\ude80\ud83db', 'a pair the wrong way round'],
    ['\ufffe', 'not a character'],
    ['\uffff', 'not a character'],
  ])('%j may not be written: %s', (text) => {
    expect(isWritableText(text)).toBe(false);
  });

  it('lets nothing through that UTF-8 cannot carry there and back', () => {
    const texts = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(texts, (text) => {
        const carried = Buffer.from(text, 'utf8').toString('utf8') === text;
        expect(isWritableText(text) && !(carried && !text.includes('\0'))).toBe(false);
      }),
      { numRuns: 1000, examples: [['\ud800'], ['ok']] },
    );
  });
});

describe('Folding everyday signs at once is folding them one by one', () => {
  const sign = fc.constantFrom(
    ...'abzABZ019абвйщъёЁЙәғқңөұүһіӘҒҚҢӨҰҮҺІ \t\n.,-–—«»"№·…_\u00a0',
    ...['é', '\u0301', '\u0306', 'ї', 'İ', 'ß', 'Ω', '²', '🚀', '\ud800', '字'],
  );

  it('for any text of them, with unusual ones or without', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        expect(foldForSearch(text)).toBe(foldUnusual(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('for every sign there is', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `а${String.fromCharCode(code)}b`;
      const folded = foldForSearch(text);
      if (folded !== foldUnusual(text)) expect([code, folded]).toEqual([code, foldUnusual(text)]);
    }
  });

  it('for texts longer than one call takes', () => {
    const text = 'Қазақстан, 1С-Битрикс24! '.repeat(2_000);
    expect(foldForSearch(text)).toBe(foldUnusual(text));
  });
});
