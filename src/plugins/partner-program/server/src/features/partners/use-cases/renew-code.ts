import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { readPartnerUser, setPasswordCode } from '../partner-users.store';
import { lockPartnerById, sameVersion } from '../partners.store';
import { newPasswordCode } from './add-user';

/**
 * §1: a new code for a user that lost the first one. Staff alone may: it opens the login. The old
 * code stops working; the password, if there is one, goes on working until the new code is used.
 */
export async function renewCode(
  unit: Unit,
  ref: RecordRef,
  input: { reason: string },
): Promise<Decision<Changed & { readonly passwordCode: string }>> {
  const user = await readPartnerUser(unit.trx, ref.documentId);
  if (!user) return refuse('record.not-found');
  const partner = await lockPartnerById(unit, user.partnerId);
  const same = sameVersion(user, ref);
  if (!same.ok) return same;
  const passwordCode = newPasswordCode();
  await setPasswordCode(unit, user.userId, passwordCode);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'renew-code',
    reason: input.reason,
    facts: { user: user.userId },
  });
  return accept({ documentId: ref.documentId, version: user.version, passwordCode });
}
