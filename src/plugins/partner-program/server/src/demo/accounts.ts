import type { Core } from '@strapi/strapi';

import type { UserRole } from '../../../rules/partners/partner';
import { slugOf } from '../../../rules/partners/slug.rules';
import { findOne } from './find-one';
import { addPartnerUser } from './history/partner-acts';
import type { Calendar } from './history/when';
import type { Act } from './history/world';

/** A login of the site as the demo prints it. */
export interface UserAccount {
  readonly email: string;
  readonly password: string;
  readonly partner: string;
  readonly role: UserRole;
}

function account(partner: string, role: UserRole, password: string): UserAccount {
  return { email: `${role}@${slugOf(partner)}.example`, password, partner, role };
}

/** Three of one advanced partner, and owners of a basic one, of one without ККВ and of a rival. */
export const USERS: readonly UserAccount[] = [
  account('Қарлығаш Digital', 'owner', 'Uya-Qanat-Kogildir-12'),
  account('Қарлығаш Digital', 'member', 'Uya-Qanat-Jasyl-23'),
  account('Қарлығаш Digital', 'viewer', 'Uya-Qanat-Sary-34'),
  account('Өрнек Платформа', 'owner', 'Oyu-Jip-Qyzyl-45'),
  account('Шалқыма Веб', 'owner', 'Kusbegi-Bult-Aq-56'),
  account('Есіл Нұсқа', 'owner', 'Ozen-Jaga-Kumis-67'),
];

/** The owners are there already: every partner has one. */
export function usersBesideOwners(calendar: Calendar): Act[] {
  return USERS.filter(({ role }) => role !== 'owner').map(({ partner, email, role }, i) =>
    addPartnerUser(calendar.ago(200 - i * 40), partner, email, role),
  );
}

/** Gives the printed logins their passwords; all others have one that nobody knows. */
export async function setPasswords(strapi: Core.Strapi): Promise<void> {
  interface Users {
    edit(id: number, values: object): Promise<unknown>;
  }
  const users = strapi.plugin('users-permissions').service<Users>('user');
  for (const { email, password } of USERS) {
    const { id } = await findOne(strapi, 'plugin::users-permissions.user', { email });
    await users.edit(id, { password, resetPasswordToken: null });
  }
}
