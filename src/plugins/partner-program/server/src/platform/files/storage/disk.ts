import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { isStorageKey } from './keys';
import type { FileStorage, ListedObject, ObjectSource, StoredObject } from './storage';

const OURS_ALONE = 0o700;
const PART = '.part';

/**
 * Objects as files below a folder, 256 folders of them. A file is written under another name,
 * brought to the disk and renamed, so that a power cut leaves the whole of it or a `.part`.
 */
export function diskStorage(folder: string): FileStorage {
  return {
    put: (key, source) => putFile(folder, key, source),
    get: (key) => openFile(pathOf(folder, key)),
    remove: (key) => rm(pathOf(folder, key), { force: true }),
    list: () => listFiles(folder),
    close: () => undefined,
  };
}

function pathOf(folder: string, key: string): string {
  const name = key.endsWith(PART) ? key.slice(0, -PART.length) : key;
  if (!isStorageKey(name)) throw new Error('Not a key of the storage');
  return path.join(folder, key.slice(0, 2), key);
}

async function putFile(folder: string, key: string, source: ObjectSource): Promise<void> {
  const target = pathOf(folder, key);
  const part = target + PART;
  const made = await mkdir(path.dirname(target), { recursive: true, mode: OURS_ALONE });
  try {
    await writeThrough(part, source);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
  if (made) await syncFolder(folder);
}

async function writeThrough(part: string, source: ObjectSource): Promise<void> {
  const handle = await open(part, 'wx', 0o600);
  try {
    for await (const chunk of source.open()) await handle.appendFile(chunk as Buffer);
    const { size } = await handle.stat();
    if (size !== source.bytes) throw new Error(`${size} bytes came in place of ${source.bytes}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<StoredObject | undefined> {
  const handle = await open(file, 'r').catch(unlessMissing);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return { bytes: size, content: handle.createReadStream() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

async function* listFiles(folder: string): AsyncIterable<ListedObject> {
  for await (const entry of await opendir(folder)) {
    if (!entry.isDirectory() || !/^[0-9a-f]{2}$/.test(entry.name)) continue;
    yield* listShelf(path.join(folder, entry.name));
  }
}

async function* listShelf(shelf: string): AsyncIterable<ListedObject> {
  for await (const { name } of await opendir(shelf)) {
    if (!isStorageKey(path.basename(name, PART))) continue;
    const found = await stat(path.join(shelf, name)).catch(unlessMissing);
    if (found) yield { key: name, storedAt: found.mtime };
  }
}
