/** Where a route is, and behind which door. */
export interface Addressed {
  readonly path: string;
  readonly access: { readonly door: string };
}

/** What the addresses of a route look like, capitals and a slash at the end like the router's. */
export function pathOf({ path, access }: Addressed): RegExp {
  const prefix = access.door === 'staff' ? '/partner-program' : '/api/partner-program';
  return new RegExp(`^${prefix}${path.replace(/:\w+/g, '[^/]+')}/?$`, 'i');
}
