import type { Context } from 'koa';

import { takesForm } from './uploads';

/**
 * Whether the body, if there is one, is of the type our contracts describe. It is asked before
 * anything is read: a form would otherwise be taken apart into files that nobody removes, and a
 * type nobody reads would pass for an empty body.
 */
export function hasReadableBody(ctx: Context): boolean {
  return ctx.request.length === 0 || ctx.request.is('json') !== false || isForm(ctx);
}

/** A form with a file, sent where one is taken. */
export function isForm(ctx: Context): boolean {
  return ctx.request.is('multipart') !== false && takesForm(ctx);
}
