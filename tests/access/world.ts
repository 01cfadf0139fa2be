import { bootServer, type TestServer } from '../support';
import { binOf, makePartner } from '../support/programme';
import { expired, forged } from './jwt';
import { siteBearers, type Persona, type SiteBearers } from './personas';
import type { AccessRule } from './rules';
import { allPermissions, staffWith } from './staff';

type Partner = Awaited<ReturnType<typeof makePartner>> & { readonly bin: string };

/** One server with two partners and everybody who may knock at its doors. */
export interface World {
  readonly server: TestServer;
  readonly own: Partner;
  readonly foreign: Partner;
  readonly bearers: SiteBearers;
}

export async function makeWorld(): Promise<World> {
  const server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
  const [own, foreign] = [await knownPartner(server, 7001), await knownPartner(server, 7002)];
  const bearers = await siteBearers(server, { own: own.id, foreign: foreign.id });
  return { server, own, foreign, bearers };
}

async function knownPartner(server: TestServer, serial: number): Promise<Partner> {
  const bin = binOf(serial);
  return { ...(await makePartner(server, { bin })), bin };
}

/** What the persona shows at the door of that rule. */
export async function bearerFor(
  { server, bearers }: World,
  persona: Persona,
  rule: AccessRule,
): Promise<string | undefined> {
  const admin = bearers['super admin'] ?? '';
  if (persona === 'admin with only the permission') {
    return staffWith(server, [...rule.permissions.slice(0, 1), ...(rule.beside ?? [])]);
  }
  if (persona === 'admin without the permission') {
    const others = allPermissions(server).filter((name) => !rule.permissions.includes(name));
    return staffWith(server, others);
  }
  if (rule.door === 'staff' && persona === 'forged token') return forged(admin);
  if (rule.door === 'staff' && persona === 'expired token') {
    return expired(admin, process.env.ADMIN_JWT_SECRET ?? '');
  }
  return bearers[persona];
}

/** Method and path of every route of ours that the running server answers. */
export function liveRoutes({ strapi }: TestServer): string[] {
  const live = strapi.server
    .listRoutes()
    .filter(({ path }) => /^\/(api\/)?partner-program(\/|$)/.test(path))
    .flatMap(({ methods, path }) => methods.map((method: string) => `${method} ${path}`));
  // Koa's router answers HEAD wherever it answers GET.
  return [...new Set(live)].filter((route) => !route.startsWith('HEAD ')).sort();
}
