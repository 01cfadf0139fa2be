import type { Core } from '@strapi/strapi';

import { mayStaff } from '../../platform/actions/permissions';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { activeAdmins } from './owners.store';

export interface Colleague {
  readonly id: number;
  readonly name: string;
}

interface PermissionService {
  readonly engine: { generateUserAbility(user: { id: number }): Promise<unknown> };
}

/** Who may be named for items of a kind: those who are shown them. */
export async function colleaguesFor(
  strapi: Core.Strapi,
  { permission }: WaitingKind,
): Promise<Colleague[]> {
  const { engine } = strapi.service('admin::permission') as unknown as PermissionService;
  const able: Colleague[] = [];
  for (const admin of await activeAdmins(strapi.db.connection)) {
    const userAbility = await engine.generateUserAbility({ id: admin.id });
    if (mayStaff({ userAbility }, permission)) able.push(admin);
  }
  return able;
}
