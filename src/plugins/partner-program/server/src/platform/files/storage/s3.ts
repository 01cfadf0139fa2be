import type { Readable } from 'node:stream';

import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

import { isStorageKey } from './keys';
import type { FileStorage, ListedObject, ObjectSource, StoredObject } from './storage';

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Shelf {
  readonly client: S3Client;
  readonly bucket: string;
}

interface Address {
  readonly Bucket: string;
  readonly Key: string;
}

const PREFIX = 'private-files/';
const CONNECT_MS = 5_000;
const SILENCE_MS = 20_000;

/** Objects of a bucket behind any service that speaks S3. */
export function s3Storage(settings: S3Settings): FileStorage {
  const shelf = { client: clientOf(settings), bucket: settings.bucket };
  return {
    put: (key, source) => putObject(shelf, key, source),
    get: (key) => getObject(shelf, key),
    remove: async (key) => {
      await shelf.client.send(new DeleteObjectCommand(addressOf(shelf, key)));
    },
    list: () => listObjects(shelf),
    close: () => shelf.client.destroy(),
  };
}

const silent = (): void => undefined;

function clientOf(settings: S3Settings): S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey } = settings;
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // Newer than most services that speak S3: they know neither trailers nor these checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // What goes wrong is thrown, and logged by whoever asked.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
  });
}

function addressOf({ bucket }: Shelf, key: string): Address {
  if (!isStorageKey(key)) throw new Error('Not a key of the storage');
  return { Bucket: bucket, Key: PREFIX + key };
}

/**
 * In one request, as long as is announced: a service that keeps to S3 shows nothing of it unless
 * all of it came. For the others, and where no answer came, what may lie there is removed.
 */
async function putObject(shelf: Shelf, key: string, source: ObjectSource): Promise<void> {
  const address = addressOf(shelf, key);
  try {
    await send(shelf.client, address, source);
  } catch (error) {
    // What stays all the same is swept: no record names it.
    await shelf.client.send(new DeleteObjectCommand(address)).catch(() => undefined);
    throw error;
  }
}

/** The client would wait for the rest of a source that broke off. */
async function send(client: S3Client, address: Address, source: ObjectSource): Promise<void> {
  const content = source.open();
  const broken = new AbortController();
  content.once('error', () => broken.abort());
  const command = new PutObjectCommand({
    ...address,
    Body: content,
    ContentLength: source.bytes,
    ChecksumSHA256: Buffer.from(source.sha256, 'hex').toString('base64'),
  });
  try {
    await client.send(command, { abortSignal: broken.signal });
  } finally {
    content.destroy();
  }
}

async function getObject(shelf: Shelf, key: string): Promise<StoredObject | undefined> {
  try {
    const answer = await shelf.client.send(new GetObjectCommand(addressOf(shelf, key)));
    // On Node the body is the answer's own stream.
    return { bytes: answer.ContentLength ?? 0, content: answer.Body as Readable };
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return undefined;
    throw error;
  }
}

async function* listObjects({ client, bucket }: Shelf): AsyncIterable<ListedObject> {
  let after: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: PREFIX, ContinuationToken: after }),
    );
    for (const { Key = '', LastModified } of page.Contents ?? []) {
      const key = Key.slice(PREFIX.length);
      if (LastModified && isStorageKey(key)) yield { key, storedAt: LastModified };
    }
    after = page.NextContinuationToken;
  } while (after);
}
