import { createHmac } from 'node:crypto';

type Claims = Record<string, unknown> & { iat: number; exp: number };

/** The same token with other claims, signed with a secret of the caller's choice. */
export function resign(
  bearer: string,
  secret: string,
  change: (claims: Claims) => Partial<Claims>,
): string {
  const [head = '', body = ''] = bearer.replace('Bearer ', '').split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
  const changed = JSON.stringify({ ...claims, ...change(claims) });
  const signed = `${head}.${Buffer.from(changed).toString('base64url')}`;
  const signature = createHmac('sha256', secret).update(signed).digest('base64url');
  return `Bearer ${signed}.${signature}`;
}

/** A token that was good until an hour ago. */
export function expired(bearer: string, secret: string): string {
  return resign(bearer, secret, ({ iat, exp }) => ({ iat: iat - 864_000, exp: exp - 864_000 }));
}

/** A token that says the right things and was signed by somebody else. */
export function forged(bearer: string): string {
  return resign(bearer, 'not-the-secret-of-this-server', () => ({}));
}

/** A token that outlives the walk of all routes, however long a slow machine takes for it. */
export function lasting(bearer: string, secret: string): string {
  return resign(bearer, secret, ({ exp }) => ({ exp: exp + 86_400 }));
}
