import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import {
  bootServer,
  eventually,
  nTimesAtOnce,
  spawnServer,
  type SpawnedServer,
  type TestServer,
} from '../support';
import { outcomeOf } from '../support/scene';
import { PDF, pdfOf } from './support/contents';
import {
  FILES,
  makeUploader,
  sendFile,
  storedIn,
  unlessHungUp,
  uploaded,
  type Uploader,
} from './support/desk';
import { startS3, type S3Server } from './support/s3';
import { beginUpload, foldersIn, leftIn, modesIn } from './support/temporary';

const KILLS = Number(process.env.FILES_KILLS ?? 2);
const MIB = 1024 * 1024;

interface Row {
  storage_key: string;
  checksum: string;
  bytes: number;
}

describe('private files: servers that die, storages that do', () => {
  let server: TestServer;
  let own: Uploader;
  let s3: S3Server;
  let s3Ended = false;

  beforeAll(async () => {
    s3 = await startS3();
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    own = await makeUploader(server);
    await server.db('pp_settings').insert({
      document_id: 'most',
      key: 'files.unattached-at-most',
      value: '1000',
      effective_from: '2026-01-01',
    });
  });
  afterAll(async () => {
    await server.stop();
    if (!s3Ended) await s3.stop();
  });

  const newFolder = (): string => mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '', 'files-'));
  const start = (env: Record<string, string>): Promise<SpawnedServer> =>
    spawnServer({ database: server.database, env });

  it(`every record has its bytes after ${KILLS} kills among uploads on two servers`, async () => {
    await server.db('pp_private_files').whereNull('record').delete();
    const folder = newFolder();
    const other = await start({ FILES_DIR: folder });
    let took = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const victim = await start({ FILES_DIR: folder });
      const sent = nTimesAtOnce(12, async (i) => {
        const target = i % 3 === 0 ? other : victim;
        const answer = await sendFile(target, own.member, pdfOf(MIB + i)).catch(() => undefined);
        if (answer?.status === 201) took += 1;
      });
      await eventually(() => expect(storedIn(folder).length).toBeGreaterThan(took / 2));
      await victim.kill();
      await sent;
      await victim.stop();
    }
    const rows = await server.db<Row>('pp_private_files').select('*');
    expect(rows.length).toBeGreaterThanOrEqual(took);
    for (const { storage_key: key, checksum, bytes } of rows) {
      const content = readFileSync(path.join(folder, 'private', key.slice(0, 2), key));
      const digest = createHash('sha256').update(content).digest('hex');
      expect([content.length, digest]).toEqual([bytes, checksum]);
    }
    await other.stop();
  }, 600_000);

  it('S3 gives back what it was given, and its end is a 503 that leaves nothing', async () => {
    const temporary = newFolder();
    const other = await start({ ...s3.env, TMPDIR: temporary });
    const read = (id: string) =>
      other.agent.get(`${FILES}/${id}`).set('Authorization', own.member.bearer);
    try {
      const file = await uploaded(other, own.member, PDF);
      const answer = await read(file).buffer(true);
      expect([answer.status, answer.headers['content-length']]).toEqual([200, String(PDF.length)]);
      expect(Buffer.from(answer.body as Buffer).equals(PDF)).toBe(true);
      const before = await server.db('pp_private_files').count({ n: '*' });
      await s3.stop();
      s3Ended = true;
      expect(outcomeOf(await sendFile(other, own.member, PDF))).toBe('503 file.unavailable');
      expect(outcomeOf(await read(file))).toBe('503 file.unavailable');
      expect(await server.db('pp_private_files').count({ n: '*' })).toEqual(before);
      await eventually(() => expect(leftIn(temporary)).toEqual([]));
    } finally {
      await other.stop();
    }
  });

  it('no request leaves a temporary file, however it ended', async () => {
    const temporary = newFolder();
    const other = await start({ FILES_DIR: newFolder(), TMPDIR: temporary });
    const form = (bearer: string, ...fields: string[]) => {
      const request = other.agent.post(FILES).set('Authorization', bearer);
      for (const field of fields) request.attach(field, PDF, 'a.pdf');
      return request;
    };
    const { bearer } = own.member;
    try {
      expect((await form(bearer, 'files')).status).toBe(201);
      expect(outcomeOf(await form(bearer, 'other'))).toBe('400 file.missing');
      expect(outcomeOf(await form(bearer, 'files', 'files'))).toBe('400 file.missing');
      expect((await form(bearer, 'files', 'other')).status).toBe(201);
      expect((await form('Bearer nonsense', 'files', 'other')).status).toBe(401);
      const tooLarge = sendFile(other, own.member, pdfOf(21 * MIB)).then(({ status }) => status);
      expect(await unlessHungUp(tooLarge)).toBe(413);
      await hangUp(other.url, bearer);
      await eventually(() => expect(leftIn(temporary)).toEqual([]));
    } finally {
      await other.stop();
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('what a kill left of a form is nobody else to read, and goes at the next start', async () => {
    const TMPDIR = newFolder();
    const env = { FILES_DIR: newFolder(), TMPDIR };
    const neighbour = await start(env);
    const [lives] = foldersIn(TMPDIR);
    const underWay = beginUpload(neighbour.url, own.member.bearer);
    await eventually(() => expect(leftIn(TMPDIR)).toHaveLength(1));
    const victim = await start(env);
    const broken = beginUpload(victim.url, own.member.bearer);
    await eventually(() => expect(leftIn(TMPDIR)).toHaveLength(2));
    expect(new Set(modesIn(TMPDIR))).toEqual(new Set(['700']));
    await victim.kill();
    await broken.finish();
    expect([leftIn(TMPDIR).length, foldersIn(TMPDIR).length]).toEqual([2, 2]);
    const next = await start(env);
    try {
      expect(leftIn(TMPDIR)).toEqual([expect.stringContaining(String(lives))]);
      expect(foldersIn(TMPDIR)).toHaveLength(2);
      expect(await underWay.finish()).toBe(201);
      expect((await sendFile(next, own.member, PDF)).status).toBe(201);
    } finally {
      await Promise.all([neighbour.stop(), victim.stop(), next.stop()]);
    }
    expect(readdirSync(TMPDIR)).toEqual([]);
  }, 600_000);

  it('takes forms again after a tidying of the temporary folder took its own away', async () => {
    const TMPDIR = newFolder();
    const other = await start({ FILES_DIR: newFolder(), TMPDIR });
    try {
      rmSync(path.join(TMPDIR, String(foldersIn(TMPDIR)[0])), { recursive: true });
      expect((await sendFile(other, own.member, PDF)).status).toBe(201);
      expect(modesIn(TMPDIR)).toEqual(['700']);
    } finally {
      await other.stop();
    }
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});

/** Promises ten megabytes, sends one and goes. */
async function hangUp(url: string, bearer: string): Promise<void> {
  const gone = new AbortController();
  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n' +
        'Content-Type: application/pdf\r\n\r\n',
    );
    yield pdfOf(MIB);
    gone.abort();
    await Promise.resolve();
  }
  const headers = { Authorization: bearer, 'Content-Type': 'multipart/form-data; boundary=x' };
  const init = { method: 'POST', headers, body: body(), duplex: 'half', signal: gone.signal };
  await fetch(url + FILES, init as unknown as RequestInit).catch(() => undefined);
}
