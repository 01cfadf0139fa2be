import { loginAdmin, type TestServer } from '../../../support';

const READ = 'plugin::content-manager.explorer.read';
const OURS = 'plugin::partner-program.';

interface Granted {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

interface PanelServices {
  readonly roles: {
    create(values: object): Promise<{ id: number; code: string }>;
    assignPermissions(id: number, permissions: readonly Granted[]): Promise<unknown>;
  };
  readonly types: {
    getPermissionsWithNestedFields(actions: readonly object[]): Granted[];
  };
}

function services({ strapi }: TestServer): PanelServices {
  return {
    roles: strapi.service('admin::role') as unknown as PanelServices['roles'],
    types: strapi.service('admin::content-type') as unknown as PanelServices['types'],
  };
}

/** The programme's permission, without its prefix. */
export function may(name: string): Granted {
  return { action: OURS + name, subject: null, properties: {}, conditions: [] };
}

/** Reading a type in the Content Manager: whole, or only these fields, or under conditions. */
export function reads(
  server: TestServer,
  type: string,
  narrowed: { fields?: readonly string[]; conditions?: readonly string[] } = {},
): Granted[] {
  const whole = services(server).types.getPermissionsWithNestedFields([
    { actionId: READ, subjects: [OURS + type] },
  ]);
  return whole.map((granted) => ({
    ...granted,
    properties: narrowed.fields ? { fields: narrowed.fields } : granted.properties,
    conditions: narrowed.conditions ?? [],
  }));
}

let made = 0;

/** The bearer of an administrator with these permissions and no others. */
export async function readerWith(server: TestServer, granted: readonly Granted[]): Promise<string> {
  const { roles } = services(server);
  const role = await roles.create({ name: `Reader ${++made}`, description: '' });
  await roles.assignPermissions(role.id, granted);
  return (await loginAdmin(server.strapi, { roles: [role.code] })).bearer;
}
