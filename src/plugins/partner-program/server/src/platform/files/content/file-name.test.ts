import { cleanName } from './file-name';

const PDF = 'application/pdf';

describe('the name of a private file', () => {
  it.each([
    ['Договор № 5.pdf', 'Договор № 5.pdf'],
    ['Келісім-шарт «Ұ».PDF', 'Келісім-шарт «Ұ».pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\Отчёт.pdf', 'Отчёт.pdf'],
    ['/', 'file.pdf'],
    ['', 'file.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['...', 'file.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['a.pdf. . .', 'a.pdf'],
    ['virus.exe', 'virus.exe.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
    ['a\u0000b\r\nSet-Cookie: x\u007f.pdf', 'abSet-Cookie_ x.pdf'],
    ['a\u200b\u2066b\ufeff.pdf', 'ab.pdf'],
    ['\ud800a.pdf', 'a.pdf'],
    ['a"<b>|?*.pdf', 'a__b____.pdf'],
    ['  a \t\u00a0 b  .pdf', 'a b.pdf'],
    ['и\u0306.pdf', 'й.pdf'],
  ])('%j becomes %j', (sent, kept) => {
    expect(cleanName(sent, PDF)).toBe(kept);
  });

  it('keeps .jpeg for JPEG as .jpg', () => {
    expect(cleanName('Фото.JPEG', 'image/jpeg')).toBe('Фото.jpg');
  });

  it('is cut to what file systems take, between letters', () => {
    const long = cleanName(`${'👨‍👩‍👧Ж'.repeat(200)}.pdf`, PDF);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(204);
    expect(long).toMatch(/.\.pdf$/u);
    expect(long).not.toMatch(/\p{Cs}/u);
  });

  it('changes nothing the second time', () => {
    for (const name of ['../a.pdf', 'x.exe', 'Ж'.repeat(300), '. a .']) {
      const once = cleanName(name, PDF);
      expect(cleanName(once, PDF)).toBe(once);
    }
  });
});
