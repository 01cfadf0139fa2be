import type { Context, Next } from 'koa';

import type { Json, Refusal } from '../../../../rules/shared/decision';
import { languageOf } from '../languages';
import { refusalText, sayRefusal } from '../refusals';
import { hasUnwritable } from '../written-by-hand';
import { announcesTooMuch, formOf, hasReadableBody, refuseUnread } from './body-type';
import type { FileSpec } from './file';
import { keepFromReaders, rawFormOf } from './raw-form';
import { dropUploads, watchUploads } from './uploads';
import { isLoginRoute, loginCodeOf } from './login-errors';

interface ErrorBody {
  error: { status: number; name: string; message: string; details?: Record<string, Json> };
}

// The router does not tell capitals apart either.
const OURS = /^\/(api\/)?partner-program(\/|$)/i;

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'request.not-logged-in',
  403: 'request.not-allowed',
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.too-many',
  // Koa's word for a method that no route of any server of ours answers.
  501: 'request.method-not-allowed',
};

/**
 * The outermost middleware: gives every error of our routes, the framework's own included, its
 * stable code, its status and its sentence in the caller's language. Refusals of governed types
 * pass here too when they come out of the Content Manager.
 */
export async function shapeErrors(ctx: Context, next: Next): Promise<void> {
  const ours = OURS.test(ctx.path);
  const form = ours ? formOf(ctx) : undefined;
  const refused = ours ? refusedUnread(ctx, form) : undefined;
  if (refused) refuseUnread(ctx, refused);
  if (refused || (ours && rawFormOf(ctx))) keepFromReaders(ctx);
  if (form && !refused) await takeForm(ctx, form, next);
  else await next();
  if (ctx.status < 400) return;
  const body = errorBody(ctx.body);
  const login = isLoginRoute(ctx) ? loginCodeOf(ctx, body?.error.message) : undefined;
  const code = stated(body) ?? login?.code ?? codeOf(ctx, ours || isLoginRoute(ctx));
  if (code) answer(ctx, code, { ...body?.error.details, ...login?.facts });
}

/**
 * What a body is refused for before a byte of it is read. The request goes on without it, as far as
 * its route: only so the answer gets the headers of every other, without which a site's page on
 * another origin may not read it.
 */
function refusedUnread(ctx: Context, form: FileSpec | undefined): Refusal | undefined {
  if (!hasReadableBody(ctx)) return { code: 'request.unsupported-type', facts: {} };
  if (!form) return undefined;
  // Forms are taken apart before anybody asks who sent them.
  if (!ctx.get('authorization')) return { code: 'request.not-logged-in', facts: {} };
  return announcesTooMuch(ctx, form) ? form.tooLarge : undefined;
}

async function takeForm(ctx: Context, form: FileSpec, next: Next): Promise<void> {
  const uploads = watchUploads(ctx);
  try {
    await next();
  } finally {
    await dropUploads(uploads);
  }
  const told = stated(errorBody(ctx.body));
  if (ctx.status === 413 && !told) answer(ctx, form.tooLarge.code, form.tooLarge.facts);
}

/** The code of one of our own refusals, wherever it came up. */
function stated(body: ErrorBody | undefined): string | undefined {
  const code = body?.error.details?.code;
  return typeof code === 'string' && refusalText(code) ? code : undefined;
}

function codeOf(ctx: Context, ours: boolean): string | undefined {
  if (isUnwritableLogin(ctx)) return 'request.invalid';
  if (!ours) return undefined;
  if (ctx.status === 401 && ctx.get('authorization')) return 'request.token-invalid';
  if (ctx.status === 403 && isNobody(ctx)) return 'request.not-logged-in';
  if (ctx.status === 500 && isUnread(ctx)) return 'request.malformed';
  return CODE_OF_STATUS[ctx.status] ?? (ctx.status < 500 ? 'request.malformed' : 'server.error');
}

/** users-permissions answers 403 to a caller without a login; to us that is a 401. */
function isNobody(ctx: Context): boolean {
  const state = ctx.state as { auth?: { credentials?: unknown } };
  return !state.auth?.credentials;
}

/** users-permissions hands a login to the database as it came, which answers a NUL with a fault. */
function isUnwritableLogin(ctx: Context): boolean {
  return ctx.status === 500 && isLoginRoute(ctx) && hasUnwritable(ctx.request.body);
}

/** A form that could not be taken apart never came as far as its route. */
function isUnread(ctx: Context): boolean {
  return formOf(ctx) !== undefined && (ctx.state as { route?: unknown }).route === undefined;
}

function answer(ctx: Context, code: string, stated: Readonly<Record<string, Json>>): void {
  const { code: _code, ...facts } = stated;
  const status = refusalText(code)?.status ?? 500;
  const language = languageOf(ctx.query.locale, ctx.get('accept-language'));
  ctx.status = status;
  ctx.set('Content-Language', language);
  ctx.vary('Accept-Language');
  const message = sayRefusal({ code, facts }, language);
  const page = rawFormOf(ctx)?.page;
  if (page) {
    ctx.type = 'html';
    ctx.body = page({ status, code, message }, language);
    return;
  }
  const details = { code, ...(status === 500 ? {} : facts) };
  ctx.body = { data: null, error: { status, name: nameOf(status), message, details } };
}

const NAMES: Readonly<Record<number, string>> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  429: 'RateLimitError',
};

function nameOf(status: number): string {
  return NAMES[status] ?? 'InternalServerError';
}

function errorBody(body: unknown): ErrorBody | undefined {
  return typeof body === 'object' && body !== null && 'error' in body
    ? (body as ErrorBody)
    : undefined;
}
