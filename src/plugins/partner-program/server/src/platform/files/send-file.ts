import type { Context } from 'koa';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Reply, Request } from '../http/route';
import { inUnit } from '../unit-of-work';
import { findFile, type FileRef, type PrivateFile } from './files.store';
import { journalFile } from './journal';
import { openObject } from './objects';

type Sent = Decision<Reply<unknown>>;

/**
 * Answers with the bytes of a file. Who read it is in the journal before the first byte goes out.
 * Refuses with `record.not-found` or `file.unavailable`.
 */
export async function sendFile(request: Request, ref: FileRef): Promise<Sent> {
  const { strapi, actor, ctx } = request;
  const file = await findFile(strapi.db.connection, ref);
  if (!file) return refuse('record.not-found');
  // HEAD tells of a file and gives nothing of it.
  if (ctx.method === 'HEAD') return describe(ctx, file);
  const object = await openObject(strapi, file);
  if (!object) return refuse('file.unavailable');
  const noted = await inUnit(strapi, actor, async (unit) => {
    await journalFile(unit, file, 'read');
    return accept(null);
  }).catch((error: unknown) => {
    object.content.destroy();
    throw error;
  });
  if (!noted.ok) {
    object.content.destroy();
    return noted;
  }
  // Koa would leave the caller waiting for the rest of a file that broke off.
  object.content.once('error', () => ctx.res.destroy());
  ctx.body = object.content;
  return describe(ctx, file);
}

function describe(ctx: Context, file: PrivateFile): Sent {
  ctx.status = 200;
  ctx.type = file.type;
  ctx.length = file.bytes;
  ctx.set('Content-Disposition', dispositionOf(file.name));
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  // Opened in a browser all the same, it may run and load nothing.
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  return accept({ data: null });
}

/** The name in both ways of RFC 6266: in ASCII for old readers, in full for the others. */
export function dispositionOf(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
