import { windows1251 } from '../../../../../tests/support/monitor-form';
import { decideText } from './charset.rules';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('quality-monitor: letters that windows-1251 lacks come as references', () => {
  it.each([
    'Әлия Қонысбаева',
    'ә ғ қ ң ө ұ ү һ Ә Ғ Қ Ң Ө Ұ Ү Һ і І',
    'Щёголева «Ю» №7 — 100 €',
    'готово 👍, 中',
  ])('%s is read as it was typed', (text) => {
    expect(decideText(windows1251(text), 'windows-1251')).toEqual({ ok: true, value: text });
  });

  it.each([
    ['a sign that the charset has', '&#38; &#169; &#1072; &#8364; &#0;'],
    ['a control character', '&#128; &#129; &#152; &#159;'],
    ['half a pair', '&#55357; &#57343;'],
    ['no character', '&#65534; &#65535;'],
    ['beyond the last', '&#1114112; &#9999999; &#99999999;'],
    ['not as a browser writes', '&#01179; &#x49b; &#1179 & #1179; &amp;#8381 &qazaq;'],
  ])('%s stays as it is written: %s', (_what, text) => {
    expect(decideText(bytes(text), 'windows-1251')).toEqual({ ok: true, value: text });
  });

  it('a reference inside another text, and one made by another, are read once', () => {
    const text = 'a&#1179;b&#1179;c&&#35;1179;';
    const value = 'aқbқc&&#35;1179;';
    expect(decideText(bytes(text), 'windows-1251')).toEqual({ ok: true, value });
  });

  it('in utf-8 every letter has its bytes, and a reference is what somebody typed', () => {
    expect(decideText(bytes('&#1179;'), 'utf-8')).toEqual({ ok: true, value: '&#1179;' });
  });
});
