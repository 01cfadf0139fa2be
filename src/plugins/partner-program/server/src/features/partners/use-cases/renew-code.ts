import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { isMailConfigured } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { isInvited } from '../password-codes.store';
import { readPartnerUser } from '../partner-users.store';
import { lockPartnerById, sameVersion } from '../partners.store';
import { inviteUser } from './invite-user';
import { sendResetLink } from './forget-password';

type Renewed = Changed & { readonly passwordCode: string | null };

/**
 * §1: a new code for a user that lost the first one; the old one stops working, the password, if
 * there is one, goes on working until the new code is used. It goes to the user by mail; while mail
 * is not configured staff get it, to hand it over.
 */
export async function renewCode(
  unit: Unit,
  ref: RecordRef,
  { reason }: { reason: string },
): Promise<Decision<Renewed>> {
  const user = await readPartnerUser(unit.trx, ref.documentId);
  if (!user) return refuse('record.not-found');
  const partner = await lockPartnerById(unit, user.partnerId);
  const same = sameVersion(user, ref);
  if (!same.ok) return same;
  const invited = !isMailConfigured() || (await isInvited(unit.trx, user.userId));
  const passwordCode = invited ? await inviteUser(unit, partner.tradingName, user) : null;
  if (!invited && !(await sendResetLink(unit, user))) return refuse('user.mailed-often');
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'renew-code',
    reason,
    facts: { user: user.userId },
  });
  return accept({ documentId: ref.documentId, version: user.version, passwordCode });
}

/** The owner's part of it: sends the invitation of a user that has set no password yet again. */
export async function repeatInvitation(
  unit: Unit,
  ref: RecordRef & { readonly partnerId: number },
): Promise<Decision<{ readonly documentId: string; readonly passwordCode: string | null }>> {
  const partner = await lockPartnerById(unit, ref.partnerId);
  const user = await readPartnerUser(unit.trx, ref.documentId);
  if (user?.partnerId !== ref.partnerId) return refuse('record.not-found');
  if (!(await isInvited(unit.trx, user.userId))) return refuse('user.already-joined');
  const passwordCode = await inviteUser(unit, partner.tradingName, user);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'renew-code',
    facts: { user: user.userId },
  });
  return accept({ documentId: ref.documentId, passwordCode });
}
