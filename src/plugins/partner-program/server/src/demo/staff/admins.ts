import type { Core } from '@strapi/strapi';

import type { Actor } from '../../platform/actor';
import { findOne } from '../find-one';
import { makeRole, ROLES } from './roles';

/** A login of the panel as the demo prints it. */
export interface AdminAccount {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

interface Person extends AdminAccount {
  readonly firstname: string;
  readonly lastname: string;
  readonly makesRole: keyof typeof ROLES | null;
}

/** The same at every run: the demo listens on this machine only. */
const PEOPLE: readonly Person[] = [
  {
    email: 'admin@programme.example',
    password: 'Tau-Bulaq-Orman-31',
    role: 'super admin',
    firstname: 'Ерлан',
    lastname: 'Құдайберген',
    makesRole: null,
  },
  {
    email: 'manager@programme.example',
    password: 'Kokem-Dala-Jusan-47',
    role: 'programme manager',
    firstname: 'Әсел',
    lastname: 'Төребай',
    makesRole: 'manager',
  },
  {
    email: 'auditor@programme.example',
    password: 'Samal-Arna-Qamys-58',
    role: 'read-only auditor',
    firstname: 'Виктор',
    lastname: 'Загорянский',
    makesRole: 'auditor',
  },
  {
    email: 'operator@programme.example',
    password: 'Jeti-Qazyna-Beles-64',
    role: 'call operator',
    firstname: 'Гүлнұр',
    lastname: 'Шайзада',
    makesRole: 'operator',
  },
];

/** Makes the staff's logins; answers them and the manager, who makes the demo's decisions. */
export async function makeAdmins(
  strapi: Core.Strapi,
): Promise<{ admins: AdminAccount[]; manager: Actor }> {
  let manager: Actor | undefined;
  for (const person of PEOPLE) {
    const id = await makeAdmin(strapi, person);
    if (person.makesRole === 'manager') manager = { kind: 'admin', id: String(id) };
  }
  if (!manager) throw new Error('The demo has no programme manager');
  return {
    admins: PEOPLE.map(({ email, password, role }) => ({ email, password, role })),
    manager,
  };
}

async function makeAdmin(strapi: Core.Strapi, person: Person): Promise<number> {
  const { makesRole, role: _, ...fields } = person;
  const role = makesRole ? await makeRole(strapi, ROLES[makesRole]) : await superAdminRole(strapi);
  const users = strapi.service('admin::user') as unknown as {
    create(user: object): Promise<{ id: number }>;
  };
  const more = { isActive: true, registrationToken: null, preferedLanguage: 'ru', roles: [role] };
  return (await users.create({ ...fields, ...more })).id;
}

async function superAdminRole(strapi: Core.Strapi): Promise<number> {
  return (await findOne(strapi, 'admin::role', { code: 'strapi-super-admin' })).id;
}
