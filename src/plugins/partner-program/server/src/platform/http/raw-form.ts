import type { Context } from 'koa';

import type { Language } from '../languages';
import { RefusalError } from '../refusals';
import { pathOf, type Addressed } from './paths';

/** What a browser is told when its form is not taken. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * An url-encoded form whose bytes the route reads itself: the usual reader takes everything for
 * UTF-8. `page`: the form is sent by a browser, and what it is refused is told on a page.
 */
export interface RawForm {
  readonly maxBytes: number;
  readonly page?: (refusal: Refusal, language: Language) => string;
}

interface FormRoute extends Addressed {
  readonly method: string;
  readonly rawForm?: RawForm | undefined;
}

const forms: { method: string; path: RegExp; form: RawForm }[] = [];
const TAKEN = 'rawForm';

/** Called once, with every route. */
export function registerRawForms(routes: readonly FormRoute[]): void {
  const taking = routes.flatMap((route) =>
    route.rawForm ? [{ method: route.method, path: pathOf(route), form: route.rawForm }] : [],
  );
  forms.splice(0, forms.length, ...taking);
}

/** The form that is taken there; undefined everywhere else. */
export function rawFormOf(ctx: Context): RawForm | undefined {
  return forms.find(({ method, path }) => method === ctx.method && path.test(ctx.path))?.form;
}

/** Whether what was sent is such a form, and not packed in a way that nobody unpacks. */
export function isRawForm(ctx: Context): boolean {
  const packed = ctx.get('content-encoding');
  return ctx.request.is('urlencoded') !== false && (packed === '' || packed === 'identity');
}

/** Strapi's reader of bodies goes by the type: without one it leaves the bytes where they are. */
export function keepFromReaders(ctx: Context): void {
  (ctx.state as Record<string, unknown>)[TAKEN] = ctx.request.length !== 0;
  delete ctx.req.headers['content-type'];
}

/**
 * The bytes of the form, at most so many. Throws `request.too-large` as soon as that is known, and
 * `request.malformed` when the sender went away.
 */
export async function readRawForm(ctx: Context, { maxBytes }: RawForm): Promise<Buffer> {
  if (!(ctx.state as Record<string, unknown>)[TAKEN]) return Buffer.alloc(0);
  if (ctx.request.length > maxBytes) return tooLarge(ctx);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of ctx.req.iterator({
      destroyOnReturn: false,
    }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw new RefusalError({ code: 'request.malformed', facts: {} });
  }
  return bytes > maxBytes ? tooLarge(ctx) : Buffer.concat(chunks);
}

/** What still comes is let go by, or a sender who writes before reading never sees the answer. */
function tooLarge(ctx: Context): never {
  ctx.req.resume();
  throw new RefusalError({ code: 'request.too-large', facts: {} });
}
