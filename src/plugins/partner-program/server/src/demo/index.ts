import type { Core } from '@strapi/strapi';

import { addDays, startOf, type Day } from '../../../rules/shared/days';
import type { Actor } from '../platform/actor';
import { clockOf } from '../platform/clock';
import { startDirectory, stopDirectory } from '../features/directory/live';
import { setPasswords, USERS, usersBesideOwners, type UserAccount } from './accounts';
import { planOf } from './history/plan';
import { play } from './history/play';
import { Calendar } from './history/when';
import { findOne } from './find-one';
import type { World } from './history/world';
import { quietMail } from './quiet-mail';
import { randomOf } from './random';
import { makeAdmins, type AdminAccount } from './staff/admins';
import { makeApiTokens, SYSTEMS, type ApiTokens } from './staff/tokens';

/** The logins of the demo. */
export interface DemoAccounts {
  readonly admins: readonly AdminAccount[];
  readonly users: readonly UserAccount[];
  readonly apiTokens: ApiTokens;
}

const HISTORY_DAYS = 730;

/**
 * Fills an empty install with two years of an invented programme that end yesterday, the same at
 * every run on one day. Everything goes through the use cases, at its own time by the clock.
 */
export async function loadDemo(
  strapi: Core.Strapi,
  { log }: { log: (text: string) => void },
): Promise<DemoAccounts> {
  await refuseUnlessEmpty(strapi);
  const clock = clockOf(strapi);
  const today = clock.today();
  // It would be read anew on each of 730 days.
  await stopDirectory(strapi);
  try {
    clock.travelTo(startOf(addDays(today, -HISTORY_DAYS)));
    log('Logins of the staff');
    const { admins, manager } = await makeAdmins(strapi);
    const apiTokens = await makeApiTokens(strapi);
    await play(await emptyWorld(strapi, manager), actsOf(today), log);
    await setPasswords(strapi);
    await quietMail(strapi);
    return { admins, users: USERS, apiTokens };
  } finally {
    clock.travelTo(process.env.PROGRAM_NOW);
    await startDirectory(strapi);
  }
}

function actsOf(today: Day) {
  const calendar = new Calendar(today, randomOf('users'));
  return planOf(today, usersBesideOwners(calendar));
}

async function emptyWorld(strapi: Core.Strapi, manager: World['manager']): Promise<World> {
  const cities = await strapi.db.query('plugin::partner-program.city').findMany();
  const idOf = (cities as { code: string; documentId: string }[]).map(
    ({ code, documentId }) => [code, documentId] as const,
  );
  return {
    strapi,
    manager,
    salesSystem: await systemOf(strapi, SYSTEMS.sales),
    keySystem: await systemOf(strapi, SYSTEMS.licenceKeys),
    cities: new Map(idOf),
    partners: new Map(),
    owners: new Map(),
    competences: new Map(),
    projects: new Map(),
    requests: new Map(),
    records: new Map(),
  };
}

async function systemOf(strapi: Core.Strapi, name: string): Promise<Actor> {
  const { id } = await findOne(strapi, 'admin::api-token', { name });
  return { kind: 'token', id: String(id) };
}

/** The demo is never mixed with what is there already, be it half of a demo. */
async function refuseUnlessEmpty(strapi: Core.Strapi): Promise<void> {
  const partners = await strapi.db.query('plugin::partner-program.partner').count();
  const admins = await strapi.db.query('admin::user').count();
  if (partners + admins > 0) throw new Error('Demo data is loaded into an empty database only');
}
