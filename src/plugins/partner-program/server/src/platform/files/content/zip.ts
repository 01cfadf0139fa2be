import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** One entry of an archive's directory. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 4 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify(inflateRaw) as (
  packed: Buffer,
  options: { maxOutputLength: number },
) => Promise<Buffer>;

/**
 * The directory of a ZIP archive; undefined when the file is none from its first byte to its last,
 * or a name stands there twice. Archives of more than 4 GiB (ZIP64) are none of ours.
 */
export async function readDirectory(
  file: FileHandle,
  bytes: number,
): Promise<ZipEntry[] | undefined> {
  const tail = await readAt(file, Math.max(0, bytes - END_BYTES - MOST_COMMENT), bytes);
  const at = endOf(tail);
  if (at === undefined) return undefined;
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const limit = bytes - tail.length + at;
  if (start + length > limit || length > MOST_DIRECTORY || count > MOST_ENTRIES) return undefined;
  const entries = entriesOf(await readAt(file, start, start + length), count);
  const names = new Set(entries?.map(({ name }) => name));
  return names.size === count ? entries : undefined;
}

/** What an entry holds, unpacked; undefined when it is more than `most` bytes or broken. */
export async function readEntry(
  file: FileHandle,
  entry: ZipEntry,
  most: number,
): Promise<Buffer | undefined> {
  const head = await readAt(file, entry.offset, entry.offset + 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50 || entry.packed > most) {
    return undefined;
  }
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await readAt(file, start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return undefined;
  return inflate(packed, { maxOutputLength: most }).catch(() => undefined);
}

/** The bytes from `start` to before `end`, fewer where the file ends. */
export async function readAt(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

/** Where the closing record stands: its comment, if any, must end where the file ends. */
function endOf(tail: Buffer): number | undefined {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    const isEnd = tail.readUInt32LE(at) === 0x06054b50;
    if (isEnd && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return undefined;
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined;
    const name = at + 46 + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, name),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at = name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
