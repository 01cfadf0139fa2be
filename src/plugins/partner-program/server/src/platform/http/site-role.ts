import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { newDocumentId } from '../database/ids';
import type { Route } from './route';

/** The role of the site's logins that may use the cabinet. */
export const SITE_ROLE = 'partner-program';

/**
 * Makes the role with exactly the permissions of the cabinet's routes, and closes self-registration,
 * which users-permissions opens by default. users-permissions makes its own roles only while there
 * are none, so it goes first. Runs under the boot lock.
 */
export async function prepareSiteRole(
  strapi: Core.Strapi,
  routes: readonly (readonly [feature: string, routes: readonly Route[]])[],
): Promise<void> {
  const service = strapi.plugin('users-permissions').service<SiteLogins>('users-permissions');
  await service.initialize();
  const roleId = await siteRoleId(strapi);
  const wanted = routes.flatMap(([feature, list]) =>
    list
      .filter((route) => route.access.door === 'cabinet')
      .map((route) => `plugin::partner-program.${feature}.${route.name}`),
  );
  await strapi.db.transaction(({ trx }) =>
    grant(trx as Knex.Transaction, roleId, [...wanted, ...LOGIN_ACTIONS]),
  );
  await closeToThePublic(strapi);
  await closeRegistration(strapi);
}

/**
 * What users-permissions offers to anybody and this programme does not: there is no registration,
 * and passwords are set at `POST /password`, whose codes are kept hashed and expire.
 */
export const NOT_OFFERED: readonly string[] = [
  'forgotPassword',
  'resetPassword',
  'sendEmailConfirmation',
  'emailConfirmation',
  'register',
  'connect',
];

async function closeToThePublic(strapi: Core.Strapi): Promise<void> {
  const db: Knex = strapi.db.connection;
  const actions = NOT_OFFERED.map((name) => `plugin::users-permissions.auth.${name}`);
  const ofPublic = db({ l: 'up_permissions_role_lnk' })
    .join({ r: 'up_roles' }, 'r.id', 'l.role_id')
    .where('r.type', 'public')
    .select('l.permission_id');
  await db('up_permissions').whereIn('action', actions).whereIn('id', ofPublic).delete();
}

interface SiteLogins {
  initialize(): Promise<void>;
}

const LOGIN_ACTIONS = [
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.logout',
  'plugin::users-permissions.user.me',
];

/** The numeric id of the site's role, made when it is missing. */
export async function siteRoleId(strapi: Core.Strapi): Promise<number> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const found = (await roles.findOne({ where: { type: SITE_ROLE } })) as { id: number } | null;
  if (found) return found.id;
  const data = {
    name: 'Partner user',
    description: "Users of partners: may use the partner's cabinet",
    type: SITE_ROLE,
  };
  const made = (await roles.create({ data })) as { id: number };
  return made.id;
}

async function grant(trx: Knex.Transaction, roleId: number, actions: string[]): Promise<void> {
  const rows: unknown = await trx({ p: 'up_permissions' })
    .join({ l: 'up_permissions_role_lnk' }, 'l.permission_id', 'p.id')
    .where('l.role_id', roleId)
    .select('p.action');
  await takeBack(trx, roleId, actions);
  const has = new Set((rows as { action: string }[]).map(({ action }) => action));
  for (const action of actions.filter((name) => !has.has(name))) await give(trx, roleId, action);
}

/** A route that is gone, or a box that somebody ticked: the role has what the cabinet needs. */
async function takeBack(trx: Knex.Transaction, roleId: number, wanted: string[]): Promise<void> {
  const ofRole = trx('up_permissions_role_lnk').where('role_id', roleId).select('permission_id');
  await trx('up_permissions').whereIn('id', ofRole).whereNotIn('action', wanted).delete();
}

async function give(trx: Knex.Transaction, roleId: number, action: string): Promise<void> {
  const [row] = await trx('up_permissions')
    .insert({
      document_id: newDocumentId(),
      action,
      created_at: new Date(),
      updated_at: new Date(),
      published_at: new Date(),
    })
    .returning<{ id: number }[]>('id');
  if (row) await trx('up_permissions_role_lnk').insert({ permission_id: row.id, role_id: roleId });
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown> | null;
  if (settings?.allow_register === false) return;
  await store.set({ value: { ...DEFAULTS, ...settings, allow_register: false } });
}

const DEFAULTS = {
  unique_email: true,
  email_confirmation: false,
  email_reset_password: null,
  email_confirmation_redirection: null,
  default_role: 'authenticated',
};
