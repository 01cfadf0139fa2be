import type { Route } from './route';

/** What the addresses of a route look like, capitals and a slash at the end like the router's. */
export function pathOf({ path, access }: Pick<Route, 'path' | 'access'>): RegExp {
  const prefix = access.door === 'staff' ? '/partner-program' : '/api/partner-program';
  return new RegExp(`^${prefix}${path.replace(/:\w+/g, '[^/]+')}/?$`, 'i');
}
