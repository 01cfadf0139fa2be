import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { eventually } from '../support';
import { diskStorage } from '../../src/plugins/partner-program/server/src/platform/files/storage/disk';
import { newStorageKey } from '../../src/plugins/partner-program/server/src/platform/files/storage/keys';
import { s3Storage } from '../../src/plugins/partner-program/server/src/platform/files/storage/s3';
import {
  configuredStorage,
  type FilesConfig,
} from '../../src/plugins/partner-program/server/src/platform/files/storage/settings';
import type {
  FileStorage,
  ObjectSource,
} from '../../src/plugins/partner-program/server/src/platform/files/storage/storage';
import { sourceOf } from './support/contents';
import { startS3 } from './support/s3';

/** Gives half of what it promised and breaks. */
function brokenSource(content: Buffer): ObjectSource {
  async function* half(): AsyncGenerator<Buffer> {
    yield content.subarray(0, content.length / 2);
    await Promise.resolve();
    throw new Error('broke off');
  }
  return { ...sourceOf(content), open: () => Readable.from(half(), { objectMode: false }) };
}

interface Opened {
  readonly storage: FileStorage;
  stop(): Promise<void> | void;
}

const STORAGES: Readonly<Record<string, () => Promise<Opened> | Opened>> = {
  'the file system': () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
    const stop = (): void => rmSync(folder, { recursive: true });
    return { storage: diskStorage(folder), stop };
  },
  S3: async () => {
    const s3 = await startS3();
    const storage = s3Storage(s3.settings);
    const stop = async (): Promise<void> => {
      storage.close();
      await s3.stop();
    };
    return { storage, stop };
  },
};

describe.each(Object.entries(STORAGES))('private files on %s', (name, open) => {
  let opened: Opened;
  let storage: FileStorage;
  beforeAll(async () => {
    opened = await open();
    ({ storage } = opened);
  });
  afterAll(() => opened.stop());

  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of storage.list()) found.push(key);
    return found.sort();
  };
  const read = async (key: string): Promise<Buffer | undefined> => {
    const object = await storage.get(key);
    return object && buffer(object.content);
  };

  it.each([1, 65_537, 20 * 1024 * 1024])('gives back %i bytes as they came', async (bytes) => {
    const key = newStorageKey();
    const content = randomBytes(bytes);
    await storage.put(key, sourceOf(content));
    expect((await read(key))?.equals(content)).toBe(true);
    const object = await storage.get(key);
    expect(object?.bytes).toBe(bytes);
    object?.content.destroy();
    await storage.remove(key);
  });

  it('has nothing under a key nobody used, and removes nothing there', async () => {
    expect(await storage.get(newStorageKey())).toBeUndefined();
    await storage.remove(newStorageKey());
  });

  it('lists what is there with its time, and what was removed no more', async () => {
    const [first, second] = [newStorageKey(), newStorageKey()].sort() as [string, string];
    await storage.put(first, sourceOf(Buffer.from('a')));
    await storage.put(second, sourceOf(Buffer.from('b')));
    expect(await keys()).toEqual([first, second]);
    for await (const { storedAt } of storage.list()) {
      expect(Math.abs(Date.now() - storedAt.getTime())).toBeLessThan(60_000);
    }
    await storage.remove(first);
    expect(await keys()).toEqual([second]);
    await storage.remove(second);
  });

  it('keeps nothing of what broke off on its way', async () => {
    const key = newStorageKey();
    await expect(storage.put(key, brokenSource(randomBytes(200_000)))).rejects.toThrow();
    await eventually(async () => {
      // s3rver shows what came, and may do so after it was removed; a service that keeps to S3
      // never shows a part. Such an object is what the sweep is for.
      if (name === 'S3') await storage.remove(key);
      expect(await storage.get(key)).toBeUndefined();
      expect(await keys()).toEqual([]);
    });
  });

  it.each(['', '..', '../../etc/passwd', 'a'.repeat(63), `${'a'.repeat(64)}/..`, '%2e%2e'])(
    'takes no key that is not its own: %j',
    async (key) => {
      await expect((async () => storage.get(key))()).rejects.toThrow('Not a key');
      await expect((async () => storage.remove(key))()).rejects.toThrow('Not a key');
      await expect((async () => storage.put(key, sourceOf(Buffer.from('a'))))()).rejects.toThrow(
        'Not a key',
      );
    },
  );
});

describe('the folder of private files', () => {
  it('is for our eyes only, and so is every file; what else lies there is no object', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
    const storage = await configuredStorage({ dir: folder }, { root: '/', public: '/nowhere' });
    const key = newStorageKey();
    await storage.put(key, sourceOf(Buffer.from('a')));
    const shelf = path.join(folder, 'private', key.slice(0, 2));
    writeFileSync(path.join(shelf, 'notes.txt'), 'a');
    const modes = [path.join(folder, 'private'), shelf, path.join(shelf, key)].map(
      (place) => statSync(place).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
    const listed: string[] = [];
    for await (const object of storage.list()) listed.push(object.key);
    expect(listed).toEqual([key]);
    rmSync(folder, { recursive: true });
  });

  it('gives up the remains of an upload whose server died', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
    const storage = diskStorage(folder);
    const key = newStorageKey();
    mkdirSync(path.join(folder, key.slice(0, 2)));
    writeFileSync(path.join(folder, key.slice(0, 2), `${key}.part`), 'half');
    for await (const object of storage.list()) await storage.remove(object.key);
    expect(readdirSync(path.join(folder, key.slice(0, 2)))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('S3 that does not answer', () => {
  it('is an error, soon', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const storage = s3Storage({
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'files',
      region: 'kz-1',
      accessKeyId: 'a',
      secretAccessKey: 'b',
    });
    await expect(storage.get(newStorageKey())).rejects.toThrow();
    await expect(storage.put(newStorageKey(), sourceOf(Buffer.from('a')))).rejects.toThrow();
    storage.close();
  });
});

describe('a configuration that is none', () => {
  const whole = {
    endpoint: 'https://s3.example.kz',
    bucket: 'b',
    region: 'r',
    accessKeyId: 'k',
    secretAccessKey: 's',
  };
  it.each<[string, FilesConfig, string]>([
    ['an unknown driver', { driver: 'ftp' }, 'FILES_DRIVER is "ftp"'],
    ['S3 and no driver', { driver: '', s3: { bucket: 'b' } }, 'FILES_DRIVER is missing: S3_BUCKET'],
    ['S3 without anything', { driver: 's3' }, 'missing: S3_ENDPOINT, S3_BUCKET, S3_REGION'],
    ['no bucket', { driver: 's3', s3: { ...whole, bucket: '' } }, 'missing: S3_BUCKET.'],
    ['no key', { driver: 's3', s3: { ...whole, secretAccessKey: '' } }, 'S3_SECRET_ACCESS_KEY.'],
    ['no address', { driver: 's3', s3: { ...whole, endpoint: 's3' } }, 'S3_ENDPOINT is no address'],
    ['the public folder', { dir: 'public' }, 'FILES_DIR lies in the public folder'],
    ['a folder in it', { dir: 'public/uploads/x' }, 'FILES_DIR lies in the public folder'],
    ['a link into it', { dir: 'link' }, 'FILES_DIR lies in the public folder'],
    ['a file', { dir: 'file' }, 'FILES_DIR cannot be written'],
  ])('%s refuses the start, naming the variable', async (_name, configured, message) => {
    const root = mkdtempSync(path.join(tmpdir(), 'app-'));
    mkdirSync(path.join(root, 'public'));
    symlinkSync(path.join(root, 'public'), path.join(root, 'link'));
    writeFileSync(path.join(root, 'file'), '');
    const folders = { root, public: path.join(root, 'public') };
    await expect(configuredStorage(configured, folders)).rejects.toThrow(message);
    rmSync(root, { recursive: true });
  });

  it('nothing at all is a folder beside the application', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'app-'));
    await configuredStorage({}, { root, public: path.join(root, 'public') });
    expect(readdirSync(root)).toEqual(['.files']);
    rmSync(root, { recursive: true });
  });
});
