import type { Core } from '@strapi/strapi';

interface Ability {
  can(action: string): boolean;
  rulesFor(action: string, subject: string, field: string): readonly Rule[];
}

interface Rule {
  readonly inverted: boolean;
  readonly conditions?: unknown;
}

/** Whether the administrator of this request has the permission; Koa's `ctx.state`. */
export function mayStaff(state: unknown, permission: string): boolean {
  const ability = (state as { userAbility?: Ability }).userAbility;
  return ability?.can(permission) ?? false;
}

const READ = 'plugin::content-manager.explorer.read';

/**
 * Whether the administrator of this request may read these fields of every record of the type in
 * the Content Manager. Who may read some of the records, or some of the fields, may not: what is
 * gathered from them would tell the rest.
 */
export function mayReadAll(state: unknown, uid: string, fields: readonly string[]): boolean {
  const ability = (state as { userAbility?: Ability }).userAbility;
  if (!ability) return false;
  const isOpen = ({ inverted, conditions }: Rule): boolean => !inverted && !conditions;
  return fields.every((field) => ability.rulesFor(READ, uid, field).some(isOpen));
}

/** Strapi's policy for our staff routes: any of the permissions opens the door. */
export function staffPermission(
  context: { state: unknown },
  config: { actions: readonly string[] },
): boolean {
  return config.actions.some((permission) => mayStaff(context.state, permission));
}

export interface PermissionSpec {
  /** Without the plugin's prefix. */
  readonly uid: string;
  readonly displayName: string;
  readonly subCategory: string;
}

/** Makes our permissions known to the panel's roles. */
export async function registerPermissions(
  strapi: Core.Strapi,
  specs: readonly PermissionSpec[],
): Promise<void> {
  const actions = specs.map((spec) => ({
    section: 'plugins',
    pluginName: 'partner-program',
    ...spec,
  }));
  const service = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await service.actionProvider.registerMany(actions);
}
