import { addDays, startOf } from '../../../../../rules/shared/days';
import type { Language } from '../../../platform/languages';
import { enqueueMail, siteUrl } from '../../../platform/mail';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { keepCode, newPasswordCode } from '../password-codes.store';
import { INVITATION_DAYS } from '../partner-users.settings';

/** A login and where its mails go. */
export interface Invitee {
  readonly userId: number;
  readonly email: string;
  readonly language: Language;
}

/**
 * Gives the login a code for its first password; a code given before dies. With mail configured
 * the code goes to that person alone, in a link.
 * @returns the code when there is no mail and somebody has to hand it over; else null
 */
export async function inviteUser(
  unit: Unit,
  partnerName: string,
  { userId, email, language }: Invitee,
): Promise<string | null> {
  const days = await settingOn(unit.trx, INVITATION_DAYS, unit.today);
  const until = addDays(unit.today, days);
  const expiresAt = startOf(addDays(until, 1));
  const code = newPasswordCode();
  await keepCode(unit, userId, 'invitation', code, expiresAt);
  const site = siteUrl();
  if (!site) return code;
  await enqueueMail(unit, {
    to: email,
    language,
    code: 'account.invitation',
    event: `invitation:${userId}:${unit.now}`,
    facts: { partner: partnerName, link: `${site}/invitation#${code}`, until },
    expiresAt,
  });
  return null;
}

/** Tells a person who has a login that it opens a partner's cabinet now. */
export async function tellAdded(
  unit: Unit,
  partnerName: string,
  { userId, email, language }: Invitee,
): Promise<void> {
  const site = siteUrl();
  if (!site) return;
  const event = `user-added:${userId}:${unit.now}`;
  const facts = { partner: partnerName, link: site };
  await enqueueMail(unit, { to: email, language, code: 'account.added', event, facts });
}
