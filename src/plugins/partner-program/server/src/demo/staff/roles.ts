import type { Core } from '@strapi/strapi';

interface Permission {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: { readonly fields?: readonly string[] };
}

interface PanelAction {
  readonly actionId: string;
  readonly subjects?: readonly string[] | null;
}

interface RoleSpec {
  /** The role's stable name; the other is what the panel shows. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Permissions of the panel and of the programme; `*` ends a beginning. */
  readonly may: readonly string[];
  /** Types of the programme it reads, and writes where it may. */
  readonly reads: (uid: string) => boolean;
  readonly writes: boolean;
}

const OURS = 'plugin::partner-program.';
const DICTIONARIES = ['region', 'city', 'industry', 'project-category', 'product'];

/** Roles of the demo's staff. A real install makes its own in the panel. */
export const ROLES = {
  manager: {
    code: 'programme-manager',
    name: 'Руководитель партнёрской программы',
    description: 'Ведёт программу: все действия и все её записи',
    may: [`${OURS}*`, 'plugin::upload.*'],
    reads: (uid) => uid.startsWith(OURS),
    writes: true,
  },
  auditor: {
    code: 'programme-auditor',
    name: 'Аудитор',
    description: 'Видит всё, что есть в программе, и ничего не меняет',
    may: [
      `${OURS}journal.read`,
      `${OURS}points.read`,
      `${OURS}point-requests.read`,
      `${OURS}jobs.read`,
      `${OURS}rating.read`,
      `${OURS}calendar.read`,
      `${OURS}files.read`,
      `${OURS}mail.read`,
      `${OURS}settings.read`,
      `${OURS}partners.overview`,
      `${OURS}certificates.print`,
      `${OURS}applications.overview`,
      `${OURS}surveys.read`,
      `${OURS}quality.preview`,
      `${OURS}handovers.read`,
    ],
    reads: (uid) => uid.startsWith(OURS),
    writes: false,
  },
  operator: {
    code: 'call-operator',
    name: 'Оператор обзвона',
    description: 'Обзванивает заказчиков по анкете',
    may: [`${OURS}surveys.call`, `${OURS}survey-call.*`],
    reads: (uid) => DICTIONARIES.some((name) => uid === `${OURS}${name}`),
    writes: false,
  },
} satisfies Record<string, RoleSpec>;

const READ = 'plugin::content-manager.explorer.read';
const WRITE = [
  'plugin::content-manager.explorer.create',
  'plugin::content-manager.explorer.update',
];

/** Makes the role in the panel; answers its id. */
export async function makeRole(strapi: Core.Strapi, spec: RoleSpec): Promise<number> {
  const { code, name, description } = spec;
  const roles = strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    assignPermissions(id: number, permissions: readonly Permission[]): Promise<unknown>;
  };
  const { id } = await roles.create({ code, name, description });
  await roles.assignPermissions(id, permissionsOf(strapi, spec));
  return id;
}

function permissionsOf(strapi: Core.Strapi, spec: RoleSpec): Permission[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { values(): PanelAction[] };
  };
  const all = actionProvider.values();
  const inManager = all.filter(
    ({ actionId }) => actionId === READ || (spec.writes && WRITE.includes(actionId)),
  );
  const subjects = inManager.map((action) => ({
    ...action,
    subjects: (action.subjects ?? []).filter((uid) => spec.reads(uid)),
  }));
  const plain = all.filter(({ actionId }) =>
    spec.may.some((pattern) => matches(pattern, actionId)),
  );
  return [
    ...contentTypes(strapi).getPermissionsWithNestedFields(subjects),
    ...plain.map(({ actionId }) => ({ action: actionId, subject: null })),
  ];
}

function contentTypes(strapi: Core.Strapi) {
  return strapi.service('admin::content-type') as unknown as {
    getPermissionsWithNestedFields(actions: readonly PanelAction[]): Permission[];
  };
}

function matches(pattern: string, actionId: string): boolean {
  return pattern.endsWith('*') ? actionId.startsWith(pattern.slice(0, -1)) : actionId === pattern;
}
