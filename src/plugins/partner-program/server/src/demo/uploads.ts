import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Actor } from '../platform/actor';
import { storeFile } from '../platform/files/use-cases/store-file';
import type { Upload } from '../platform/http/file';
import { valueOf, type World } from './history/world';

/** A file as somebody of the demo sends it. */
export interface DemoFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Does something with the file as the server gets it: on its disk, until that is done. */
export async function asUpload<T>(
  { name, content }: DemoFile,
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-upload-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return await work({ path, name, bytes: content.length, sha256 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Uploads a private file of the partner; answers its name for a record. */
export async function uploadFor(
  { strapi }: World,
  actor: Actor,
  partnerId: number,
  file: DemoFile,
): Promise<string> {
  return asUpload(file, async (upload) => {
    const stored = await storeFile({ strapi, actor }, partnerId, upload);
    return valueOf(stored).documentId;
  });
}
