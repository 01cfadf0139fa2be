import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';

import type { Actor } from '../actor';
import { languageOf } from '../languages';
import { RefusalError } from '../refusals';
import { throwRefused } from './body-type';
import { querySchema } from './contracts';
import { withIdempotency } from './idempotency';
import { tokenActor } from './api-token';
import { readRawForm } from './raw-form';
import type { Access, CabinetCaller, Request, Route } from './route';
import { uploadOf } from './uploads';
import { parse } from './validate';

type Handler = (ctx: Context) => Promise<void>;

/** What Strapi gets for the routes of one feature. */
export interface CompiledRoutes {
  readonly controller: (hosted: { strapi: Core.Strapi }) => Record<string, Handler>;
  readonly contentApi: StrapiRoute[];
  readonly admin: StrapiRoute[];
}

export interface StrapiRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly config: object;
}

/** Turns a feature's routes into a controller and Strapi's two kinds of routes. */
export function compileRoutes(feature: string, routes: readonly Route[]): CompiledRoutes {
  const compiled: CompiledRoutes = {
    controller: ({ strapi }) =>
      Object.fromEntries(routes.map((route) => [route.name, handlerOf(strapi, route)])),
    contentApi: [],
    admin: [],
  };
  for (const route of routes) {
    const list = route.access.door === 'staff' ? compiled.admin : compiled.contentApi;
    list.push({
      method: route.method,
      path: route.path,
      handler: `${feature}.${route.name}`,
      config: configOf(route.access),
    });
  }
  return compiled;
}

function configOf(access: Access): object {
  if (access.door === 'public') return { auth: false };
  if (access.door === 'cabinet') {
    const config = { role: access.role };
    return { policies: [{ name: 'plugin::partner-program.partner-user', config }] };
  }
  if (access.door === 'integration') {
    return { policies: ['plugin::partner-program.api-token'] };
  }
  const anyOf = { actions: access.permissions };
  return {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'plugin::partner-program.staff-permission', config: anyOf },
    ],
  };
}

const noQuery = querySchema({});
const noParams = z.object({});

function handlerOf(strapi: Core.Strapi, route: Route): Handler {
  const names = parameterNames(route);
  return async (ctx) => {
    throwRefused(ctx);
    if (route.atOnce?.(strapi, ctx)) return;
    const request = await requestOf(strapi, route, ctx, names);
    const decision = await withIdempotency(request, route, () => route.handle(request));
    if (!decision.ok) throw new RefusalError(decision.refusal);
    if (route.raw) return;
    const { data, meta } = decision.value;
    ctx.status = route.successStatus ?? 200;
    ctx.body = { data: trim(route.answer, data), meta: route.meta ? trim(route.meta, meta) : {} };
  };
}

async function requestOf(
  strapi: Core.Strapi,
  route: Route,
  ctx: Context,
  names: readonly string[],
): Promise<Request> {
  const file = route.file ? await uploadOf(ctx, route.file) : undefined;
  const query = parse(route.query ?? noQuery, ctx.query, 'query');
  return {
    strapi,
    params: parse(route.params ?? noParams, namedParams(names, ctx), 'params'),
    query,
    body: bodyOf(route, ctx),
    file,
    bytes: route.rawForm ? await readRawForm(ctx, route.rawForm) : undefined,
    actor: actorOf(route.access, ctx),
    language: languageOf(ctx.query.locale, ctx.get('accept-language')),
    ctx,
    caller: () => callerOf(ctx),
  };
}

/** What a form's bytes say is the route's own rule. */
function bodyOf({ body, rawForm }: Route, ctx: Context): unknown {
  return body && !rawForm ? parse(body, ctx.request.body, 'body') : undefined;
}

function parameterNames({ path }: Route): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}

/** Koa's router adds what its prefix matched: only what the path names is a parameter. */
function namedParams(names: readonly string[], ctx: Context): Record<string, string | undefined> {
  const params = ctx.params as Record<string, string | undefined>;
  return Object.fromEntries(names.map((name) => [name, params[name]]));
}

/** Answers hold what the contract lists and nothing else. A miss is our fault: a 500 with a log. */
function trim(schema: z.ZodType, value: unknown): unknown {
  return schema.parse(value);
}

function callerOf(ctx: Context): CabinetCaller {
  const caller = (ctx.state as { partnerUser?: CabinetCaller }).partnerUser;
  if (!caller) throw new Error(`No partner is known on ${ctx.method} ${ctx.path}`);
  return caller;
}

function actorOf(access: Access, ctx: Context): Actor {
  if (access.door === 'integration') return tokenActor(ctx.state);
  const user = (ctx.state as { user?: { id: number } }).user;
  if (access.door === 'public' || !user) return { kind: 'system', id: null };
  return { kind: access.door === 'staff' ? 'admin' : 'user', id: String(user.id) };
}
