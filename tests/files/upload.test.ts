import { bootServer, type Login, type TestServer } from '../support';
import { makePartner, makePartnerUser, type RefusalBody } from '../support/programme';
import {
  contentTypes,
  DOCX,
  JPEG,
  MACRO_WORD,
  MAIN_WORD,
  officeOf,
  PDF,
  pdfOf,
  PNG,
  SVG,
  XLSX,
  zipOf,
} from './support/contents';

const FILES = '/api/partner-program/cabinet/files';
const MIB = 1024 * 1024;
const LIST = '[Content_Types].xml';

interface Answer {
  status: number;
  body: {
    data: { documentId: string; name: string; type: string; bytes: number };
    error?: RefusalBody;
  };
}

describe('private files: uploaded', () => {
  let server: TestServer;
  let member: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    member = await makePartnerUser(server, (await makePartner(server)).id, 'member');
  });
  afterAll(() => server.stop());

  const upload = async (content: Buffer, name = 'a.pdf', type?: string): Promise<Answer> =>
    await server.agent
      .post(FILES)
      .set('Authorization', member.bearer)
      .attach('files', content, { filename: name, contentType: type });
  const outcome = async (content: Buffer, name?: string, type?: string): Promise<unknown> => {
    const { status, body } = await upload(content, name, type);
    return [status, body.error?.details.code];
  };

  it.each([
    ['PDF', PDF, 'application/pdf', 'pdf'],
    [
      'DOCX',
      DOCX,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'docx',
    ],
    ['XLSX', XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['JPEG', JPEG, 'image/jpeg', 'jpg'],
    ['PNG', PNG, 'image/png', 'png'],
  ])('takes %s by content, whatever it is called', async (_name, content, type, ending) => {
    const { status, body } = await upload(content, 'Договор № 5.exe', 'application/x-msdownload');
    expect(body.error ?? status).toBe(201);
    const { documentId, ...rest } = body.data;
    expect(documentId).toMatch(/^[a-z0-9]{20,}$/);
    expect(rest).toEqual({ name: `Договор № 5.exe.${ending}`, type, bytes: content.length });
  });

  const word = contentTypes(MAIN_WORD);
  it.each<[string, Buffer, string, string, number]>([
    ['an EXE renamed', Buffer.from('MZ\x90\x00\x03'), 'a.pdf', 'file.type', 415],
    ['HTML', Buffer.from('<!doctype html><script>1</script>'), 'a.pdf', 'file.type', 415],
    ['SVG', SVG, 'a.png', 'file.type', 415],
    ['a text', Buffer.from('hello'), 'a.docx', 'file.type', 415],
    ['one byte', Buffer.from('%'), 'a.pdf', 'file.type', 415],
    ['an empty file', Buffer.alloc(0), 'a.pdf', 'file.empty', 400],
    ['a PDF that was cut short', PDF.subarray(0, 30), 'a.pdf', 'file.type', 415],
    ['the first bytes of a PNG', PNG.subarray(0, 8), 'a.png', 'file.type', 415],
    ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'a.doc', 'file.type', 415],
    ['a plain archive', zipOf([['a.txt', 'a']]), 'a.docx', 'file.type', 415],
    ['an empty archive', zipOf([]), 'a.docx', 'file.type', 415],
    ['an archive with a folder word', zipOf([['word/document.xml', 'a']]), 'a', 'file.type', 415],
    ['a document that was cut short', DOCX.subarray(0, -4), 'a.docx', 'file.type', 415],
    [
      'a document behind an EXE',
      Buffer.concat([Buffer.from('MZ'), DOCX]),
      'a.docx',
      'file.type',
      415,
    ],
    [
      'two lists of parts',
      zipOf([
        [LIST, word],
        [LIST, word],
      ]),
      'a.docx',
      'file.type',
      415,
    ],
    ['a hidden list', officeOf(`${word}<!-- -->`), 'a.docx', 'file.type', 415],
    ['a written-out type', officeOf(contentTypes(MAIN_WORD, 'a&#98;')), 'a', 'file.type', 415],
    ['DOCM renamed', officeOf(contentTypes(MACRO_WORD)), 'a.docx', 'file.macros', 415],
    ['a macro inside', officeOf(word, ['word/vbaProject.bin', 'x']), 'a.docx', 'file.macros', 415],
    ['ActiveX', officeOf(word, ['word/activeX/activeX1.bin', 'x']), 'a', 'file.macros', 415],
    ['a bomb', officeOf(word + ' '.repeat(2 * MIB)), 'a.docx', 'file.type', 415],
    ['a byte more than 20 MiB', pdfOf(20 * MIB + 1), 'a.pdf', 'file.too-large', 413],
    ['40 MiB', pdfOf(40 * MIB), 'a.pdf', 'file.too-large', 413],
  ])('refuses %s', async (_name, content, name, code, status) => {
    expect(await outcome(content, name, 'application/pdf')).toEqual([status, code]);
  });

  it('takes exactly 20 MiB', async () => {
    const { status, body } = await upload(pdfOf(20 * MIB));
    expect([status, body.data.bytes]).toEqual([201, 20 * MIB]);
  });
});
