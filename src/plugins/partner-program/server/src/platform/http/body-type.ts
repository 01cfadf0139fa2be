import type { Context } from 'koa';

import type { Refusal } from '../../../../rules/shared/decision';
import { RefusalError } from '../refusals';
import type { FileSpec } from './file';
import { isRawForm, rawFormOf } from './raw-form';
import { formSpecOf } from './uploads';

/** What stands in a form beside its file: boundaries, heads of parts and short texts. */
const MOST_AROUND_A_FILE = 64 * 1024;

/**
 * Whether the body, if there is one, is of the type our contracts describe. It is asked before
 * anything is read: a form would otherwise be taken apart into files that nobody removes, and a
 * type nobody reads would pass for an empty body.
 */
export function hasReadableBody(ctx: Context): boolean {
  if (ctx.request.length === 0) return true;
  if (rawFormOf(ctx)) return isRawForm(ctx);
  return ctx.request.is('json') !== false || formOf(ctx) !== undefined;
}

const REFUSED = 'refusedUnread';

/** Notes that a body is refused unread: its route answers that, whoever may come as far. */
export function refuseUnread(ctx: Context, refusal: Refusal): void {
  (ctx.state as Record<string, unknown>)[REFUSED] = refusal;
}

/** Throws what the body was refused for, if it was. */
export function throwRefused(ctx: Context): void {
  const refusal = (ctx.state as Record<string, unknown>)[REFUSED] as Refusal | undefined;
  if (refusal) throw new RefusalError(refusal);
}

/** The file of a form sent where one is taken; undefined for every other request. */
export function formOf(ctx: Context): FileSpec | undefined {
  return ctx.request.is('multipart') === false ? undefined : formSpecOf(ctx);
}

/** Whether a form announces more than its file may have: it is refused before a byte is kept. */
export function announcesTooMuch(ctx: Context, { maxBytes }: FileSpec): boolean {
  return ctx.request.length > maxBytes + MOST_AROUND_A_FILE;
}
