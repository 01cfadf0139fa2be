import { createHash } from 'node:crypto';

import type { Context } from 'koa';

import type { Language } from '../languages';

/** A public answer as it goes out: the same content has the same tag on every server. */
export interface CachedAnswer {
  readonly body: Buffer;
  readonly etag: string;
}

/** The value as it goes out, with the tag of its content. */
export function cachedAnswer(value: object): CachedAnswer {
  return answerOf(JSON.stringify(value));
}

/** An answer whose JSON is there already. */
export function answerOf(json: string | Buffer): CachedAnswer {
  const body = typeof json === 'string' ? Buffer.from(json) : json;
  return { body, etag: `"${createHash('sha1').update(body).digest('base64url')}"` };
}

/** Sends a public answer, or 304 when the caller has it already. */
export function sendCached(ctx: Context, answer: CachedAnswer, language: Language): void {
  ctx.status = 200;
  ctx.set('ETag', answer.etag);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.set('Content-Language', language);
  ctx.vary('Accept-Language');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json';
  ctx.body = answer.body;
}
