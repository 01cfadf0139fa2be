import { mkdtempSync, readdirSync, readlinkSync, rmSync, truncateSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';

import { staffWith } from '../access/staff';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { makePartnerUser } from '../support/programme';
import { PDF, pdfOf, PNG } from './support/contents';
import { FILES, makeUploader, STAFF_FILES, uploaded, type Uploader } from './support/desk';

const NAME = 'Договор № 5 «Ұлы» 100%.pdf';
const READ = 'plugin::partner-program.files.read';
const CM = '/content-manager/collection-types/plugin::partner-program.private-file';

interface Told {
  status: number;
  text: string;
  body: { error?: { details: { code: string } } };
}

describe('private files: who reads them, and how', () => {
  let server: TestServer;
  let folder: string;
  let own: Uploader;
  let foreign: Uploader;
  let viewer: Login;
  let admin: Login;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '', 'files-'));
    const env = { FILES_DIR: folder };
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00', env });
    [own, foreign] = [await makeUploader(server), await makeUploader(server)];
    viewer = await makePartnerUser(server, own.id, 'viewer');
    admin = await loginAdmin(server.strapi);
    file = await uploaded(server, own.member, PDF, NAME);
  });
  afterAll(() => server.stop());

  const read = (address: string, bearer?: string) => {
    const request = server.agent.get(address).redirects(0).buffer(true);
    return bearer ? request.set('Authorization', bearer) : request;
  };
  const codeOf = ({ status, body }: Told): string => `${status} ${body.error?.details.code ?? ''}`;
  const reads = (documentId = file): Promise<object[]> =>
    server.db('pp_journal_entries').where({ record_id: documentId, action: 'read' });
  const keyOf = async (documentId: string): Promise<string> => {
    const row = await server
      .db('pp_private_files')
      .where({ document_id: documentId })
      .first<{ storage_key: string }>();
    return row.storage_key;
  };
  const placeOf = async (documentId: string): Promise<string> => {
    const key = await keyOf(documentId);
    return path.join(folder, 'private', key.slice(0, 2), key);
  };
  const openHandles = (): string[] =>
    readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        const place = readlinkSync(`/proc/self/fd/${fd}`);
        return place.startsWith(folder) ? [place] : [];
      } catch {
        return [];
      }
    });

  it.each([
    ['a member', () => own.member.bearer, FILES],
    ['a viewer', () => viewer.bearer, FILES],
    ['staff', () => admin.bearer, STAFF_FILES],
    ['staff with only the permission', () => staffWith(server, [READ]), STAFF_FILES],
  ])('gives %s the bytes, as a file to be saved', async (_who, bearer, base) => {
    const answer = await read(`${base}/${file}`, await bearer()).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
    expect(answer.status).toBe(200);
    expect((answer.body as Buffer).equals(PDF)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition':
        'attachment; filename="_______ _ 5 _____ 100_.pdf"; ' +
        `filename*=UTF-8''${encodeURIComponent(NAME)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('D-history: every read is in the journal, with who and which, and no name of a file', async () => {
    const before = (await reads()).length;
    await read(`${FILES}/${file}`, viewer.bearer).expect(200);
    await read(`${STAFF_FILES}/${file}`, admin.bearer).expect(200);
    const lines = (await reads()).slice(before);
    expect(lines).toMatchObject([
      {
        record: 'private-file',
        actor_kind: 'user',
        actor_id: String(viewer.id),
        partner_id: own.id,
      },
      { record: 'private-file', actor_kind: 'admin', actor_id: String(admin.id) },
    ]);
    const all = await server.db('pp_journal_entries').where('record', 'private-file');
    expect(JSON.stringify(all)).not.toMatch(/Договор|Ұлы|[0-9a-f]{64}/);
  });

  it('HEAD tells of it, gives nothing and is no read', async () => {
    const before = (await reads()).length;
    const answer = await server.agent.head(`${FILES}/${file}`).set('Authorization', viewer.bearer);
    expect([answer.status, answer.headers['content-length']]).toEqual([200, String(PDF.length)]);
    expect((await reads()).length).toBe(before);
  });

  it('gives a part to nobody: all of it, whatever Range asks for', async () => {
    const answer = await read(`${FILES}/${file}`, viewer.bearer).set('Range', 'bytes=0-3');
    expect([answer.status, answer.headers['content-length']]).toEqual([200, String(PDF.length)]);
    expect(answer.headers['accept-ranges']).toBeUndefined();
  });

  it.each<[string, () => string | Promise<string> | undefined, string, string]>([
    ["another partner's member", () => foreign.member.bearer, FILES, '404 record.not-found'],
    ['nobody', () => undefined, FILES, '401 request.not-logged-in'],
    ['nobody at the staff door', () => undefined, STAFF_FILES, '401 request.not-logged-in'],
    ['staff at the door of partners', () => admin.bearer, FILES, '401 request.token-invalid'],
    ['a partner at the staff door', () => viewer.bearer, STAFF_FILES, '401 request.token-invalid'],
    [
      'staff who may upload only',
      () => staffWith(server, ['plugin::partner-program.files.write']),
      STAFF_FILES,
      '403 request.not-allowed',
    ],
  ])('refuses %s', async (_who, bearer, base, expected) => {
    const before = (await reads()).length;
    expect(codeOf((await read(`${base}/${file}`, await bearer())) as Told)).toBe(expected);
    expect((await reads()).length).toBe(before);
  });

  it('no path, number or key leads past the door', async () => {
    const key = await keyOf(file);
    const paths = [
      `${FILES}/../files/${file}`,
      `${FILES}/..%2ffiles%2f${file}`,
      `${FILES}/%2e%2e%2f${key}`,
      `${FILES}/${file}%00`,
      `${FILES}/${file}/..`,
      `${FILES}//${file}`,
      `${FILES}/${key}`,
      ...[1, 2, 3, 4, 5].map((id) => `${FILES}/${id}`),
      `/uploads/${key}`,
      `/uploads/../.files/private/${key.slice(0, 2)}/${key}`,
      `/uploads/..%2f.files/private/${key.slice(0, 2)}/${key}`,
      `/.files/private/${key.slice(0, 2)}/${key}`,
      `/private/${key.slice(0, 2)}/${key}`,
      '/api/upload/files',
      '/api/partner-program/private-files',
      `/api/partner-program/files/${file}`,
      '/api/private-files',
    ];
    for (const address of paths) {
      for (const bearer of [undefined, foreign.member.bearer]) {
        const { status, text } = (await read(address, bearer)) as Told;
        expect([address, status >= 400, text.includes('%PDF')]).toEqual([address, true, false]);
      }
    }
  });

  it('no header leads past the door', async () => {
    const headers: Record<string, string> = {
      'X-Original-URL': `${STAFF_FILES}/${file}`,
      'X-Rewrite-URL': `${STAFF_FILES}/${file}`,
      'X-Forwarded-For': '127.0.0.1',
      'X-Forwarded-Host': 'localhost',
    };
    for (const [name, value] of Object.entries(headers)) {
      const answer = await read(`${FILES}/${file}`, foreign.member.bearer).set(name, value);
      expect([name, answer.status]).toEqual([name, 404]);
    }
    const deleted = await server.agent
      .post(`${FILES}/${file}`)
      .set({ Authorization: own.member.bearer, 'X-HTTP-Method-Override': 'DELETE' })
      .send({});
    expect(deleted.status).toBe(405);
    await read(`${FILES}/${file}`, viewer.bearer).expect(200);
  });

  it('the Content Manager shows the record, never its key, and changes nothing', async () => {
    const panel = (method: 'get' | 'put' | 'delete' | 'post', address: string) =>
      server.agent[method](address).set('Authorization', admin.bearer);
    const key = await keyOf(file);
    const list = await panel('get', CM);
    const one = await panel('get', `${CM}/${file}`);
    expect([list.status, one.status]).toEqual([200, 200]);
    expect(one.text).toContain('Договор');
    expect(list.text + one.text).not.toContain(key);
    const oracle = `?filters[storageKey][$startsWith]=${key.slice(0, 4)}`;
    const none = `?filters[storageKey][$startsWith]=zzzz`;
    const asked = [await panel('get', CM + oracle), await panel('get', CM + none)];
    expect(asked[0]?.text).toBe(asked[1]?.text);
    expect((await panel('get', `${CM}?_q=${key}`)).text).not.toContain(file);
    await panel('put', `${CM}/${file}`).send({ name: 'x.pdf' });
    expect((await panel('delete', `${CM}/${file}`)).status).toBe(409);
    expect((await panel('post', CM).send({ name: 'x' })).status).toBe(409);
    const row = await server.db('pp_private_files').where({ document_id: file }).first<object>();
    expect(row).toMatchObject({ name: NAME });
  });

  it('a file that is missing or cut short in the storage is a 503, and no read', async () => {
    const gone = await uploaded(server, own.member, PNG);
    rmSync(await placeOf(gone));
    const short = await uploaded(server, own.member, PNG);
    truncateSync(await placeOf(short), 10);
    for (const broken of [gone, short]) {
      const answer = (await read(`${FILES}/${broken}`, viewer.bearer)) as Told;
      expect(codeOf(answer)).toBe('503 file.unavailable');
      expect(await reads(broken)).toEqual([]);
    }
    expect(openHandles()).toEqual([]);
  });

  it('a client that hangs up leaves no handle open', async () => {
    const large = await uploaded(server, own.member, pdfOf(20 * 1024 * 1024));
    const headers = { Authorization: viewer.bearer };
    await new Promise<void>((resolve, reject) => {
      const request = get(`${server.url}${FILES}/${large}`, { headers }, (response) => {
        response.once('data', () => {
          expect(openHandles()).toHaveLength(1);
          request.destroy();
          resolve();
        });
        response.on('error', () => undefined);
      }).on('error', reject);
    });
    await eventually(() => expect(openHandles()).toEqual([]));
    expect(await reads(large)).toHaveLength(1);
  });

  it('staff upload for a partner, who then has it', async () => {
    const send = (partner: string, bearer: string) =>
      server.agent
        .post(STAFF_FILES)
        .set('Authorization', bearer)
        .field('partner', partner)
        .attach('files', PDF, 'Акт.pdf');
    const sent = await send(own.documentId, admin.bearer);
    expect(sent.status).toBe(201);
    const { documentId } = (sent.body as { data: { documentId: string } }).data;
    await read(`${FILES}/${documentId}`, viewer.bearer).expect(200);
    await read(`${FILES}/${documentId}`, foreign.member.bearer).expect(404);
    expect(codeOf((await send('nobody', admin.bearer)) as Told)).toBe('404 record.not-found');
  });
});
