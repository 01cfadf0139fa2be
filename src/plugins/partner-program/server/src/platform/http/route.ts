import type { Core } from '@strapi/strapi';
import { type z } from '@strapi/utils';
import type { Context } from 'koa';

import type { UserRole } from '../../../../rules/partners/partner';
import type { Decision } from '../../../../rules/shared/decision';
import type { Actor } from '../actor';
import type { Language } from '../languages';
import type { FileSpec, Upload } from './file';
import type { RawForm } from './raw-form';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who comes through which door (rule D-doors). Anything not named here is refused. */
export type Access =
  | { readonly door: 'public' }
  /** A login of the site; `role` null: also one that belongs to no partner. */
  | { readonly door: 'cabinet'; readonly role: UserRole | null }
  /** Another system with an API token of Strapi that was given the route, or every route. */
  | { readonly door: 'integration' }
  /** An administrator with any of the permissions. */
  | { readonly door: 'staff'; readonly permissions: readonly string[] };

/** The partner's user behind a cabinet request. */
export interface CabinetCaller {
  readonly userId: number;
  readonly partnerId: number;
  readonly role: UserRole;
}

export interface Request<P = unknown, Q = unknown, B = unknown> {
  readonly strapi: Core.Strapi;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** On a route that takes a file: the one that was sent, if just one was. */
  readonly file: Upload | undefined;
  /** On a route that reads a form's bytes itself: those. */
  readonly bytes: Buffer | undefined;
  readonly actor: Actor;
  readonly language: Language;
  /** Koa's own context, for the few answers that are not JSON of a contract. */
  readonly ctx: Context;
  /** The caller's partner. Throws on a route whose access names no role. */
  caller(): CabinetCaller;
}

export interface Reply<A> {
  readonly data: A;
  readonly meta?: object;
}

/** A route as data: what it takes, what it answers, who may, what it does. No logic. */
export interface RouteSpec<P, Q, B, A> {
  readonly method: Method;
  /** Below the plugin's prefix; parameters as `:name`. */
  readonly path: string;
  /** Names the controller's action: unique within the feature. */
  readonly name: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** The body is a form with a file in its field `files`; what `body` describes are texts. */
  readonly file?: FileSpec;
  /** The body is an url-encoded form in bytes; `body` describes it for the API document alone. */
  readonly rawForm?: RawForm;
  readonly answer: z.ZodType<A>;
  readonly meta?: z.ZodType;
  /** Codes of refusals it may answer beside those of every route. */
  readonly refusals?: readonly string[];
  /** Of the answer when all went well; 200 unless told. */
  readonly successStatus?: 200 | 201;
  /** Its answer holds a secret: it is not kept in the clear for an Idempotency-Key. */
  readonly secret?: true;
  /** Works in units of its own and may be asked again: it takes no Idempotency-Key. */
  readonly repeatable?: true;
  /** Refuses with what its first unit did in place: an Idempotency-Key must not take that back. */
  readonly refusesInPart?: true;
  /** Writes the answer to `ctx` itself (files, 304, redirects). */
  readonly raw?: boolean;
  /** For the API document: the answer is no JSON but a file of one of these types. */
  readonly answersFile?: readonly string[];
  /** Answers without a body of the contract: 304 to those who have it, 301 to a new address. */
  readonly alsoAnswers?: Readonly<Record<number, string>>;
  /** Kept out of the API document, which it serves itself. */
  readonly undocumented?: boolean;
  /**
   * Answers before anything is read when it knows what it said to these very words; false when it
   * does not. Only for a public answer that follows from path, query and language alone.
   */
  readonly atOnce?: (strapi: Core.Strapi, ctx: Context) => boolean;
  handle(request: Request<P, Q, B>): Promise<Decision<Reply<A>>>;
}

// Routes of all shapes stand in one list; each was checked against its own shape when defined.
export type Route = RouteSpec<unknown, unknown, unknown, unknown>;

/** Defines a route; the types of its handler follow from its contract. */
export function defineRoute<P, Q, B, A>(spec: RouteSpec<P, Q, B, A>): Route {
  return spec;
}
