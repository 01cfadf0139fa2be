import { errors } from '@strapi/utils';

import type { Actor } from '../actor';

/** What Strapi knows of a caller of the content API once it let him in. */
export interface AuthenticatedState {
  readonly auth?: {
    readonly strategy?: { readonly name: string };
    readonly credentials?: { readonly id: number } | null;
  };
}

const STRATEGY = 'content-api-token';

/**
 * Lets API tokens in and nobody else: a box ticked for a role of the site's logins, or for the
 * public, opens no door of a system. Which routes a token may use Strapi has checked before.
 */
export function apiToken({ state }: { readonly state: AuthenticatedState }): boolean {
  if (!state.auth?.credentials) throw new errors.UnauthorizedError();
  return state.auth.strategy?.name === STRATEGY;
}

/** The token behind a request of another system. */
export function tokenActor({ auth }: AuthenticatedState): Actor {
  if (!auth?.credentials) throw new Error('No API token is known on a route of another system');
  return { kind: 'token', id: String(auth.credentials.id) };
}
