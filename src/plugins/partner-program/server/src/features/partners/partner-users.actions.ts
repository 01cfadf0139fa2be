import { z } from '@strapi/utils';

import { USER_ROLES, type UserRole } from '../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { action, recordActions, type Changed, type RecordRef } from '../../platform/actions/action';
import { reasonSchema } from '../../platform/http/contracts';
import type { Unit } from '../../platform/unit-of-work';
import { readPartnerUser } from './partner-users.store';
import { lockPartnerById, sameVersion } from './partners.store';
import { changeUser } from './use-cases/change-user';

async function change(
  unit: Unit,
  ref: RecordRef,
  role: UserRole | null,
  reason: string | undefined,
): Promise<Decision<Changed>> {
  const found = await readPartnerUser(unit.trx, ref.documentId);
  if (!found) return refuse('record.not-found');
  await lockPartnerById(unit, found.partnerId);
  const user = await readPartnerUser(unit.trx, ref.documentId);
  if (!user) return refuse('record.not-found');
  const same = sameVersion(user, ref);
  if (!same.ok) return same;
  const changed = await changeUser(unit, user.partnerId, ref.documentId, role, reason);
  return changed.ok ? accept({ documentId: ref.documentId, version: user.version + 1 }) : changed;
}

/** What staff decide about a user of a partner; its owner does the same in the cabinet. */
export const partnerUserActions = recordActions<{ version: number; role: UserRole }>({
  record: 'partner-user',
  records: 'partner-users',
  uid: 'plugin::partner-program.partner-user',
  read: readPartnerUser,
  actions: [
    action({
      name: 'change-role',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ role: z.enum(USER_ROLES), reason: reasonSchema.optional() }),
      legal: () => true,
      run: (unit, ref, input) => change(unit, ref, input.role, input.reason),
    }),
    action({
      name: 'remove',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      legal: () => true,
      run: (unit, ref, input) => change(unit, ref, null, input.reason),
    }),
  ],
});
