import { loginAdmin, loginUser, type Login, type TestServer } from '../support';
import { makePartnerUser } from '../support/programme';
import { expired, forged, lasting } from './jwt';

export const PERSONAS = [
  'nobody',
  'forged token',
  'expired token',
  'blocked owner',
  'login of another role',
  'user without partner',
  'viewer',
  'member',
  'owner',
  'foreign viewer',
  'foreign member',
  'foreign owner',
  'API token',
  'API token of the sales system',
  'read-only API token',
  'admin without the permission',
  'admin with only the permission',
  'super admin',
] as const;
export type Persona = (typeof PERSONAS)[number];

export type Bearers = Readonly<Record<Persona, string | undefined>>;

/** Those who come to the doors of the site; `staff` personas are added by `staffBearers`. */
export type SiteBearers = Omit<
  Bearers,
  'admin without the permission' | 'admin with only the permission'
>;

/** Logs everybody in who is the same on every route. */
export async function siteBearers(
  server: TestServer,
  partners: { own: number; foreign: number },
): Promise<SiteBearers> {
  const { strapi } = server;
  const secret = process.env.JWT_SECRET ?? '';
  const lasts = ({ bearer }: Login): string => lasting(bearer, secret);
  const user = async (partner: number, role: 'viewer' | 'member' | 'owner'): Promise<string> =>
    lasts(await makePartnerUser(server, partner, role));
  const owner = await user(partners.own, 'owner');
  return {
    nobody: undefined,
    'forged token': forged(owner),
    'expired token': expired(owner, secret),
    'blocked owner': lasts(await blocked(server, partners.own)),
    'login of another role': lasts(await loginUser(strapi)),
    'user without partner': lasts(await loginUser(strapi, { role: 'partner-program' })),
    viewer: await user(partners.own, 'viewer'),
    member: await user(partners.own, 'member'),
    owner,
    'foreign viewer': await user(partners.foreign, 'viewer'),
    'foreign member': await user(partners.foreign, 'member'),
    'foreign owner': await user(partners.foreign, 'owner'),
    'API token': await apiToken(server, 'full-access'),
    'API token of the sales system': await apiToken(server, 'custom'),
    'read-only API token': await apiToken(server, 'read-only'),
    'super admin': (await loginAdmin(strapi)).bearer,
  };
}

async function blocked(server: TestServer, partnerId: number): Promise<Login> {
  const login = await makePartnerUser(server, partnerId, 'owner');
  await server.db('up_users').where({ id: login.id }).update({ blocked: true });
  return login;
}

const INTAKES = ['sales.receive', 'licence-keys.receive'];

/** A token of the content API; Strapi lets one with full access through everywhere. */
async function apiToken(
  { strapi }: TestServer,
  type: 'full-access' | 'read-only' | 'custom',
): Promise<string> {
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(values: object): Promise<{ accessKey: string }>;
  };
  const permissions =
    type === 'custom'
      ? { permissions: INTAKES.map((name) => `plugin::partner-program.${name}`) }
      : {};
  const values = { name: type, description: '', type, lifespan: null, ...permissions };
  return `Bearer ${(await tokens.create({ ...values, kind: 'content-api' })).accessKey}`;
}
