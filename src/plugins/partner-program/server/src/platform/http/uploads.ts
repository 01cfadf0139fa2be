import { readFile, rm } from 'node:fs/promises';

import type { Context } from 'koa';

import type { FileSpec, Upload } from './file';
import type { Route } from './route';

interface ParsedFile {
  readonly filepath: string;
  readonly size: number;
}

type Parsed = Record<string, ParsedFile | ParsedFile[]> | undefined;

const forms: { method: string; path: RegExp }[] = [];

/** Called once, with every route: forms are read at those that take a file, nowhere else. */
export function registerForms(routes: readonly Route[]): void {
  const taking = routes.filter(({ file }) => file !== undefined);
  const patterns = taking.map(({ method, path, access }) => {
    const prefix = access.door === 'staff' ? '/partner-program' : '/api/partner-program';
    return { method, path: new RegExp(`^${prefix}${path.replace(/:\w+/g, '[^/]+')}/?$`, 'i') };
  });
  forms.splice(0, forms.length, ...patterns);
}

/** Whether a form may be sent there. */
export function takesForm(ctx: Context): boolean {
  return forms.some(({ method, path }) => method === ctx.method && path.test(ctx.path));
}

/** The file of the form; undefined when none came in `files`, or several. */
export async function uploadOf(ctx: Context, spec: FileSpec): Promise<Upload | undefined> {
  const all = filesOf(ctx);
  // Strapi forgets the files of other fields without removing them.
  (ctx.state as { uploads?: ParsedFile[] }).uploads = all;
  const sent = parsedOf(ctx)?.files;
  const [file, second] = sent === undefined ? [] : [sent].flat();
  if (!file || second) return undefined;
  const content = file.size > spec.maxBytes ? undefined : await readFile(file.filepath);
  return { path: file.filepath, bytes: file.size, content };
}

/** Removes everything a form left on the disk, however the request ended. */
export async function dropUploads(ctx: Context): Promise<void> {
  const { uploads = [] } = ctx.state as { uploads?: ParsedFile[] };
  const left = [...uploads, ...filesOf(ctx)];
  await Promise.all(left.map(({ filepath }) => rm(filepath, { force: true })));
}

function filesOf(ctx: Context): ParsedFile[] {
  return Object.values(parsedOf(ctx) ?? {}).flat();
}

function parsedOf(ctx: Context): Parsed {
  return (ctx.request as unknown as { files?: Parsed }).files;
}
