import type { Core } from '@strapi/strapi';

export interface Login {
  id: number;
  email: string;
  /** For `.set('Authorization', login.bearer)`. */
  bearer: string;
}

interface AdminOptions {
  email?: string;
  /** Codes of admin roles; default `strapi-super-admin`. */
  roles?: string[];
}

let made = 0;

/** Makes an administrator of the panel with these roles and logs him in. */
export async function loginAdmin(strapi: Core.Strapi, options: AdminOptions = {}): Promise<Login> {
  const email = options.email ?? `admin${++made}@example.test`;
  const roles = await findAdminRoles(strapi, options.roles ?? ['strapi-super-admin']);
  const user = (await strapi.service('admin::user').create({
    email,
    firstname: 'Test',
    lastname: 'Admin',
    password: 'Test-password-1',
    isActive: true,
    registrationToken: null,
    roles,
  })) as { id: number };
  return { id: user.id, email, bearer: await issue(strapi, 'admin', user.id) };
}

interface Logins {
  add(values: object): Promise<{ id: number }>;
}

/** Makes a login of the content API and logs it in; `role` is a users-permissions role type. */
export async function loginUser(
  strapi: Core.Strapi,
  options: { email?: string; role?: string } = {},
): Promise<Login> {
  const email = options.email ?? `user${++made}@example.test`;
  const role = await findUserRole(strapi, options.role ?? 'authenticated');
  const service = strapi.plugin('users-permissions').service<Logins>('user');
  const user = await service.add({
    username: email,
    email,
    password: 'Test-password-1',
    provider: 'local',
    confirmed: true,
    blocked: false,
    role,
  });
  return { id: user.id, email, bearer: await issue(strapi, 'users-permissions', user.id) };
}

/** A token for a login that exists already. */
export async function bearerOf(
  strapi: Core.Strapi,
  origin: 'admin' | 'users-permissions',
  userId: number,
): Promise<string> {
  return issue(strapi, origin, userId);
}

async function issue(strapi: Core.Strapi, origin: string, userId: number): Promise<string> {
  const sessions = strapi.sessionManager(origin);
  const refresh = await sessions.generateRefreshToken(String(userId), `test-${++made}`, {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`No access token: ${access.error}`);
  return `Bearer ${access.token}`;
}

async function findAdminRoles(strapi: Core.Strapi, codes: string[]): Promise<number[]> {
  const where = { code: { $in: codes } };
  const roles = await strapi.db.query('admin::role').findMany({ where });
  if (roles.length !== codes.length) throw new Error(`No such admin roles: ${codes.join(', ')}`);
  return roles.map((role: { id: number }) => role.id);
}

async function findUserRole(strapi: Core.Strapi, type: string): Promise<number> {
  const where = { type };
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where });
  if (!role) throw new Error(`No such role: ${type}`);
  return (role as { id: number }).id;
}
