import type { Core } from '@strapi/strapi';

interface Ability {
  can(action: string): boolean;
}

/** Whether the administrator of this request has the permission; Koa's `ctx.state`. */
export function mayStaff(state: unknown, permission: string): boolean {
  const ability = (state as { userAbility?: Ability }).userAbility;
  return ability?.can(permission) ?? false;
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
