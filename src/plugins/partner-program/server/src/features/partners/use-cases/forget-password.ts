import { accept, type Decision } from '../../../../../rules/shared/decision';
import { enqueueMail, siteUrl } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { keepCode, newPasswordCode } from '../password-codes.store';
import { readerByEmail } from '../partner-users.store';
import type { Invitee } from './invite-user';

const HOUR_MS = 3_600_000;
const MOST_PER_HOUR = 3;

/**
 * Sends a link for a new password to the address, if it is a login's: what comes of it is the same
 * for whoever asks. At most three an hour for one login.
 */
export async function forgetPassword(unit: Unit, email: string): Promise<Decision<null>> {
  const person = await readerByEmail(unit.trx, email);
  if (person) await sendResetLink(unit, person);
  return accept(null);
}

/**
 * Mails a code for a new password, good for an hour; an earlier one dies. The mails of an hour are
 * counted by their names, which are unique: many at once are no more than three.
 * @returns whether it was sent
 */
export async function sendResetLink(unit: Unit, person: Invitee): Promise<boolean> {
  const site = siteUrl();
  if (!site) return false;
  const { userId, email, language } = person;
  const code = newPasswordCode();
  const expiresAt = new Date(Date.parse(unit.now) + HOUR_MS).toISOString();
  const mail = {
    to: email,
    language,
    code: 'account.password-reset',
    facts: { link: `${site}/password#${code}` },
    expiresAt,
  };
  const hour = unit.now.slice(0, 13);
  for (let n = 1; n <= MOST_PER_HOUR; n += 1) {
    const event = `password-reset:${userId}:${hour}:${n}`;
    if (!(await enqueueMail(unit, { ...mail, event }))) continue;
    await keepCode(unit, userId, 'reset', code, expiresAt);
    return true;
  }
  return false;
}
