import { randomBytes } from 'node:crypto';

import type { UserRole } from '../../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { siteRoleId } from '../../../platform/http/site-role';
import type { Language } from '../../../platform/languages';
import type { Unit } from '../../../platform/unit-of-work';
import { insertUser, lockLogin, loginByEmail } from '../partner-users.store';
import { lockPartnerById } from '../partners.store';
import { inviteUser, tellAdded } from './invite-user';

/** What the one who adds a user gets. */
export interface AddedUser {
  readonly documentId: string;
  /**
   * For `POST /password`, shown once, while mail is not configured. Null when the person got it by
   * mail, and for a login that was there before and has its password.
   */
  readonly passwordCode: string | null;
}

/** `language`: of the mails to that person, who may choose another one later; Russian unless told. */
export interface NewUser {
  readonly email: string;
  readonly role: UserRole;
  readonly language?: Language | undefined;
}

/**
 * §1: gives a person's login to the partner, a new one where there is none, and invites that
 * person. One login belongs to one partner: somebody else's is refused with `user.email-taken`.
 */
export async function addUser(
  unit: Unit,
  { id }: { readonly id: number },
  input: NewUser,
): Promise<Decision<AddedUser>> {
  const partner = await lockPartnerById(unit, id);
  if (partner.partnership === 'ended') return refuse('user.partner-ended');
  const email = input.email.toLowerCase();
  const language = input.language ?? 'ru';
  await lockLogin(unit, email);
  const known = await loginByEmail(unit.trx, email);
  if (known?.taken) return refuse('user.email-taken');
  const userId = known?.id ?? (await makeLogin(unit, email));
  const documentId = await insertUser(unit, partner.id, userId, { role: input.role, language });
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'add-user',
    to: input.role,
    facts: { user: userId },
  });
  const person = { userId, email, language };
  if (!known) {
    return accept({
      documentId,
      passwordCode: await inviteUser(unit, partner.tradingName, person),
    });
  }
  await tellAdded(unit, partner.tradingName, person);
  return accept({ documentId, passwordCode: null });
}

interface Logins {
  add(values: object): Promise<{ id: number }>;
}

async function makeLogin(unit: Unit, email: string): Promise<number> {
  const user = unit.strapi.plugin('users-permissions').service<Logins>('user');
  const made = await user.add({
    username: email,
    email,
    provider: 'local',
    password: randomBytes(32).toString('base64'),
    confirmed: true,
    blocked: false,
    role: await siteRoleId(unit.strapi),
  });
  return made.id;
}
