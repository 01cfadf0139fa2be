import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

import type { Context } from 'koa';

import { RefusalError } from '../refusals';
import type { FileSpec, Upload } from './file';
import { pathOf } from './paths';
import type { Route } from './route';

interface ParsedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
}

type Parsed = Record<string, ParsedFile | ParsedFile[]>;

const forms: { method: string; path: RegExp; spec: FileSpec }[] = [];

/** Called once, with every route: forms are read at those that take a file, nowhere else. */
export function registerForms(routes: readonly Route[]): void {
  const patterns = routes.flatMap((route) => {
    const { method, file } = route;
    return file ? [{ method, path: pathOf(route), spec: file }] : [];
  });
  forms.splice(0, forms.length, ...patterns);
}

/** The file that a form sent there may carry; undefined where none may be sent. */
export function formSpecOf(ctx: Context): FileSpec | undefined {
  return forms.find(({ method, path }) => method === ctx.method && path.test(ctx.path))?.spec;
}

/**
 * Notes every file of a form as it is parsed: Strapi forgets those of other fields than `files`
 * without removing them. @returns the list, which fills up
 */
export function watchUploads(ctx: Context): ParsedFile[] {
  const seen: ParsedFile[] = [];
  let parsed: Parsed | undefined;
  Object.defineProperty(ctx.request, 'files', {
    configurable: true,
    enumerable: true,
    get: () => parsed,
    set: (files: Parsed | undefined) => {
      parsed = files;
      seen.push(...Object.values(files ?? {}).flat());
    },
  });
  return seen;
}

/**
 * The file of the form; undefined when none came in `files`, or several. Throws the refusal of the
 * specification when it is too large.
 */
export async function uploadOf(ctx: Context, spec: FileSpec): Promise<Upload | undefined> {
  const sent = (ctx.request as unknown as { files?: Parsed }).files?.files;
  const [file, second] = sent === undefined ? [] : [sent].flat();
  if (!file || second) return undefined;
  if (file.size > spec.maxBytes) throw new RefusalError(spec.tooLarge);
  const sha256 = await digestOf(file.filepath);
  return { path: file.filepath, name: file.originalFilename ?? '', bytes: file.size, sha256 };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Removes everything a form left on the disk, however the request ended. */
export async function dropUploads(files: readonly ParsedFile[]): Promise<void> {
  await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
}
