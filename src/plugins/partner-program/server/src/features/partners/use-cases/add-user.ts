import { randomBytes } from 'node:crypto';

import type { UserRole } from '../../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { siteRoleId } from '../../../platform/http/site-role';
import type { Unit } from '../../../platform/unit-of-work';
import { insertUser, loginByEmail } from '../partner-users.store';

/** What the one who adds a user gets: the code with which the user sets its first password. */
export interface AddedUser {
  readonly documentId: string;
  /** For `POST /api/auth/reset-password`; shown once, never stored in the journal. */
  readonly passwordCode: string;
}

/**
 * §1: makes a login for a person and gives it to the partner. A known address is refused with
 * `user.email-taken`: one login belongs to one partner.
 */
export async function addUser(
  unit: Unit,
  partner: { id: number; documentId: string },
  input: { email: string; role: UserRole },
): Promise<Decision<AddedUser>> {
  const email = input.email.toLowerCase();
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`login:${email}`]);
  if (await loginByEmail(unit.trx, email)) return refuse('user.email-taken');
  const passwordCode = randomBytes(32).toString('hex');
  const userId = await makeLogin(unit, email, passwordCode);
  const documentId = await insertUser(unit, partner.id, userId, input.role);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'add-user',
    to: input.role,
    facts: { user: userId },
  });
  return accept({ documentId, passwordCode });
}

interface Logins {
  add(values: object): Promise<{ id: number }>;
}

async function makeLogin(unit: Unit, email: string, resetPasswordToken: string): Promise<number> {
  const user = unit.strapi.plugin('users-permissions').service<Logins>('user');
  const made = await user.add({
    username: email,
    email,
    provider: 'local',
    password: randomBytes(32).toString('base64'),
    resetPasswordToken,
    confirmed: true,
    blocked: false,
    role: await siteRoleId(unit.strapi),
  });
  return made.id;
}
