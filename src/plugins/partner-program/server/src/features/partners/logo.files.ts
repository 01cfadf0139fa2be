import { open } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { EXTENSIONS, LOGO_HEAD_BYTES, type LogoType } from './logo';

/** A file of the upload plugin, as far as logos need it. */
export interface StoredFile {
  readonly id: number;
  readonly url: string;
}

interface UploadService {
  upload(input: { data: object; files: object }): Promise<StoredFile[]>;
  remove(file: object): Promise<unknown>;
}

interface Picture {
  readonly filepath: string;
  readonly getStream?: () => NodeJS.ReadableStream;
}

interface PictureService {
  getDimensions(file: Picture): Promise<{ width: number | null; height: number | null }>;
  isFaultyImage(file: Picture): Promise<boolean>;
}

const FILE = 'plugin::upload.file';

/** The first bytes of a file, which tell its type. */
export async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(LOGO_HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, LOGO_HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** How many pixels the picture has; undefined when it cannot be read as one. */
export async function pixelsOf(strapi: Core.Strapi, path: string): Promise<number | undefined> {
  try {
    const { width, height } = await pictures(strapi).getDimensions({ filepath: path });
    return (width ?? 0) * (height ?? 0) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the picture is broken further down than its head. */
export function isBroken(strapi: Core.Strapi, path: string): Promise<boolean> {
  return pictures(strapi).isFaultyImage({ filepath: path });
}

/**
 * Puts a picture among the public files. Its name there is made from the partner's slug: the name
 * it had on the sender's disk is nobody's business.
 */
export async function storeLogo(
  strapi: Core.Strapi,
  picture: { path: string; bytes: number; type: LogoType; slug: string },
): Promise<StoredFile> {
  const name = `logo-${picture.slug}.${EXTENSIONS[picture.type]}`;
  const files = {
    filepath: picture.path,
    originalFilename: name,
    mimetype: picture.type,
    size: picture.bytes,
  };
  const data = { fileInfo: { name, folder: null } };
  const [stored] = await service(strapi).upload({ data, files });
  if (!stored) throw new Error('The logo was not stored');
  return stored;
}

/** The number of the file that is the partner's logo. */
export async function logoFileOf(trx: Knex, partnerId: number): Promise<number | undefined> {
  const row = await trx('files_related_mph')
    .where({ related_type: 'plugin::partner-program.partner', field: 'logo' })
    .where('related_id', partnerId)
    .first<{ file_id: number } | undefined>('file_id');
  return row?.file_id;
}

/** Removes a file that nothing shows any more. What goes wrong is logged: the card is right. */
export async function removeUnused(strapi: Core.Strapi, fileId: number): Promise<void> {
  try {
    const db: Knex = strapi.db.connection;
    const used: unknown = await db('files_related_mph').where('file_id', fileId).first('id');
    if (used) return;
    const file = (await strapi.db.query(FILE).findOne({ where: { id: fileId } })) as object | null;
    if (file) await service(strapi).remove(file);
  } catch (error) {
    strapi.log.error(error);
  }
}

/** Removes a file whose row was rolled back: only its bytes are left. */
export async function removeBytes(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  await service(strapi)
    .remove(file)
    .catch((error: unknown) => strapi.log.error(error));
}

function service(strapi: Core.Strapi): UploadService {
  return strapi.plugin('upload').service<UploadService>('upload');
}

function pictures(strapi: Core.Strapi): PictureService {
  return strapi.plugin('upload').service<PictureService>('image-manipulation');
}
