import type { UserRole } from '../../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { deleteUser, listUsers, setUserRole, type PartnerUser } from '../partner-users.store';
import { lockPartnerById, sameVersion } from '../partners.store';

/** §1: gives a user of the partner another role; `null` takes it out of the partner. */
export async function changeUser(
  unit: Unit,
  partnerId: number,
  ref: RecordRef,
  role: UserRole | null,
  reason?: string,
): Promise<Decision<PartnerUser>> {
  const partner = await lockPartnerById(unit, partnerId);
  const users = await listUsers(unit.trx, partnerId);
  const user = users.find(({ documentId }) => documentId === ref.documentId);
  if (!user) return refuse('record.not-found');
  const same = sameVersion(user, ref);
  if (!same.ok) return same;
  const owners = users.filter((other) => other.role === 'owner');
  if (user.role === 'owner' && role !== 'owner' && owners.length === 1) {
    return refuse('user.last-owner');
  }
  await (role ? setUserRole(unit, user.documentId, role) : deleteUser(unit, user.documentId));
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId,
    action: role ? 'change-user' : 'remove-user',
    from: user.role,
    to: role,
    reason: reason ?? null,
    facts: { user: user.userId },
  });
  return accept({ ...user, role: role ?? user.role, version: user.version + 1 });
}
