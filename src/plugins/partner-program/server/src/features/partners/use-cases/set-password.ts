import { decidePassword } from '../../../../../rules/partners/password.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { enqueueMail, isMailConfigured } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { takeCode } from '../password-codes.store';
import { callerOfLogin, readerById } from '../partner-users.store';
import { readPartnerById } from '../partners.store';

/**
 * Sets the password of the login that the code belongs to. The code dies, so do the login's other
 * codes and every session: whoever had the old password is out. Refuses with `password.code-invalid`
 * a code that is wrong, used, replaced or expired, without telling which.
 */
export async function setPassword(
  unit: Unit,
  input: { readonly code: string; readonly password: string },
): Promise<Decision<{ readonly email: string }>> {
  const good = decidePassword(input.password);
  if (!good.ok) return good;
  const userId = await takeCode(unit, input.code);
  const person = userId === undefined ? undefined : await readerById(unit.trx, userId);
  if (!person) return refuse('password.code-invalid');
  const logins = unit.strapi.plugin('users-permissions').service<Logins>('user');
  await logins.edit(person.userId, { password: input.password, resetPasswordToken: null });
  await unit.strapi
    .sessionManager('users-permissions')
    .invalidateRefreshToken(String(person.userId));
  await leaveTrace(unit, person.userId);
  if (isMailConfigured()) await enqueueMail(unit, notice(unit, person));
  return accept({ email: person.email });
}

interface Logins {
  edit(id: number, values: object): Promise<unknown>;
}

type Person = NonNullable<Awaited<ReturnType<typeof readerById>>>;

function notice(unit: Unit, { userId, email, language }: Person) {
  const event = `password-set:${userId}:${unit.now}`;
  return { to: email, language, code: 'account.password-set', event, facts: {} } as const;
}

async function leaveTrace(unit: Unit, userId: number): Promise<void> {
  const caller = await callerOfLogin(unit.trx, userId);
  const partner = caller && (await readPartnerById(unit.trx, caller.partnerId));
  if (!partner) return;
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'set-password',
    facts: { user: userId },
  });
}
