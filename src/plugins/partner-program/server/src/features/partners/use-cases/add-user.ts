import { randomBytes } from 'node:crypto';

import type { UserRole } from '../../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { siteRoleId } from '../../../platform/http/site-role';
import type { Unit } from '../../../platform/unit-of-work';
import { insertUser, lockLogin, loginByEmail } from '../partner-users.store';
import { lockPartnerById } from '../partners.store';

/** What the one who adds a user gets: the code with which the user sets its first password. */
export interface AddedUser {
  readonly documentId: string;
  /**
   * For `POST /api/auth/reset-password`; shown once, never stored in the journal. Null for a login
   * that was there before and has its password.
   */
  readonly passwordCode: string | null;
}

/**
 * §1: gives a person's login to the partner, a new one where there is none. One login belongs to
 * one partner: somebody else's is refused with `user.email-taken`.
 */
export async function addUser(
  unit: Unit,
  { id }: { readonly id: number },
  input: { email: string; role: UserRole },
): Promise<Decision<AddedUser>> {
  const partner = await lockPartnerById(unit, id);
  if (partner.partnership === 'ended') return refuse('user.partner-ended');
  const email = input.email.toLowerCase();
  await lockLogin(unit, email);
  const known = await loginByEmail(unit.trx, email);
  if (known?.taken) return refuse('user.email-taken');
  const passwordCode = known ? null : newPasswordCode();
  const userId = known?.id ?? (await makeLogin(unit, email, passwordCode));
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

/** A code that nobody guesses. */
export function newPasswordCode(): string {
  return randomBytes(32).toString('hex');
}

async function makeLogin(
  unit: Unit,
  email: string,
  resetPasswordToken: string | null,
): Promise<number> {
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
