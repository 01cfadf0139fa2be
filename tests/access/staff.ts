import { loginAdmin, type TestServer } from '../support';

interface PermissionService {
  actionProvider: { values(): { actionId: string; pluginName?: string }[] };
}

interface RoleService {
  create(values: object): Promise<{ id: number; code: string }>;
  assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

const known = new Map<string, string>();

/** The bearer of an administrator with exactly these permissions; the same set is the same one. */
export async function staffWith(
  server: TestServer,
  permissions: readonly string[],
): Promise<string> {
  const key = `${server.database} ${[...permissions].sort().join(' ')}`;
  const before = known.get(key);
  if (before) return before;
  const roles = server.strapi.service('admin::role') as unknown as RoleService;
  const role = await roles.create({ name: `Test ${known.size}`, description: '' });
  await roles.assignPermissions(
    role.id,
    permissions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  const { bearer } = await loginAdmin(server.strapi, { roles: [role.code] });
  known.set(key, bearer);
  return bearer;
}

/** Every permission of the programme that a role of the panel can be given. */
export function allPermissions({ strapi }: TestServer): string[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  return actionProvider
    .values()
    .filter(({ pluginName }) => pluginName === 'partner-program')
    .map(({ actionId }) => actionId);
}
